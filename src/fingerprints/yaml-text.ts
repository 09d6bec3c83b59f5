/** Writes YAML 1.2 for values that may hold anything: only what this project suggests, no general emitter. */

/** Text, or several of them as a flow list. */
export type YamlValue = string | number | readonly string[];

/** Words that YAML readers take for something else than text, in any version. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
const plain = /^[A-Za-z][\w./-]*(?: [\w./-]+)*$/;
/** Printable, and without what could end a line for some reader. */
const printable = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\ufeff]*$/u;

/** A scalar in the plainest style that reads back as the same text. */
export function yamlText(text: string): string {
  if (plain.test(text) && !reserved.test(text)) return text;
  if (text !== '' && printable.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return doubleQuoted(text);
}

/** JSON's strings are YAML's double-quoted scalars; what is not printable is escaped too. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{C}\u2028\u2029]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** `key: value` lines, indented by spaces. */
export function yamlLines(entries: Readonly<Record<string, YamlValue>>, indent: number): string[] {
  return Object.entries(entries).map(([key, value]) => {
    return `${' '.repeat(indent)}${key}: ${scalar(value)}`;
  });
}

function scalar(value: YamlValue): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? yamlText(value) : `[${value.map(yamlText).join(', ')}]`;
}
