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

/** Returns the path of an executable, by its path or its name on the PATH; null if it does not exist. */
export function findExecutable(program) {
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

/** Returns the browser of WebKitGTK, which the driver controls. Debian installs it in the folder of the architecture. */
function miniBrowser() {
  const paths = folderEntries('/usr/lib').flatMap((folder) =>
    folderEntries(`/usr/lib/${folder}`)
      .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
      .map((name) => `/usr/lib/${folder}/${name}/MiniBrowser`),
  );
  return paths.find(isExecutable) ?? null;
}

function folderEntries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function installedWebKit() {
  const driver = programs.webkit.map(findExecutable).find(Boolean);
  const browser = miniBrowser();
  const xvfb = findExecutable('Xvfb');
  if (!driver || !browser || !(process.env.DISPLAY || xvfb)) return [];
  return [{engine: 'webkit', path: browser, driver, xvfb}];
}

function installedProgram(engine, configuredPath) {
  const path = [configuredPath, ...programs[engine]].filter(Boolean).map(findExecutable).find(Boolean);
  return path ? [{engine, path}] : [];
}

/**
 * Returns a browser per installed engine. CHROME_PATH and FIREFOX_PATH take precedence.
 * @returns {readonly {engine: 'chromium' | 'firefox' | 'webkit', path: string, driver?: string, xvfb?: string}[]}
 */
export function engines({CHROME_PATH, FIREFOX_PATH} = process.env) {
  return [
    ...installedProgram('chromium', CHROME_PATH),
    ...installedProgram('firefox', FIREFOX_PATH),
    ...installedWebKit(),
  ];
}
