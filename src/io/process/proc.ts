/** Reads Linux' /proc; the fields are those of proc_pid_stat(5). */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { systemErrorCode } from '../system-error.ts';

/** A process as one read of /proc/PID/stat shows it. `pid` and `start` together identify it: pids are reused. */
export interface ProcessStat {
  readonly pid: number;
  /** The kernel's short name for it. Hostile. */
  readonly name: string;
  /** One letter: R, S, D (waits for a device), Z (zombie), T (stopped) … */
  readonly state: string;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** Has begun to exit, or is a zombie; nothing of it runs any more. */
  readonly exiting: boolean;
  /** When it started, in clock ticks since boot. */
  readonly start: number;
}

/** A pid alone may be another's by now. */
export function identityOf({ pid, start }: ProcessStat): string {
  return `${pid}:${start}`;
}

/** Linux tells user space 100 ticks a second, whatever the kernel's own clock. */
const ticksPerSecond = 100;

/** PF_EXITING of the kernel's include/linux/sched.h. */
const exitingFlag = 0x4;

/**
 * Why a process cannot be read: it has ended (ENOENT, ESRCH), or it is another user's or guards itself
 * (EACCES, EPERM). Both are skipped knowingly: as an ordinary user, what a stage started under another user is
 * found by its session and parent, which everyone may read. All else (no file descriptors left …) is thrown:
 * a look at /proc that saw nothing must never read as "nothing runs".
 */
const unreadable = new Set(['ENOENT', 'ESRCH', 'EACCES', 'EPERM']);

function ifReadable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (unreadable.has(systemErrorCode(error))) return null;
    throw error;
  }
}

export function listPids(): readonly number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

/** null: there is no such process any more. */
export function readStat(pid: number): ProcessStat | null {
  const text = ifReadable(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return text === null ? null : parseStat(text);
}

/** `text` of /proc/PID/stat. The name in parentheses may hold anything, also parentheses and newlines. */
export function parseStat(text: string): ProcessStat {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  const fields = text.slice(close + 2).split(' ');
  const number = (index: number): number => Number(fields[index]);
  const state = fields[0] ?? '';
  const ending = state === 'Z' || state === 'X' || (number(6) & exitingFlag) !== 0;
  return {
    pid: Number(text.slice(0, open)),
    name: text.slice(open + 1, close),
    state,
    parent: number(1),
    group: number(2),
    session: number(3),
    // A first thread that has ended while others run leaves the process alive.
    exiting: ending && number(17) <= 1,
    start: number(19),
  };
}

/** Has ended, and waits for its parent to take note. */
export function isZombie({ state, exiting }: ProcessStat): boolean {
  return exiting && (state === 'Z' || state === 'X');
}

/**
 * Whether the environment that the process was started with holds `RETRIAL_MARKER` with `marker` as one of its parts.
 * null where there is none to read: another user's, one that has just ended, or one in the midst of exec(2).
 */
export function carriesMarker(pid: number, marker: string): boolean | null {
  const environment = ifReadable(() => readFileSync(`/proc/${pid}/environ`, 'utf8'));
  if (environment === null || environment === '') return null;
  if (!environment.includes(marker)) return false;
  const prefix = `${markerVariable}=`;
  return environment
    .split('\0')
    .some((entry) => entry.startsWith(prefix) && `:${entry.slice(prefix.length)}:`.includes(`:${marker}:`));
}

/** Whether the environment that the process was started with sets the variable to something. */
export function hasVariable(pid: number, name: string): boolean {
  const environment = ifReadable(() => readFileSync(`/proc/${pid}/environ`, 'utf8')) ?? '';
  return environment
    .split('\0')
    .some((entry) => entry.startsWith(`${name}=`) && entry.length > name.length + 1);
}

/** Its value: the markers that apply, the outermost first, with colons between. */
export const markerVariable = 'RETRIAL_MARKER';

/** Whether the process has a file open whose path contains `name`, also when it is deleted since. */
export function holdsFile(pid: number, name: string): boolean {
  const folder = `/proc/${pid}/fd`;
  const descriptors = ifReadable(() => readdirSync(folder)) ?? [];
  return descriptors.some((descriptor) => {
    const target = ifReadable(() => readlinkSync(`${folder}/${descriptor}`));
    return target?.includes(name) ?? false;
  });
}

/** On one line, cut at 4,096 characters; the short name in brackets where the command line cannot be read. Hostile. */
export function commandLine(stat: ProcessStat): string {
  const raw = ifReadable(() => readFileSync(`/proc/${stat.pid}/cmdline`, 'utf8')) ?? '';
  const line = (raw.trim() === '' ? `[${stat.name}]` : raw).slice(0, 2000);
  // Words are separated by NUL; a newline or an escape sequence would break the sentence it is named in.
  return line
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 4_096);
}

/** Seconds since it started. Measured from this process: /proc/uptime is another clock in some containers. */
export function ageOf(stat: ProcessStat): number {
  const self = readStat(process.pid);
  if (self === null) return 0;
  return Math.max(0, process.uptime() - (stat.start - self.start) / ticksPerSecond);
}
