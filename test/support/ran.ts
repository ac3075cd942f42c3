import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {run} from '../../src/cli/run.ts';
import type {World} from '../../src/cli/world.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a command line came to. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

/** Runs a command line; `files` stand in for the disk, what is written comes back. */
export async function ran(
  line: string,
  files: ReadonlyMap<string, string | Uint8Array> = new Map(),
  rest: Partial<World> = {},
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
    out: (text) => void (told.out += text),
    err: (text) => void (told.err += text),
    schema: async () =>
      JSON.parse(await readFile(`${root}data/indicator-report.schema.json`, 'utf8')) as object,
    scripts: async () => new Map([['a.js', 'draw()']]),
    print: async (files) => new TextEncoder().encode([...files.values()].join('\n')),
    ...rest,
  });
  return {...told, status, written};
}
