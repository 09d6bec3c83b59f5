import { z } from 'zod';
import { parseJson } from '../../parse-json.ts';

/** One event of test2json (`go doc test2json`) or of the build (`go help buildjson`). */
const goEventSchema = z.object({
  Action: z.string(),
  Package: z.string().optional(),
  ImportPath: z.string().optional(),
  Test: z.string().optional(),
  Elapsed: z.number().optional(),
  Output: z.string().optional(),
  FailedBuild: z.string().optional(),
});

export type GoEvent = z.infer<typeof goEventSchema>;

/** null: the line is not an event, though it begins like one. */
export function parseGoEvent(line: string): GoEvent | null {
  return goEventSchema.safeParse(parseJson(line)).data ?? null;
}
