/** `tags` of a preflight, as the maintainers write it. The rules that span several keys stand in check-tags.ts. */
import { z } from 'zod';
import { parseTagExpression } from '../preflight/tag-expression.ts';
import { compileTagPattern } from '../preflight/tag-pattern.ts';
import { compiledText, line, listOf, oneOrMany, relativePath } from './schema-values.ts';

const tagPattern = compiledText(compileTagPattern, 'this pattern cannot be used');
const expression = compiledText(parseTagExpression, 'this tag expression cannot be used');
const amount = z.int().min(0).max(1_000_000);

const boundsSchema = z
  .strictObject({
    min: amount.optional().describe('At least so many.'),
    max: amount.optional().describe('At most so many. Default: no bound.'),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, {
    error: 'this says neither `min` nor `max`',
    params: { fix: 'write a number, or {min: 1, max: 2}' },
  })
  .refine(({ min = 0, max }) => max === undefined || min <= max, {
    error: '`min` is larger than `max`',
    params: { fix: 'write a `min` of at most `max`' },
  });

const ruleSchema = z.strictObject({
  name: line
    .optional()
    .describe('What the rule is called where a test breaks it. Default: made from its `when`.'),
  when: expression
    .optional()
    .describe('A tag expression: the tests that the rule is about. Default: every test.'),
  require: expression.optional().describe('A tag expression that must hold for them.'),
  forbid: expression.optional().describe('A tag expression that must not hold for them.'),
  count: z
    .record(tagPattern, z.union([amount, boundsSchema]))
    .optional()
    .describe('By pattern, how many different tags of each of them must match: a number, or {min, max}.'),
});

const patterns = 'Exact text, a glob or /regex/, for the whole tag';

export const tagSchema = z.strictObject({
  files: oneOrMany(relativePath).describe(
    'Paths or globs of the test files, relative to the run’s working directory. Each ends in .feature or .py.',
  ),
  dialect: z
    .enum(['behave', 'cucumber'])
    .optional()
    .describe('Who runs the .feature files: the two differ in what is a tag. Default: behave.'),
  governs: oneOrMany(tagPattern)
    .optional()
    .describe(`The tags that \`known\` is about. ${patterns}. Default: all tags.`),
  known: listOf(tagPattern).optional().describe(`The tags that may be written. ${patterns}.`),
  rules: listOf(ruleSchema).optional().describe('What tests with certain tags must and must not have.'),
  max: z
    .record(tagPattern, amount)
    .optional()
    .describe(`By pattern, how many tests may have such a tag at most. ${patterns}.`),
  unique: oneOrMany(tagPattern)
    .optional()
    .describe(`Tags of which each may stand on one test only. ${patterns}.`),
});

export type TagSettings = z.output<typeof tagSchema>;
