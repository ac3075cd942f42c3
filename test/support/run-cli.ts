import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import assets from '../../.config/build/assets.json' with {type: 'json'};
import {run} from '../../src/cli/run.ts';
import type {CliEnvironment, FolderDraft} from '../../src/cli/environment.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The result of a command line. */
export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files by path. */
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

const chunkList = {chunks: {table: {file: 'chunks/table-0a1b2c3d.js'}}};

/** Returns package.json in place of scripts, which are not built for these tests. */
async function readAsset(name: string): Promise<Uint8Array> {
  if (name === 'chunks.json') return new TextEncoder().encode(JSON.stringify(chunkList));
  const source = assets.find(([asset]) => asset === name)?.[1];
  return readFile(`${root}${source ? `node_modules/${source}` : 'package.json'}`);
}

/** A folder whose files are in `written` once it is published. */
function folderInMemory(folder: string, written: Map<string, string | Uint8Array>): FolderDraft {
  const files = new Map<string, string | Uint8Array>();
  return {
    write: (path, content) => void files.set(`${folder}/${path}`, content),
    publish: () => files.forEach((content, path) => written.set(path, content)),
    discard: () => undefined,
  };
}

/** Runs a command line. `files` take precedence over those of the project; writes stay in memory. */
export async function runCli(
  line: string,
  files: ReadonlyMap<string, string | Uint8Array> = new Map(),
  environment: Partial<CliEnvironment> = {},
): Promise<CliResult> {
  const output = {stdout: '', stderr: ''};
  const written = new Map<string, string | Uint8Array>();
  const status = await run({
    args: line.split(' '),
    env: {LANG: 'en_US.UTF-8'},
    isTerminal: false,
    isStdoutTerminal: false,
    isSameFile: (path, otherPath) => Promise.resolve(path === otherPath),
    startFolder: (folder) => Promise.resolve(folderInMemory(folder, written)),
    version: '1.2.3',
    read: async (path) => {
      const content = files.get(path);
      if (content === undefined) return readFile(root + path);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    fetch: () => Promise.reject(new Error('no network')),
    write: async (path, content) => void written.set(path, content),
    startTicker: ({labels}) => ({
      show: (label) => void (output.stderr += `${labels[label] ?? ''}\n`),
      stop: () => undefined,
    }),
    asset: readAsset,
    stdout: (content) =>
      void (output.stdout +=
        typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)),
    stderr: (text) => void (output.stderr += text),
    schema: async () =>
      JSON.parse(await readFile(`${root}data/indicator-report.schema.json`, 'utf8')) as object,
    scripts: async () => new Map([['a.js', 'draw()']]),
    print: async (pages) => new TextEncoder().encode([...pages.values()].join('\n')),
    ...environment,
  });
  return {...output, status, written};
}
