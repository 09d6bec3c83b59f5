/**
 * A shell reports a child's death by signal n as code 128 + n (POSIX, "Exit Status for Commands").
 * Numbers of Linux on x86 and ARM (signal(7)).
 */
const numbers = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGIO: 29,
  SIGPWR: 30,
  SIGSYS: 31,
};

/** The signals that end a process. */
export const signalNames = Object.keys(numbers);

const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));

/** The signal behind a shell's exit code, or null where the code names none. */
export function signalOfCode(code: number): string | null {
  return code > 128 ? (names.get(code - 128) ?? null) : null;
}
