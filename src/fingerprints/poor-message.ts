/** Whether a message says enough to tell two bugs apart. */

/** Words of assertion libraries and of every language: they say that something differed, not what. */
const stopWords = new Set(
  `actual actually and are array assert assertion assertionerror be been but value values boolean bool compared contain
   contains deep deeply did does element elements equal equality equals error eql exception exactly expect expected
   expecting fail failed failure false for found from get given got greater had has have index instance int
   into invalid is isn left len length less list match matches matched message more nan nil none not null number
   object of one or panic received result right same should string strictly than that the then there this to
   tobe toequal tostrictequal true two type undefined unexpected want wanted was were where which will with within
   test tests diff following item items size key keys differs different dict tuple set map str repr full use see
   left-hand right-hand operands unwrap called option
   differing extra omitting identical left contains index attribute attributes matching drill down show get`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

/** What stands between quotes, brackets or in a dotted name is a value or a place. Each stops at its own end. */
const values =
  /<[a-z]+>|"[^"\n]*"|(?<!\w)'[^'\n]*'|`[^`\n]*`|\[[^[\]\n]*\]|\{[^{}\n]*\}|<[^<>\n]*>|\([^()\n]*\)|(?<![\w$])[\w$]+(?:\.[\w$]+)+/g;

/** pytest's `+  where 503 = …`, and the lines of a diff. */
const introspection = /^[ \t]*[-+?] .*$/gm;

/** The words that tell, of a masked message. */
function tellingWords(masked: string): string[] {
  const words =
    masked
      .replace(introspection, '')
      .replace(values, ' ')
      .match(/[\p{L}_]{3,}/gu) ?? [];
  return words.filter((word) => !stopWords.has(word.toLowerCase()));
}

/**
 * A property of an error as Node's util.inspect prints it behind the message, such as `code: 'ERR_TEST_FAILURE',`
 * of its test runner: the same in every failure.
 */
export function isInspectedProperty(line: string): boolean {
  return /^\s*(?:code|failureType|generatedMessage|operator|actual|expected|diff|cause|errno|syscall): /.test(
    line,
  );
}

/** A time-out tells, though all of its words may be common ones. */
export function isTimeout(text: string): boolean {
  return /tim(?:ed?|ing)[ _-]?out|deadline exceeded/i.test(text);
}

/** True for a bare assertion: no word is left that says what went wrong. */
export function isPoor(masked: string): boolean {
  return !isTimeout(masked) && tellingWords(masked).length === 0;
}
