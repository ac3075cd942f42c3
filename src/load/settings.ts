/** Location of a document, with the hash of its edition. */
export interface ReportLocation {
  /** Absolute URL. */
  readonly url: string;
  /** `sha256-…`, as on a script tag. Empty for none. */
  readonly integrity: string;
  /** The largest document that is read, in bytes after decompression. */
  readonly maxBytes: number;
}

/** Parsing runs on the main thread; larger documents would block it noticeably. */
export const defaultMaxBytes = 5_000_000;

/** Timeouts and delays in milliseconds; `maxConcurrent` is a number of requests, `keptReports` of reports. */
export interface LoadLimits {
  /** Until the response headers. */
  readonly firstByteTimeout: number;
  /** Between two chunks of the body. */
  readonly stallTimeout: number;
  readonly totalTimeout: number;
  /** Before the second and the third request, ±25 %. */
  readonly retryDelays: readonly [number, number];
  /** From the last unsubscribe to the abort of the request: long enough to move an element. */
  readonly releaseDelay: number;
  /** Requests at a time. */
  readonly maxConcurrent: number;
  /** Reports without an element that are kept, so that an element that is recreated has its data at once. */
  readonly keptReports: number;
  /** How long they are kept. */
  readonly keepTime: number;
}

export const defaultLoadLimits: LoadLimits = {
  firstByteTimeout: 10_000,
  stallTimeout: 10_000,
  totalTimeout: 30_000,
  retryDelays: [1000, 4000],
  releaseDelay: 1000,
  maxConcurrent: 6,
  keptReports: 50,
  keepTime: 300_000,
};
