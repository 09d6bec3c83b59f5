/** What the elements of JUnit XML mean: https://github.com/testmoapp/junitxml and the dialects' own writers. */

export type Attributes = Readonly<Record<string, string>>;

const problemElements = [
  'failure',
  'error',
  'flakyFailure',
  'flakyError',
  'rerunFailure',
  'rerunError',
] as const;

export type ProblemElement = (typeof problemElements)[number];

export function isProblemElement(name: string): name is ProblemElement {
  return problemElements.some((one) => one === name);
}

/** surefire and nextest: the framework ran the test again until it passed. */
export function isFlaky(element: ProblemElement): boolean {
  return element === 'flakyFailure' || element === 'flakyError';
}

/** Elements whose text is what a test printed: never part of an exception. */
export const outputElements: ReadonlySet<string> = new Set([
  'system-out',
  'system-err',
  // Of surefire's rerun elements and of home-made writers, also inside of a failure.
  'stdout',
  'stderr',
  'output',
]);

/** googletest, CTest and Behave say it in an attribute, some without an element. */
export const failedStatus: ReadonlySet<string> = new Set([
  'failed',
  'fail',
  'failure',
  'error',
  'hook_error',
  'cleanup_error',
  'undefined',
  'broken',
  'aborted',
  'timedout',
  'timeout',
  'crashed',
]);

export const skippedStatus: ReadonlySet<string> = new Set([
  'skipped',
  'ignored',
  'disabled',
  'notrun',
  'untested',
  'pending',
  'suppressed',
]);

/** A number as reports write it: surefire writes thousands with commas. */
const seconds = /^(?=\.?\d)[\d,]{0,20}(?:\.\d{1,20})?(?:e-?\d{1,2})?$/i;

/** null: none, or nonsense. */
export function parseSeconds(text: string | undefined): number | null {
  return text !== undefined && seconds.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** As writers of all kinds put it: `1`, `+1`, ` 1 `, `1,000`, `1.0`. */
export function parseCount(text: string | undefined): number | null {
  const digits = text?.trim().replaceAll(',', '') ?? '';
  return /^\+?\d{1,15}(?:\.0{1,9})?$/.test(digits) ? Number(digits) : null;
}
