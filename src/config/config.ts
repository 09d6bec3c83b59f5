/** A configuration that was read and found right. Types only: needs neither zod nor yaml at run time. */
import type { FlakeSettings } from './flake-schema.ts';
import type { Place, Problem } from './problem.ts';
import type { ConfigSettings } from './schema.ts';
import type { Path } from './yaml-source.ts';

export interface LocatedFlake {
  readonly settings: FlakeSettings;
  readonly source: { readonly file: string; readonly line: number };
}

export interface Config {
  /** The main file's path in the repository. */
  readonly file: string;
  readonly settings: Omit<ConfigSettings, 'flakes' | 'include'>;
  /** Of the main file in its order, then of the included files in the order of their paths. */
  readonly flakes: readonly LocatedFlake[];
  /** Where `stages` stands; null where the file names none. */
  readonly stagesAt: Place | null;
  /** By preflight name, where each entry of its `files` stands. */
  readonly tagFilesAt: ReadonlyMap<string, readonly Place[]>;
  /** Where the value at a path of the main file stands, as of a `YamlSource`. */
  readonly placeOf: (path: Path) => Place;
  readonly warnings: readonly Problem[];
}
