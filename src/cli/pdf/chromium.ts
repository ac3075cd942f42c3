import {execFile} from 'node:child_process';
import {constants} from 'node:fs';
import {access, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {CliError, firstLine} from '../cli-error.ts';

const programs = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How long a report may take to be drawn and printed. */
const timeoutMs = 60_000;

/** `page.html` of these files as PDF, by the browser of the machine: CHROME_PATH, else the first that is found. */
export async function printToPdf(
  files: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Uint8Array> {
  const program = await findBrowser(env);
  const folder = await mkdtemp(join(tmpdir(), 'avance-pdf-'));
  const [from, to] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
    await promisify(execFile)(
      program,
      [...browserFlags(folder), `--print-to-pdf=${to}`, pathToFileURL(from).href],
      {
        timeout: timeoutMs,
      },
    );
    return await readFile(to);
  } catch (error) {
    throw new CliError('no-pdf', {program, detail: firstLine(error)});
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** A profile of its own: the one of the person at the machine may be in use. */
function browserFlags(folder: string): readonly string[] {
  const own = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'profile')}`,
  ];
  // Chromium refuses its sandbox to root; in a container there is often no other user.
  return process.getuid?.() === 0 ? [...own, '--no-sandbox'] : own;
}

async function findBrowser({
  CHROME_PATH,
  PATH,
}: Readonly<Record<string, string | undefined>>): Promise<string> {
  const folders = (PATH ?? '').split(delimiter);
  for (const program of CHROME_PATH ? [CHROME_PATH] : programs) {
    const paths = /[/\\]/.test(program) ? [program] : folders.map((folder) => join(folder, program));
    for (const path of paths) if (await isExecutable(path)) return path;
  }
  throw new CliError('no-chromium');
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
