/** The files through which a step talks to its runner: GITHUB_OUTPUT, GITHUB_STATE and their like. */

/** Reads `name=value` and `name<<END … END`; the last of a name counts, as in a runner. */
export function parseCommandFile(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line);
    if (heredoc?.[1] !== undefined) {
      const end = lines.indexOf(heredoc[2] ?? '', index + 1);
      if (end === -1) {
        throw new Error(`no line "${heredoc[2]}" ends the value of ${heredoc[1]}`);
      }
      values.set(heredoc[1], lines.slice(index + 1, end).join('\n'));
      index = end;
    } else if (line.includes('=')) {
      const at = line.indexOf('=');
      values.set(line.slice(0, at), line.slice(at + 1));
    }
  }
  return values;
}
