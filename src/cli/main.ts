import {readFile} from 'node:fs/promises';
import {argv, env, exit, stderr, stdin, stdout} from 'node:process';
import {buffer} from 'node:stream/consumers';
import {brotliDecompressSync} from 'node:zlib';
import {printToPdf} from './pdf/chromium.ts';
import {run} from './run.ts';
import {startTicker} from './ticker.ts';
import {writeFileWhole} from './write-file.ts';

/** Reads a file by its path relative to the program. */
function readText(file: string): Promise<string> {
  return readFile(new URL(file, import.meta.url), 'utf8');
}

/** Reads a file of the program. The renderer and the fonts are compressed in the package. */
async function readAsset(name: string): Promise<Uint8Array> {
  const isCompressed = /\.(wasm|ttf)$/.test(name);
  const bytes = await readFile(new URL(isCompressed ? `${name}.br` : name, import.meta.url));
  return isCompressed ? brotliDecompressSync(bytes) : bytes;
}

async function readJson(file: string): Promise<object> {
  return JSON.parse(await readText(file)) as object;
}

/** Scripts that draw a report for `avance pdf`. */
const pdfScripts = ['avance.iife.js'];
const fetchTimeoutMs = 20_000;

// A reader such as `head` closes the pipe early; this is not an error.
stdout.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' && exit(0));

const {version = ''} = (await readJson('../package.json')) as {readonly version?: string};
process.exitCode = await run({
  args: argv.slice(2),
  env,
  isTerminal: stdout.isTTY && stderr.isTTY && !env['NO_COLOR'],
  version,
  read: (path) => (path === '-' ? buffer(stdin) : readFile(path)),
  fetch: async (address, headers = {}) => {
    const response = await fetch(address, {headers, signal: AbortSignal.timeout(fetchTimeoutMs)});
    return {
      url: response.url,
      status: response.status,
      headers: [...response.headers],
      text: await response.text(),
    };
  },
  write: writeFileWhole,
  startTicker,
  asset: readAsset,
  stdout: (content) => stdout.write(content),
  stderr: (text) => stderr.write(text),
  schema: () => readJson('./indicator-report.schema.json'),
  scripts: async () =>
    new Map(await Promise.all(pdfScripts.map(async (name) => [name, await readText(name)] as const))),
  print: (files) => printToPdf(files, env),
});
