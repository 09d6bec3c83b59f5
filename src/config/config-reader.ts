/** Reads the files of one commit, or of one working tree: never of two, so that `include` cannot mix them. */
export interface ConfigReader {
  /** The text at a path relative to the repository's root, with `/`; null where there is no such file. */
  readonly read: (path: string) => Promise<string | null>;
  /**
   * The names (not paths) of the files directly in a directory relative to the repository's root
   * ('' is the root); empty where there is no such directory.
   */
  readonly list: (directory: string) => Promise<string[]>;
}
