import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {argv, env, exit, stderr, stdin, stdout} from 'node:process';
import {brotliDecompressSync} from 'node:zlib';
import {readStream} from './input/read-stream.ts';
import {requestPage} from './network/http-request.ts';
import {printToPdf} from './pdf/chromium.ts';
import {run} from './run.ts';
import {startTicker} from './ticker.ts';
import {removeDrafts, startFolder} from './site/folder-draft.ts';
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

// A reader such as `head` closes the pipe early; this is not an error.
stdout.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' && exit(0));

// An interruption leaves no drafts. 128 + signal is the exit code of shells.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.once(signal, () => {
    removeDrafts();
    exit(code);
  });

async function isSameFile(path: string, otherPath: string): Promise<boolean> {
  const [file, other] = await Promise.all([path, otherPath].map((name) => stat(name).catch(() => null)));
  return Boolean(file?.isFile() && other && file.dev === other.dev && file.ino === other.ino);
}

const {version = ''} = (await readJson('../package.json')) as {readonly version?: string};
process.exitCode = await run({
  args: argv.slice(2),
  env,
  isStdoutTerminal: stdout.isTTY,
  isTerminal: stdout.isTTY && stderr.isTTY && !env['NO_COLOR'],
  version,
  read: (path, maxBytes) => readStream(path === '-' ? stdin : createReadStream(path), maxBytes),
  fetch: requestPage,
  isSameFile,
  startFolder,
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
