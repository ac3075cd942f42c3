import {execFile} from 'node:child_process';
import {constants} from 'node:fs';
import {access, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {CliError, firstLine} from '../cli-error.ts';
import programs from './chromium-programs.json' with {type: 'json'};

type Env = Readonly<Record<string, string | undefined>>;

/** Time limit to draw and print a report. */
const timeoutMs = 60_000;

/**
 * Prints `page.html` of these files to PDF with the browser of CHROME_PATH, else with the first installed one.
 * Throws a `CliError` when there is none, or when it fails.
 */
export async function printToPdf(files: ReadonlyMap<string, string>, env: Env): Promise<Uint8Array> {
  const program = await findBrowser(env);
  const folder = await mkdtemp(join(tmpdir(), 'avance-pdf-'));
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
    const args = [...browserFlags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    await promisify(execFile)(program, args, {timeout: timeoutMs});
    return await readFile(pdf);
  } catch (error) {
    throw new CliError('error.print-failed', {program, detail: firstLine(error)});
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** Uses a temporary profile: the user's profile may be in use. */
function browserFlags(folder: string): readonly string[] {
  const flags = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`,
  ];
  // Chromium does not start its sandbox as root, which is often the only user of a container.
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
}

async function findBrowser({CHROME_PATH, PATH}: Env): Promise<string> {
  const folders = (PATH ?? '').split(delimiter);
  for (const program of CHROME_PATH ? [CHROME_PATH] : programs) {
    const paths = /[/\\]/.test(program) ? [program] : folders.map((folder) => join(folder, program));
    for (const path of paths) if (await isExecutable(path)) return path;
  }
  throw new CliError('error.no-browser');
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
