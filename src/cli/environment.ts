import type {HttpResponse, RequestOptions} from './network/http-response.ts';
import type {Ticker, TickerTexts} from './ticker.ts';

/** Everything outside of the program that a command uses; tests replace it. */
export interface CliEnvironment {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True when a person reads the output at a terminal; enables colours and progress messages. */
  readonly isTerminal: boolean;
  /** True when standard output is a terminal, which acts on control characters in the files that it shows. */
  readonly isStdoutTerminal: boolean;
  readonly version: string;
  /** Reads a file; standard input for `-`. Rejects with a `SizeLimitError` above `maxBytes`. */
  readonly read: (path: string, maxBytes: number) => Promise<Uint8Array>;
  /** True for two paths of one existing file, also through links. */
  readonly isSameFile: (path: string, otherPath: string) => Promise<boolean>;
  /** Begins a folder that replaces another as a whole. Throws a `CliError` when that one has other files. */
  readonly startFolder: (folder: string) => Promise<FolderDraft>;
  /** Replaces a file as a whole, or not at all. Creates missing folders only when `createsFolders` is true. */
  readonly write: (path: string, content: string | Uint8Array, createsFolders: boolean) => Promise<void>;
  /** Resolves to the response after redirects, with any status. Rejects with the errors of `requestPage` when there is none. */
  readonly fetch: (url: string, options: RequestOptions) => Promise<HttpResponse>;
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

/** A folder that is being written beside its place. */
export interface FolderDraft {
  /** Writes a file by its path within the folder. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Puts the folder in its place. What the replaced folder had is gone. */
  readonly publish: () => void;
  readonly discard: () => void;
}
