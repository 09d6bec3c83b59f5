/** How the text of a command is started, by the rules of `shell:` in a workflow step. */
import { type Fallible, fail, succeed } from '../../fallible.ts';

export interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
}

/** `shell` resolved for a script file that has still to be written. */
export interface Shell {
  /** With its dot, or ''. PowerShell and others go by it. */
  readonly extension: string;
  /** The program's name as it is looked up on the PATH. */
  readonly program: string;
  readonly invoke: (file: string, args: readonly string[]) => Invocation;
}

/**
 * @param shell `bash`, `sh`, or a template with {0} (`python {0}`): words separated by spaces, quoted with " or '.
 * The arguments of the command follow the template's own.
 */
export function resolveShell(shell: string): Fallible<Shell, string> {
  if (shell === 'bash') return succeed(fixed('bash', ['--noprofile', '--norc', '-eo', 'pipefail']));
  if (shell === 'sh') return succeed(fixed('sh', ['-e']));
  const words = splitWords(shell);
  const [program] = words;
  if (program === undefined || !words.some((word) => word.includes('{0}'))) {
    return fail(
      `\`shell: ${shell}\` is not known: write bash, sh, or a template with {0}, like \`python {0}\`.`,
    );
  }
  return succeed({
    program,
    extension: extensionFor(program),
    invoke: (file, args) => {
      const [first = program, ...rest] = words.map((word) => word.replaceAll('{0}', () => file));
      return { program: first, args: [...rest, ...args] };
    },
  });
}

function fixed(program: string, options: readonly string[]): Shell {
  return {
    program,
    extension: '.sh',
    invoke: (file, args) => ({ program, args: [...options, file, ...args] }),
  };
}

function splitWords(text: string): readonly string[] {
  return [...text.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
}

/** As GitHub's runner names its script files. */
function extensionFor(program: string): string {
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (/^(pwsh|powershell)$/.test(name)) return '.ps1';
  if (/^python[\d.]*$/.test(name)) return '.py';
  return /^(ba|da|z|k)?sh$/.test(name) ? '.sh' : '';
}
