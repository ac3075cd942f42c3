/** One edition of one document. */
export interface Address {
  /** Absolute. */
  readonly url: string;
  /** `sha256-…`, as on a script tag. Empty for none. */
  readonly integrity: string;
  /** The largest document that is read, in bytes after decompression. */
  readonly maxBytes: number;
}

/** Parsing happens on the page's one thread: more than this would be felt. */
export const defaultMaxBytes = 5_000_000;
