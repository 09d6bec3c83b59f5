/** Where a test failed, as text that survives edits elsewhere in the file. */
import { baseName } from '../base-name.ts';
import type { Frame } from './frames/trace.ts';

interface SiteSearch {
  /** Project frames, innermost first. */
  readonly frames: readonly Frame[];
  readonly test: Frame | null;
  /** The source text of the innermost project frame, where the caller has it; the report's own comes first. */
  readonly sourceLine: string | null;
  /** True for a message that says too little: then a line number is better than nothing. */
  readonly poor: boolean;
}

/** The source text of the innermost project frame and of the test's own line; else, for poor messages, `file:line`. */
export function siteOf({ frames, test, sourceLine, poor }: SiteSearch): string[] {
  const innermost = frames[0] ?? null;
  const texts = [innermost?.source ?? sourceLine, test?.source ?? null]
    .filter((text) => text !== null)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  if (texts.length > 0) return [...new Set(texts)];
  return poor && innermost !== null && innermost.line !== null
    ? [`${baseName(innermost.file)}:${innermost.line}`]
    : [];
}

/**
 * The frame that is the test itself: named as it is, in its file, or in a file named as tests are; the outermost
 * of these, since a test may call helpers of its own file.
 */
export function testFrame(frames: readonly Frame[], test: string, file: string | null): Frame | null {
  const words = new Set(test.match(/[A-Za-z_$][\w$]*/g) ?? []);
  const outermostFirst = frames.toReversed();
  const named = outermostFirst.find(({ function: name }) => {
    const last = /(?<![\w$])[\w$]+$/.exec(name)?.[0];
    return last !== undefined && words.has(last);
  });
  const sameFile = (frame: Frame) =>
    file !== null && frame.file !== '' && baseName(frame.file) === baseName(file);
  const looksLikeTest = (frame: Frame) =>
    /(?:^|[/\\])test_|_test\.|[._-](?:test|spec)\.|Tests?\.\w+$/.test(frame.file);
  return named ?? outermostFirst.find(sameFile) ?? outermostFirst.find(looksLikeTest) ?? null;
}
