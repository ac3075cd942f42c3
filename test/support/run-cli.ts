import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import assets from '../../.config/build/assets.json' with {type: 'json'};
import {run} from '../../src/cli/run.ts';
import type {CliEnvironment} from '../../src/cli/environment.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a command line came to. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

/** Scripts are not built where this runs: another file stands in for them. */
function assetPath(name: string): string {
  const from = assets.find(([one]) => one === name)?.[1];
  return from ? `node_modules/${from}` : 'package.json';
}

/** Runs a command line; `files` stand in for the disk, what is written comes back. */
export async function ran(
  line: string,
  files: ReadonlyMap<string, string | Uint8Array> = new Map(),
  rest: Partial<CliEnvironment> = {},
): Promise<Ran> {
  const told = {out: '', err: ''};
  const written = new Map<string, string | Uint8Array>();
  const status = await run({
    args: line.split(' '),
    env: {LANG: 'en_US.UTF-8'},
    isTerminal: false,
    version: '1.2.3',
    read: async (path) => {
      const given = files.get(path);
      if (given === undefined) return readFile(root + path);
      return typeof given === 'string' ? new TextEncoder().encode(given) : given;
    },
    fetch: () => Promise.reject(new Error('no network')),
    write: async (path, content) => void written.set(path, content),
    asset: (name) => readFile(root + assetPath(name)),
    stdout: (text) => void (told.out += text),
    stderr: (text) => void (told.err += text),
    schema: async () =>
      JSON.parse(await readFile(`${root}data/indicator-report.schema.json`, 'utf8')) as object,
    scripts: async () => new Map([['a.js', 'draw()']]),
    print: async (files) => new TextEncoder().encode([...files.values()].join('\n')),
    ...rest,
  });
  return {...told, status, written};
}
