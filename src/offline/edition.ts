/** A file that an edition holds from the start. */
export interface EditionFile {
  /** Relative to the worker's scope: `./` for the page, `assets/index-C287jO4G.js`. */
  readonly address: string;
  /** SHA-256 as `fetch` checks it: a server that is half-way through an update gives other bytes. */
  readonly integrity: string;
}

/** What one build of the atlas holds offline from the start; the build writes it into the worker. */
export interface Edition {
  /** Changes with any byte of any file. */
  readonly version: string;
  readonly files: readonly EditionFile[];
}
