/**
 * The rules that span the keys of a preflight.
 * They read data that the schema may have refused, so that all problems are told at once.
 */
import { parseTagExpression } from '../preflight/tag-expression.ts';
import { compileTagPattern } from '../preflight/tag-pattern.ts';
import { isRecord, listOf, textsOf } from './loose.ts';
import { excerpt, type Problem, type Words } from './problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

interface Found extends Words {
  /** Inside of the preflight. */
  readonly path: Path;
  /** Whether the key is shown, and not its value. */
  readonly isKey?: boolean;
}

type Keys = Readonly<Record<string, unknown>>;

export function checkPreflights(source: YamlSource): Problem[] {
  return listOf(source.value, 'preflight').flatMap((entry, index) => {
    if (!isRecord(entry)) {
      return [];
    }
    return checkOne(entry).map(({ path, isKey, message, fix }) => {
      const whole = ['preflight', index, ...path];
      const place = isKey === true ? source.placeOfKey(whole) : source.placeOf(whole);
      return { file: source.file, ...place, message, fix };
    });
  });
}

const commandKeys = ['shell', 'working-directory', 'env', 'timeout', 'on-timeout'];

function checkOne(entry: Keys): Found[] {
  const { tags } = entry;
  if (tags === undefined) {
    return entry['run'] === undefined
      ? [{ path: [], message: '`run` or `tags` is missing', fix: 'write `run: npm test`, or `tags`' }]
      : [];
  }
  const both: Found = {
    path: ['run'],
    isKey: true,
    message: '`run` and `tags` are two preflights',
    fix: 'write an entry of its own for each',
  };
  const ofCommands = commandKeys
    .filter((key) => entry[key] !== undefined)
    .map((key) => ({
      path: [key],
      isKey: true,
      message: `\`${key}\` is for commands, and this preflight checks tags`,
      fix: 'remove it',
    }));
  return [
    ...(entry['run'] === undefined ? ofCommands : [both]),
    ...(isRecord(tags) ? checkTags(tags).map((found) => ({ ...found, path: ['tags', ...found.path] })) : []),
  ];
}

function checkTags(tags: Keys): Found[] {
  return [
    ...emptyTags(tags),
    ...wrongFiles(tags),
    ...(tags['governs'] !== undefined && tags['known'] === undefined
      ? [
          {
            path: ['governs'],
            isKey: true,
            message: '`governs` says which tags `known` is about, and there is no `known`',
            fix: "write `known: ['@slow']`, or remove it",
          },
        ]
      : []),
    ...listOf(tags, 'rules').flatMap(emptyRule),
    ...wrongNames(tags),
  ];
}

function emptyTags(tags: Keys): Found[] {
  const says = ['known', 'rules', 'max', 'unique', 'governs'].some((key) => tags[key] !== undefined);
  return says
    ? []
    : [
        {
          path: [],
          message: 'nothing is demanded of the tags',
          fix: 'add `known`, `rules`, `max` or `unique`',
        },
      ];
}

function emptyRule(rule: unknown, index: number): Found[] {
  if (!isRecord(rule) || ['require', 'forbid', 'count'].some((key) => rule[key] !== undefined)) {
    return [];
  }
  const message = 'the rule demands nothing';
  return [{ path: ['rules', index], message, fix: 'add `require`, `forbid` or `count`' }];
}

function wrongFiles(tags: Keys): Found[] {
  const { files } = tags;
  const patterns = textsOf(files);
  const wrong = [files].flat().flatMap((pattern, index) => {
    if (typeof pattern !== 'string' || /\.(?:feature|py)$/.test(pattern)) {
      return [];
    }
    const message = 'only .feature and .py files can be read';
    const fix = 'write a path or glob that ends in .feature or .py, such as `features/**/*.feature`';
    return [{ path: Array.isArray(files) ? ['files', index] : ['files'], message, fix }];
  });
  if (
    tags['dialect'] === undefined ||
    patterns.length === 0 ||
    patterns.some((one) => !one.endsWith('.py'))
  ) {
    return wrong;
  }
  const message = '`dialect` is about .feature files, and `files` names none';
  return [...wrong, { path: ['dialect'], isKey: true, message, fix: 'remove it' }];
}

interface Named {
  readonly path: Path;
  /** The tags that are named there, without patterns. */
  readonly tags: readonly string[];
  readonly isKey?: boolean;
}

/** A tag that no file of these can hold would never match, and its rule never speak. */
function wrongNames(tags: Keys): Found[] {
  const files = textsOf(tags['files']);
  const isPython = files.length > 0 && files.every((file) => file.endsWith('.py'));
  const isGherkin = files.length > 0 && files.every((file) => file.endsWith('.feature'));
  if (!isPython && !isGherkin) {
    return [];
  }
  return namedTags(tags).flatMap(({ path, tags: named, isKey }) => {
    const wrong = named.find((tag) => tag.startsWith('@') === isPython);
    if (wrong === undefined) {
      return [];
    }
    const tag = excerpt(wrong);
    const words = isPython
      ? { message: `\`${tag}\` is no tag of Python`, fix: `write it without @: ${tag.slice(1) || 'slow'}` }
      : { message: `\`${tag}\` is no tag of Gherkin`, fix: `write it with @ and in quotes: '@${tag}'` };
    return [{ path, ...(isKey === true ? { isKey } : {}), ...words }];
  });
}

function namedTags(tags: Keys): Named[] {
  return [
    ...inPatterns(tags, 'known'),
    ...inPatterns(tags, 'governs'),
    ...inPatterns(tags, 'unique'),
    ...inKeys(tags['max'], ['max']),
    ...listOf(tags, 'rules').flatMap((rule, index) => {
      const path = ['rules', index];
      const expressions = ['when', 'require', 'forbid'].flatMap((key) => inExpression(rule, [...path, key]));
      return [...expressions, ...(isRecord(rule) ? inKeys(rule['count'], [...path, 'count']) : [])];
    }),
  ];
}

function inPatterns(tags: Keys, key: string): Named[] {
  const value = tags[key];
  return [value].flat().map((text, index) => ({
    path: Array.isArray(value) ? [key, index] : [key],
    tags: typeof text === 'string' ? tagOfPattern(text) : [],
  }));
}

function inKeys(value: unknown, path: Path): Named[] {
  return isRecord(value)
    ? Object.keys(value).map((key) => ({ path: [...path, key], tags: tagOfPattern(key), isKey: true }))
    : [];
}

function inExpression(rule: unknown, path: Path): Named[] {
  const text = isRecord(rule) ? rule[String(path.at(-1))] : undefined;
  const parsed = typeof text === 'string' ? parseTagExpression(text) : null;
  return parsed?.ok === true ? [{ path, tags: parsed.value.tags }] : [];
}

function tagOfPattern(text: string): string[] {
  const compiled = compileTagPattern(text);
  return compiled.ok && compiled.value.exact !== null ? [compiled.value.exact] : [];
}
