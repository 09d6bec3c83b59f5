import { z } from 'zod';
import { parseJson } from '../parse-json.ts';

const id = z.string().max(1_000_000);
const address = z.tuple([id, z.string(), z.string()]);
const text = z.string().max(100_000);

/** A line of a recording, as `pytest-plugin/retrial_pytest.py` writes it. */
const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    version: z.literal(1),
    key: z.string(),
    time: z.number(),
    selecting: z.boolean(),
    collect_only: z.boolean(),
  }),
  z.object({ kind: z.enum(['missing', 'selected']), entries: z.array(id) }),
  z.object({ kind: z.literal('collected'), entries: z.array(address) }),
  z.object({ kind: z.literal('collected-all'), total: z.int() }),
  z.object({ kind: z.literal('unselected') }),
  z.object({ kind: z.literal('collect-error'), id }),
  z.object({
    kind: z.literal('outcome'),
    id,
    when: z.string().nullable(),
    outcome: z.string(),
    sub: z.boolean(),
    xfail: z.boolean(),
    // Of what pytest itself runs again.
    message: text.optional(),
    text: text.optional(),
  }),
  z.object({ kind: z.enum(['internal-error', 'crash', 'interrupted', 'aside']), error: text }),
  z.object({
    kind: z.literal('end'),
    status: z.int(),
    failed: z.int(),
    outside: z.int(),
    stop: text,
  }),
]);

export type PytestLine = z.infer<typeof lineSchema>;
export type PytestStart = Extract<PytestLine, { kind: 'start' }>;
export type PytestEnd = Extract<PytestLine, { kind: 'end' }>;
export type PytestOutcome = Extract<PytestLine, { kind: 'outcome' }>;
/** What else happens in a session, beside the lists of its tests and their results. */
export type PytestEvent = Exclude<
  PytestLine,
  { kind: 'start' | 'collected' | 'missing' | 'selected' | 'outcome' }
>;

/** null: not a line that the plugin writes. */
export function parsePytestLine(line: string): PytestLine | null {
  return lineSchema.safeParse(parseJson(line)).data ?? null;
}
