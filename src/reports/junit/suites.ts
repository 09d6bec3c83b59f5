import { boundedName, quoted } from '../reader.ts';
import { type Attributes, parseCount } from './elements.ts';
import type { SuiteContext } from './test-case.ts';

interface OpenSuite extends SuiteContext {
  readonly isRoot: boolean;
  /** How many failures it counts itself; null where it does not say. */
  readonly counted: number | null;
  shown: number;
}

/** The suites around the place that is read, and whether their own counts hold. */
export class SuiteStack {
  readonly #open: OpenSuite[] = [];
  #isPlaywright = false;
  /** A suite that counts more failures than it shows has lost some. */
  problem: string | null = null;

  get current(): SuiteContext {
    return this.#open.at(-1) ?? { name: '', file: null, project: '' };
  }

  push(element: string, attributes: Attributes): void {
    const isRoot = element === 'testsuites';
    // Playwright is the one that names the root by `id`, always, and puts the project into hostname.
    if (isRoot) this.#isPlaywright = 'id' in attributes;
    const { name = '', file, hostname = '', failures, errors } = attributes;
    const failed = parseCount(failures);
    // gotestsum's root counts lines of the compiler as errors.
    const other = isRoot ? 0 : (parseCount(errors) ?? 0);
    this.#open.push({
      name: boundedName(name),
      file: file === undefined || file === '' ? this.current.file : boundedName(file),
      project: this.#isPlaywright ? boundedName(hostname) : '',
      isRoot,
      counted: failed === null && other === 0 ? null : (failed ?? 0) + other,
      shown: 0,
    });
  }

  pop(): void {
    const suite = this.#open.pop();
    if (suite === undefined) return;
    const around = this.#open.at(-1);
    if (around !== undefined) around.shown += suite.shown;
    if (suite.counted !== null && suite.counted > suite.shown) {
      const name = suite.isRoot ? 'it' : `the suite ${quoted(suite.name)}`;
      this.problem ??= `${name} counts ${suite.counted} failures and errors, and shows ${suite.shown}`;
    }
  }

  /** A failure element stands at this place. */
  countFailure(): void {
    const suite = this.#open.at(-1);
    if (suite !== undefined) suite.shown += 1;
  }
}
