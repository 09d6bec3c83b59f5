/** Measurements of several subjects side by side in one run: A B C, A B C …, so that a busy moment meets them all. */

export interface Subject {
  readonly name: string;
  /** One run; resolves to what it cost, in any one unit. */
  readonly measure: () => Promise<number>;
}

export interface Summary {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Runs each subject once unmeasured, to warm the disk's cache, and then so many times. */
export async function interleave(subjects: readonly Subject[], runs: number): Promise<Summary[]> {
  const values = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
  for (const { measure } of subjects) await measure();
  for (let run = 0; run < runs; run += 1) {
    for (const [subject, measured] of values) measured.push(await subject.measure());
  }
  return [...values].map(([{ name }, measured]) => summarise(name, measured));
}

function summarise(name: string, values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    name,
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  };
}

export interface Table {
  readonly title: string;
  readonly summaries: readonly Summary[];
  readonly format: (value: number) => string;
  /** Name of the subject that the others are compared with. */
  readonly base: string;
}

/** Medians, extremes, and how far each median is from the base's. */
export function printTable({ title, summaries, format, base }: Table): void {
  const zero = summaries.find(({ name }) => name === base)?.median ?? Number.NaN;
  const rows = summaries.map(({ name, median, min, max }) => [
    name,
    ...[median, min, max].map(format),
    name === base ? '' : `${median < zero ? '−' : '+'}${format(Math.abs(median - zero))}`,
  ]);
  const all = [[title, 'median', 'min', 'max', `over ${base}`], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
  console.log('');
}
