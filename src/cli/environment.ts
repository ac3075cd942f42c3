/** Everything outside of the program that a command touches. */
export interface CliEnvironment {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether problems are shown to a person at a terminal: colours and progress are for nobody else. */
  readonly isTerminal: boolean;
  readonly version: string;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** An answer of the network, whatever its status, after redirections. Fails where there is none. */
  readonly fetch: (url: string, headers?: Readonly<Record<string, string>>) => Promise<HttpResponse>;
  /** A file that comes with the program. */
  readonly asset: (name: string) => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The JSON Schema of the format, parsed. */
  readonly schema: () => Promise<object>;
  /** The scripts that draw a report as slides, or as a page: classic ones, by their names. */
  readonly scripts: () => Promise<ReadonlyMap<string, string>>;
  /** `page.html` of these files as PDF. Throws a `CliError` where there is nothing to print with. */
  readonly print: (files: ReadonlyMap<string, string>) => Promise<Uint8Array>;
}

/** What a server said. */
export interface HttpResponse {
  readonly url: string;
  /** Names in small letters; a name that comes twice has its values joined by commas. */
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}
