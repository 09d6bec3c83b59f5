/** Go's parent tests: a failed subtest fails each test around it. */
import { leftOutMark } from '../capped-text.ts';
import { type TestResult, testKey } from '../model.ts';
import { tellsWhy } from './output.ts';

/** A hostile name may have thousands of slashes. A parent below that fails on its own account. */
const maxDepth = 64;

function hasOwnFailure(result: TestResult): boolean {
  // What was left out of a text may have been that line.
  return result.problems.some(({ text }) => tellsWhy(text) || leftOutMark.test(text));
}

/**
 * Marks the parents that failed only because a subtest did: they have no line of their own that says why.
 * A panic in a subtest is printed under its parent: it is given back where exactly one silent child can own it.
 */
export function explainParents(results: readonly TestResult[]): TestResult[] {
  const failed = results.filter((one) => one.outcome === 'failed' && !one.collection);
  const children = failedChildren(failed);
  const panics = panicsOfChildren(failed, children);
  return results.map((result) => {
    const panic = panics.get(testKey(result.id));
    if (panic?.role === 'owner') return { ...result, problems: panic.problems };
    const explained =
      result.outcome === 'failed' &&
      children.has(testKey(result.id)) &&
      (panic?.role === 'parent' || !hasOwnFailure(result));
    return explained ? { ...result, problems: [], explainedBy: 'children' } : result;
  });
}

/** Failed tests that have failed subtests, by key: all of those below, at any depth. */
function failedChildren(failed: readonly TestResult[]): ReadonlyMap<string, TestResult[]> {
  const keys = new Set(failed.map(({ id }) => testKey(id)));
  const children = new Map<string, TestResult[]>();
  for (const result of failed) {
    const { name } = result.id;
    let at = name.indexOf('/');
    for (let depth = 0; at !== -1 && depth < maxDepth; depth += 1) {
      const parent = testKey({ ...result.id, name: name.slice(0, at) });
      const known = children.get(parent);
      if (known !== undefined) known.push(result);
      else if (keys.has(parent)) children.set(parent, [result]);
      at = name.indexOf('/', at + 1);
    }
  }
  return children;
}

type PanicShare =
  | { readonly role: 'parent' }
  | { readonly role: 'owner'; readonly problems: TestResult['problems'] };

function panicsOfChildren(
  failed: readonly TestResult[],
  children: ReadonlyMap<string, readonly TestResult[]>,
): ReadonlyMap<string, PanicShare> {
  const shares = new Map<string, PanicShare>();
  for (const parent of failed) {
    const below = children.get(testKey(parent.id)) ?? [];
    const owner = silentLeaf(below, children);
    const panic = parent.problems.every(({ text }) => text.startsWith('panic: '));
    if (owner === null || !panic || parent.problems.length === 0) continue;
    shares.set(testKey(parent.id), { role: 'parent' });
    shares.set(testKey(owner.id), { role: 'owner', problems: parent.problems });
  }
  return shares;
}

function silentLeaf(
  below: readonly TestResult[],
  children: ReadonlyMap<string, readonly TestResult[]>,
): TestResult | null {
  const leaves = below.filter((one) => !children.has(testKey(one.id)));
  const [leaf] = leaves;
  if (leaf === undefined || leaves.length > 1) return null;
  return leaf.problems.every(({ text }) => text === '') ? leaf : null;
}
