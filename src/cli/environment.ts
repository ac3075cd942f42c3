import type {Ticker, TickerTexts} from './ticker.ts';

/** Everything outside of the program that a command uses; tests replace it. */
export interface CliEnvironment {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True when a person reads the output at a terminal; enables colours and progress messages. */
  readonly isTerminal: boolean;
  readonly version: string;
  /** Reads a file; standard input for `-`. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Replaces a file as a whole, or not at all. Creates missing folders only when `createsFolders` is true. */
  readonly write: (path: string, content: string | Uint8Array, createsFolders: boolean) => Promise<void>;
  /** Resolves to a response with any status, after redirects. Rejects when there is no response. */
  readonly fetch: (url: string, headers?: Readonly<Record<string, string>>) => Promise<HttpResponse>;
  /** Reads a file that is part of the program. */
  readonly asset: (name: string) => Promise<Uint8Array>;
  /** Starts a line of progress on the terminal. */
  readonly startTicker: (texts: TickerTexts) => Ticker;
  readonly stdout: (content: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  /** The JSON Schema of the report format, parsed. */
  readonly schema: () => Promise<object>;
  /** Classic scripts that draw a report as slides or as a page, by file name. */
  readonly scripts: () => Promise<ReadonlyMap<string, string>>;
  /** Prints `page.html` of these files to PDF. Throws a `CliError` without a browser. */
  readonly print: (files: ReadonlyMap<string, string>) => Promise<Uint8Array>;
}

export interface HttpResponse {
  readonly url: string;
  readonly status: number;
  /** Names are lower case; the values of a repeated name are joined by commas. */
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}
