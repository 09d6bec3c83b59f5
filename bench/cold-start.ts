/** What a step costs that has next to nothing to do: the action around `true`, against an empty Node. */
import { Action, type Step, startPlain } from './action.ts';
import { interleave, printTable, type Subject } from './measure.ts';

const config = `version: 1
stages:
  - name: unit
    run: 'true'
flakes:
  - id: port
    issue: https://forge.example/issues/1
    owner: net
    expires: 2099-12-31
    match: { stage: unit, message: address already in use }
`;

/** Milliseconds from the start of the process to its end. */
function timed(name: string, start: () => Step): Subject {
  return {
    name,
    measure: async () => {
      const begun = performance.now();
      await start().ended;
      return performance.now() - begun;
    },
  };
}

export async function coldStart({ smoke }: { readonly smoke: boolean }): Promise<void> {
  using bare = new Action(null);
  using configured = new Action(config);
  const summaries = await interleave(
    [
      timed('node -e 0', () => startPlain(process.execPath, ['-e', '0'])),
      timed('sh -c true', () => startPlain('sh', ['-c', 'true'])),
      timed('the action, test: true', () => bare.start({ test: 'true' })),
      timed('the action, small configuration', () => configured.start({})),
    ],
    smoke ? 3 : 25,
  );
  const format = (value: number) => `${value.toFixed(0)} ms`;
  printTable({ title: 'cold start', summaries, format, base: 'node -e 0' });
}
