/** Text as a person reads it: without terminal escapes, in lines. */

// CSI, OSC and two-character escapes. Each class ends where the next escape starts, so the time is linear.
const terminalEscape =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal escape is a control character
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?|[@-Z\\^_]|\[)?/g;

/** Removes colours, cursor movements, links and titles. */
export function stripTerminalEscapes(text: string): string {
  return text.includes('\u001b') ? text.replace(terminalEscape, '') : text;
}

/** Lines without their breaks; a carriage return alone, as of a progress bar, starts a line too. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The first `length` UTF-16 units, without half of a character at the end. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
