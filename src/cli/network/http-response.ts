/** The answer to a request, with any status. */
export interface HttpResponse {
  /** The address after redirects. */
  readonly url: string;
  readonly status: number;
  /** Names are lower case; the values of a repeated name are joined by commas. */
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** The most bytes of the answer, without compression. */
  readonly maxBytes: number;
  readonly allowsPrivate: boolean;
}
