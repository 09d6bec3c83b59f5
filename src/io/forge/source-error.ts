/** Why the policy cannot be read from a place. Thrown by the readers, and turned into a reason by `readTrustedPolicy`. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  /**
   * Whether the place was reached and what stands there is wrong (a symbolic link, too large, …). Then no other
   * source may be taken instead: it would be an older state that the maintainers have left.
   */
  readonly isFinal: boolean;

  constructor(message: string, { isFinal = false }: { readonly isFinal?: boolean } = {}) {
    super(message);
    this.isFinal = isFinal;
  }
}

/** What stands at a path cannot be taken: a final error. */
export function refuse(path: string, why: string): never {
  throw new SourceError(`${JSON.stringify(path)} ${why}`, { isFinal: true });
}
