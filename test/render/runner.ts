/** What GitHub's runner would take for commands in a text (actions/runner, src/Runner.Common/ActionCommand.cs). */

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export function commandsIn(text: string): readonly Command[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = doubleColon(line.trimStart()) ?? bracket(line);
    return command === null ? [] : [command];
  });
}

/** Any name counts: one may be a token that resumes commands. */
function doubleColon(line: string): Command | null {
  if (!line.startsWith('::')) return null;
  const end = line.indexOf('::', 2);
  return end < 0 ? null : commandOf(line.slice(2, end), line.slice(end + 2));
}

function bracket(line: string): Command | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start < 0 || end < 0 ? null : commandOf(line.slice(start + 3, end), line.slice(end + 1));
}

function commandOf(info: string, data: string): Command {
  const space = info.indexOf(' ');
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .split(',')
          .map((pair) => pair.split('='));
  const properties = Object.fromEntries(pairs.map(([key = '', ...value]) => [key, value.join('=')]));
  const decoded = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return { name: space < 0 ? info : info.slice(0, space), properties, data: decoded };
}
