import { describe, expect, it } from 'vitest';
import { ActionProject } from './action-project.ts';

const hanging = `import time


def import_everything():
    time.sleep(600)


print('importing', flush=True)
import_everything()
`;

function hang(onTimeout: string, stage: string) {
  using project = new ActionProject({
    'app.py': hanging,
    '.github/retrial.yml': `version: 1
preflight:
  - name: import
    run: exec python3 app.py
    timeout: 2s
    on-timeout: ${onTimeout}
stages:
  - name: unit
    kind: check
    run: ${stage}
`,
  });
  return project.run();
}

describe('incident 2: a pre-import that hangs', () => {
  it('is ended, and says where it hung', () => {
    const { code, result, summary } = hang('fail', 'echo ran');
    expect(code).toBe(1);
    const [preflight] = result.preflights;
    expect(preflight).toMatchObject({ verdict: 'failed' });
    expect(preflight?.note).toContain('its last line was: importing');
    expect(preflight?.stack).toMatch(/File ".*app\.py", line 5 in import_everything/);
    expect(summary).toContain('Where <code>import</code> hung');
    expect(summary).toContain('line 5 in import_everything');
    expect(result.stages[0]).toMatchObject({ verdict: 'blocked', blockedBy: ['preflight import'] });
  });

  it('falls back to what on-timeout sets for later stages', () => {
    const { code, result, output } = hang(
      "{ env: { APP_PREIMPORT: '0' } }",
      'echo "preimport=$APP_PREIMPORT"',
    );
    expect(code).toBe(0);
    expect(result.preflights[0]).toMatchObject({ verdict: 'warned' });
    expect(result.preflights[0]?.stack).toContain('import_everything');
    expect(output).toContain('preimport=0');
  });
});
