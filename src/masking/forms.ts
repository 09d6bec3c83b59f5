/**
 * The forms in which a secret may appear in a log: those of GitHub's runner
 * (actions/runner, src/Sdk/DTLogging/Logging/ValueEncoders.cs), and a few that common tools write.
 */

/** Under this many bytes the Base64 of a value is so short that it would hit ordinary words. */
const BASE64_MIN_BYTES = 4;

/** A Base64 form without its last, partial digit is used from this many digits on. */
const BASE64_MIN_OPEN_DIGITS = 6;

/**
 * All texts that must be masked for one secret, each once.
 *
 * In: the secret as it was told, of any length; what is only whitespace gives no form, as on GitHub.
 * Out: the forms of the whole value and of each of its non-empty lines, trimmed, since logs are
 * written line by line. There is no lower bound on the literal: GitHub masks from one character,
 * Gitea from two. Base64 is left out for values under 4 bytes.
 */
export function secretForms(secret: string): readonly string[] {
  const value = secret.toWellFormed();
  if (value.trim() === '') return [];
  const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
  const forms = new Set<string>();
  for (const text of new Set([value, value.replaceAll('\r\n', '\n'), ...lines])) {
    if (text !== '') addForms(forms, text);
  }
  return [...forms].filter((form) => form !== '');
}

function addForms(forms: Set<string>, text: string): void {
  const all = [
    text,
    ...base64Forms(text),
    // Command lines, as docker's --env wants them.
    text.replaceAll('"', '\\"'),
    // A string of the expression language, and of SQL.
    text.replaceAll("'", "''"),
    // A single-quoted word of the shell, as `set -x` prints it.
    text.replaceAll("'", "'\\''"),
    ...jsonForms(text),
    ...uriForms(text),
    ...xmlForms(text),
    withoutQuotes(text),
    ...powershellForms(text),
  ];
  for (const form of all) forms.add(form);
}

/**
 * Base64 in the three alignments that a value can have inside a longer text, in both alphabets,
 * without padding. Each also without its last digit where that holds bits of what follows.
 */
function base64Forms(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length < BASE64_MIN_BYTES) return [];
  const forms: string[] = [];
  for (const offset of [0, 1, 2]) {
    const part = bytes.subarray(offset);
    const wholeDigits = Math.floor((part.length * 8) / 6);
    for (const digits of [part.toString('base64').replace(/=+$/, ''), part.toString('base64url')]) {
      forms.push(digits);
      if (wholeDigits >= BASE64_MIN_OPEN_DIGITS) forms.push(digits.slice(0, wholeDigits));
    }
  }
  return forms;
}

/** As JavaScript, as Python (ASCII alone) and as Go (HTML characters as well) write a JSON string, without quotes. */
function jsonForms(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  return [
    json,
    json.replace(/[^\p{ASCII}]/gu, (character) => unitEscapes(character)),
    json.replace(/[<>&\u2028\u2029]/g, (character) => unitEscapes(character)),
    // PHP.
    json.replaceAll('/', '\\/'),
  ];
}

function unitEscapes(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** RFC 3986 as .NET escapes it, as JavaScript does, as a form and as Python do; in upper and in lower case. */
function uriForms(text: string): readonly string[] {
  const uri = encodeURIComponent(text);
  const strict = uri.replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const forms = [strict, uri, strict.replaceAll('%20', '+'), strict.replaceAll('%2F', '/'), encodeURI(text)];
  return forms.flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}

function xmlForms(text: string): readonly string[] {
  const data = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const attribute = data.replaceAll('"', '&quot;');
  return [
    data,
    attribute,
    attribute.replaceAll("'", '&apos;'),
    attribute.replaceAll("'", '&#39;'),
    attribute.replaceAll("'", '&#x27;'),
  ];
}

function withoutQuotes(text: string): string {
  return text.length > 8 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : '';
}

/** PowerShell colours a failing command from `&` on, which splits a secret in two; `&+` swallows a letter. */
function powershellForms(text: string): readonly string[] {
  const plus = text.indexOf('&+');
  const ampersand = text.lastIndexOf('&');
  if (ampersand < 0) return [];
  const [before, after] =
    plus >= 0
      ? [text.slice(0, plus + 2), text.slice(plus + 3)]
      : [text.slice(0, ampersand + 1), text.slice(ampersand + 1)];
  return [before, after].filter((section) => section.length >= 6);
}
