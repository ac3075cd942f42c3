/** One edition of one document. */
export interface ReportLocation {
  /** Absolute. */
  readonly url: string;
  /** `sha256-…`, as on a script tag. Empty for none. */
  readonly integrity: string;
  /** The largest document that is read, in bytes after decompression. */
  readonly maxBytes: number;
}

/** Parsing happens on the page's one thread: more than this would be felt. */
export const defaultMaxBytes = 5_000_000;

/** How long and how often a store asks. All in milliseconds but `inFlight`. */
export interface LoadLimits {
  /** To the head of the answer. */
  readonly firstByteTimeout: number;
  /** Between two pieces of the body. */
  readonly stallTimeout: number;
  readonly totalTimeout: number;
  /** Before the second and before the third request, give or take a quarter. */
  readonly retryDelays: readonly [number, number];
  /** How long the last element may be gone before the request is dropped: long enough to move it. */
  readonly releaseDelay: number;
  /** Requests at a time. */
  readonly maxConcurrent: number;
}

export const defaultLoadLimits: LoadLimits = {
  firstByteTimeout: 10_000,
  stallTimeout: 10_000,
  totalTimeout: 30_000,
  retryDelays: [1000, 4000],
  releaseDelay: 1000,
  maxConcurrent: 6,
};
