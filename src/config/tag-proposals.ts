/** How the head would loosen the tag rules: shown, and without effect until it is merged. */
import type { Policy } from './policy.ts';
import type { FilePattern, TagRule, TagRules } from './tag-rules.ts';

/** A sentence for each way in which the head would demand less of tags than the trusted policy does. */
export function loosenedTags(head: Policy, trusted: Policy): string[] {
  return [...trusted.tags].flatMap(([name, before]) => {
    const after = head.tags.get(name);
    const changes = after === undefined ? ['it would be removed'] : looser(after, before);
    return changes.map((change) => `Preflight \`${name}\`: ${change}.`);
  });
}

function looser(after: TagRules, before: TagRules): string[] {
  const files = before.files.filter((file) => !after.files.some((one) => isSamePattern(one, file)));
  return [
    ...files.map(({ glob }) => `\`files\` would no longer hold ${shown(glob)}`),
    ...(after.dialect === before.dialect
      ? []
      : [`\`dialect\` would change from ${before.dialect} to ${after.dialect}`]),
    ...looserKnown(after, before),
    ...before.rules
      .filter((rule) => !after.rules.some((one) => identity(one) === identity(rule)))
      .map((rule) => `the rule \`${shown(rule.name)}\` would be removed or changed`),
    ...before.max.flatMap(({ pattern, most }) => {
      const now = after.max.find((one) => one.pattern === pattern)?.most ?? null;
      if (now !== null && now <= most) {
        return [];
      }
      return [`\`max\` of ${shown(pattern)} would rise from ${most} to ${now ?? 'no bound'}`];
    }),
    ...missing(before.unique, after.unique).map((text) => `\`unique\` would no longer hold ${shown(text)}`),
  ];
}

function looserKnown(after: TagRules, before: TagRules): string[] {
  if (before.known.length === 0) {
    return [];
  }
  if (after.known.length === 0) {
    return ['`known` would be removed'];
  }
  const added = missing(after.known, before.known);
  // Without `governs` all tags are governed: naming some, or fewer, lets others go.
  const governed = before.governs.length === 0 ? after.governs : missing(before.governs, after.governs);
  const freed = after.governs.length > 0 && governed.length > 0;
  return [
    ...added.map((text) => `\`known\` would allow ${shown(text)} as well`),
    ...(freed ? [`\`governs\` would change from ${listed(before.governs)} to ${listed(after.governs)}`] : []),
  ];
}

function listed(patterns: readonly string[]): string {
  return patterns.length === 0 ? 'all tags' : patterns.map(shown).join(', ');
}

/** Those of the first list that the second does not hold. */
function missing(texts: readonly string[], others: readonly string[]): string[] {
  return texts.filter((text) => !others.includes(text));
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** What a rule demands, whatever it is called. */
function identity({ name: _, ...rule }: TagRule): string {
  return JSON.stringify(rule);
}

export function isSamePattern(one: FilePattern, other: FilePattern): boolean {
  return one.glob === other.glob;
}

/** Whether two sets of rules say the same, wherever they are written. */
export function isSameRules(one: TagRules, other: TagRules): boolean {
  const text = (rules: TagRules): string =>
    JSON.stringify({ ...rules, files: rules.files.map(({ glob }) => glob) });
  return text(one) === text(other);
}
