import { baseName } from '../base-name.ts';
import { distinctNames, type Framework, type NamedTest, wrapperExplains } from './framework.ts';

/**
 * Exit codes of pytest that say something other than "tests failed": 3 an error inside of pytest, 4 wrong usage,
 * 5 no tests (https://docs.pytest.org/en/stable/reference/exit-codes.html). 2, an interruption, is explained all
 * the same: it is also what make makes of every failure, and an early stop is told by the recording.
 */
const notFailedTests: ReadonlySet<number> = new Set([3, 4, 5]);

export const pytest: Framework = {
  displayName(test) {
    const { file, classes } = locate(test);
    return distinctNames([baseName(file), ...classes, test.id.name]).join(' › ');
  },
  names(test) {
    const { file, classes } = locate(test);
    const local = [...classes, test.id.name].join('::');
    return distinctNames([file === '' ? '' : `${file}::${local}`, local, test.id.name]);
  },
  explainsExit(code) {
    return wrapperExplains(code) && !notFailedTests.has(code);
  },
};

interface Location {
  /** Relative path with `/`, or ''. */
  readonly file: string;
  readonly classes: readonly string[];
}

/**
 * Takes a class name such as `tests.test_ws.TestPorts` apart. Where the report gives no file (xunit2), the module
 * ends at the last part that pytest's own `python_files` would collect, else before the first capital letter.
 */
function locate({ id, file }: NamedTest): Location {
  const parts = id.package === '' ? [] : id.package.split('.');
  if (file?.endsWith('.py')) {
    const path = file.replaceAll('\\', '/');
    const module = path.slice(0, -'.py'.length).split('/');
    const isPrefix = module.every((part, at) => part === parts[at]);
    return { file: path, classes: isPrefix ? parts.slice(module.length) : [] };
  }
  const end = moduleEnd(parts);
  if (end === 0) return { file: '', classes: parts };
  return { file: `${parts.slice(0, end).join('/')}.py`, classes: parts.slice(end) };
}

function moduleEnd(parts: readonly string[]): number {
  const byName = parts.findLastIndex((part) => /^test_|_test$/.test(part));
  if (byName !== -1) return byName + 1;
  const firstClass = parts.findIndex((part) => /^\p{Lu}/u.test(part));
  return firstClass === -1 ? parts.length : firstClass;
}
