/** A file of a build: its address below the base, and the SHA-256 of its bytes in Base64. */
export type BuiltFile = readonly [path: string, hash: string];

/** What a worker knows of the build it belongs to; it serves nothing else. */
export interface BuildList {
  /** Differs between two builds that differ in any file. */
  readonly id: string;
  /** Kept from the first visit on: the playground, the way in, and what to say where a page is not there. */
  readonly core: readonly BuiltFile[];
  /** What pages load besides and is kept at its first use. */
  readonly parts: readonly BuiltFile[];
  /** The whole site: how much it is, and the file that lists it. */
  readonly whole: { readonly files: number; readonly bytes: number; readonly list: BuiltFile };
}
