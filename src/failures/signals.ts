/**
 * A shell reports a child's death by signal n as code 128 + n (POSIX, "Exit Status for Commands").
 * Numbers of Linux on x86 and ARM (signal(7)).
 */
const names = new Map<number, string>([
  [1, 'SIGHUP'],
  [2, 'SIGINT'],
  [3, 'SIGQUIT'],
  [4, 'SIGILL'],
  [5, 'SIGTRAP'],
  [6, 'SIGABRT'],
  [7, 'SIGBUS'],
  [8, 'SIGFPE'],
  [9, 'SIGKILL'],
  [10, 'SIGUSR1'],
  [11, 'SIGSEGV'],
  [12, 'SIGUSR2'],
  [13, 'SIGPIPE'],
  [14, 'SIGALRM'],
  [15, 'SIGTERM'],
  [24, 'SIGXCPU'],
  [25, 'SIGXFSZ'],
  [31, 'SIGSYS'],
]);

/** The signal behind a shell's exit code, or null where the code names none. */
export function signalOfCode(code: number): string | null {
  return code > 128 ? (names.get(code - 128) ?? null) : null;
}
