/** What this release runs on. Plain enough to load on any Node, so that a wrong one is told in one line. */
const oldestNode = 24;

/** One sentence that says what is needed, or null where Retrial can run. */
export function whyUnsupported(machine: { readonly node: string; readonly platform: string }): string | null {
  if (machine.platform === 'win32') {
    return 'Retrial does not support Windows yet: run this job on Linux';
  }
  if (machine.platform !== 'linux') {
    return `Retrial needs Linux, this is ${machine.platform}: run this job on Linux`;
  }
  const major = Number.parseInt(machine.node, 10);
  if (major >= oldestNode) return null;
  return (
    `Retrial needs Node ${oldestNode} or newer, this is Node ${machine.node}: ` +
    'put a newer node first on the PATH'
  );
}
