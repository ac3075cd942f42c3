import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import chromiumPrograms from '../../src/cli/pdf/chromium-programs.json' with {type: 'json'};

const programs = {
  chromium: chromiumPrograms,
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  webkit: ['WebKitWebDriver'],
};

/** Where an executable is: a path, or a name on the PATH; null if nowhere. */
export function located(program) {
  const folders = /[/\\]/.test(program) ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** WebKitGTK's own browser, which its driver steers; Debian puts it under the machine's architecture. */
function miniBrowser() {
  const paths = entries('/usr/lib').flatMap((folder) =>
    entries(`/usr/lib/${folder}`)
      .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
      .map((name) => `/usr/lib/${folder}/${name}/MiniBrowser`),
  );
  return paths.find(isExecutable) ?? null;
}

function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function webkit() {
  const driver = programs.webkit.map(located).find(Boolean);
  const browser = miniBrowser();
  const xvfb = located('Xvfb');
  if (!driver || !browser || !(process.env.DISPLAY || xvfb)) return [];
  return [{engine: 'webkit', path: browser, driver, xvfb}];
}

function program(engine, told) {
  const path = [told, ...programs[engine]].filter(Boolean).map(located).find(Boolean);
  return path ? [{engine, path}] : [];
}

/**
 * The engines of this machine, one browser each. CHROME_PATH and FIREFOX_PATH choose another.
 * @returns {readonly {engine: 'chromium' | 'firefox' | 'webkit', path: string, driver?: string, xvfb?: string}[]}
 */
export function engines({CHROME_PATH, FIREFOX_PATH} = process.env) {
  return [...program('chromium', CHROME_PATH), ...program('firefox', FIREFOX_PATH), ...webkit()];
}
