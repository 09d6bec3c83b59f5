/** Recognises the language by the shape of its frames, before any frame is read, and reads the trace. */
import { cppShape, readCpp } from './cpp.ts';
import { goShape, readGo } from './go.ts';
import { javascriptShape, readJavascript } from './javascript.ts';
import { jvmShape, readJvm } from './jvm.ts';
import { pythonShape, readPython } from './python.ts';
import { readRust, rustShape } from './rust.ts';
import { headOf, type Trace } from './trace.ts';

interface Language {
  readonly shape: RegExp;
  readonly read: (lines: readonly string[]) => Trace;
}

/** The more particular shape stands first: it wins where as many lines have either, as Rust's `at ./x.rs:1:2`. */
const languages: readonly Language[] = [
  { shape: rustShape, read: readRust },
  { shape: cppShape, read: readCpp },
  { shape: pythonShape, read: readPython },
  { shape: jvmShape, read: readJvm },
  { shape: goShape, read: readGo },
  { shape: javascriptShape, read: readJavascript },
];

/** Lines that frameworks put around what failed. */
const framing =
  /<<< (?:FAILURE|ERROR)!|^\s*--- (?:FAIL|PASS|SKIP)\b|^\s*=== (?:RUN|PAUSE|CONT|NAME)\b|^(?:FAIL|ok|PASS)(?:\t|$)|^exit status \d+$|^# [\w./-]+(?: \[[\w./-]+\])?$|^note: (?:run with|[Ss]ome details)|^_{3,} .* _{3,}$|^(?:_ )+_?$|^-{4,} .* -{4,}$/;

/** `lines` without terminal escapes. */
export function readTrace(lines: readonly string[]): Trace {
  const own = lines.filter((line) => !framing.test(line));
  const counts = languages.map((language) => ({
    language,
    count: own.reduce((sum, line) => sum + (language.shape.test(line) ? 1 : 0), 0),
  }));
  const best = counts.toSorted((one, other) => other.count - one.count)[0];
  const trace =
    best === undefined || best.count === 0
      ? { ...headOf(own), root: null, frames: [], truncated: false }
      : best.language.read(own);
  return { ...trace, truncated: trace.truncated || own.some((line) => cutMark.test(line)) };
}

/** What reporters write where they cut a text; not the JVM's `... 23 more`, which repeats the frames above. */
const cutMark = /\.{3}\s*[[(]?(?:output |stack |message )?truncated|\[truncated|<truncated/i;
