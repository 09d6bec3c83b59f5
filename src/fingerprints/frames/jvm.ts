/** `\tat [loader/][module/]Class.method(File.java:12)`, `Caused by:`, `Suppressed:` (java.lang.Throwable). */
import { type Frame, headOf, splitType, type Trace } from './trace.ts';

const frame = /^\s*at (?:[\w.@-]*\/){0,2}([\w.$<>/-]+)\(([^()]*)\)\s*(?:~?\[.*)?$/;
export const jvmShape =
  /^\s*at [\w.$<>@/-]+\((?:[\w$ .-]+\.(?:java|kt|scala|groovy|clj)(?::\d+)?|Native Method|Unknown Source)\)/;

const foreign =
  /^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|groovyjarjarasm|org\.(?:codehaus\.groovy|apache\.groovy|junit|testng|assertj|hamcrest|mockito|powermock|opentest4j|awaitility|easymock|spockframework|gradle|apache\.maven|testcontainers)|junit|io\.(?:netty|kotest|mockk)|com\.google\.common\.truth|worker\.org\.gradle|net\.bytebuddy|org\.scalatest|munit)\./;

/** The JVM itself prints no more than 1,024 frames by default (-XX:MaxJavaStackTraceDepth). */
const MAX_JVM_FRAMES = 1024;

export function readJvm(lines: readonly string[]): Trace {
  const own = withoutSuppressed(lines);
  const causes = own.flatMap((line, at) => (/^\s*Caused by: /.test(line) ? [at] : []));
  const head = own.slice(0, causes[0] ?? own.length);
  const firstFrame = head.findIndex((line) => frame.test(line));
  const message = firstFrame < 0 ? head : head.slice(0, firstFrame);
  const all = framesOf(head);
  const causeLine = own[causes.at(-1) ?? -1];
  const project = all.filter(isProject);
  return {
    ...headOf(message),
    root: causeLine === undefined ? null : rootType(causeLine),
    frames: project.length > 0 ? project : framesOf(own).filter(isProject),
    truncated:
      all.length >= MAX_JVM_FRAMES ||
      /^\s*at [^()]*(?:\([^()]*)?$/.test(own.findLast((line) => line.trim() !== '') ?? ''),
  };
}

/** Suppressed exceptions are printed deeper than the one that suppresses them, with their own causes. */
function withoutSuppressed(lines: readonly string[]): string[] {
  let depth: number | null = null;
  return lines.filter((line) => {
    const indent = line.length - line.trimStart().length;
    if (depth !== null && line.trim() !== '' && indent < depth) depth = null;
    if (depth === null && /^\s*Suppressed: /.test(line)) depth = indent;
    return depth === null;
  });
}

function rootType(line: string): string {
  const text = line.replace(/^\s*Caused by: /, '');
  return splitType(text).type || (text.split(':')[0] ?? '').trim();
}

function framesOf(lines: readonly string[]): Frame[] {
  return lines.flatMap((line) => {
    const parts = frame.exec(line);
    if (parts === null) return [];
    const [file = '', number] = (parts[2] ?? '').split(':');
    return [
      {
        function: normaliseFunction(parts[1] ?? ''),
        file: /\.\w+$/.test(file) ? file : '',
        line: number === undefined ? null : Number(number),
        source: null,
      },
    ];
  });
}

/** `Cart.lambda$add$4` → `Cart.add`, `Cart$12.run` → `Cart$<n>.run`; generated classes lose their number. */
function normaliseFunction(name: string): string {
  return name
    .replace(/lambda\$(\w+)\$\d+/g, '$1')
    .replace(/\$\$Lambda[$/\w]*/g, '$$$$Lambda')
    .replace(/\$(?:Proxy)?\d+(?=\.|\$|$)/g, (part) => (part.startsWith('$Proxy') ? '$Proxy' : '$<n>'));
}

function isProject({ function: name }: Frame): boolean {
  return !foreign.test(name) && !/\$\$Lambda|\$Proxy/.test(name);
}
