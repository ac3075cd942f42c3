import {spawn, spawnSync} from 'node:child_process';
import {copyFile, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {SpeechLog} from './speech-log.js';

/** Locale of the machine per language of a page: Orca speaks its own words in it. */
const machineLocales = {'es-PE': 'es_PE.UTF-8', 'en': 'C.UTF-8'};

/** Firefox shows no dialogs, keeps its accessibility tree on, and has its own words in the language of the page. */
const preferences = {
  'accessibility.force_disabled': -1,
  'browser.download.alwaysOpenPanel': false,
  'browser.aboutwelcome.enabled': false,
  'browser.ml.enable': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'sidebar.revamp': false,
  'termsofuse.bypassNotification': true,
};

const source = fileURLToPath(new URL('orca/', import.meta.url));

/** Runs a program until the session stops. Returns the process. */
function start(processes, program, args, env, stdio = 'ignore') {
  const process = spawn(program, args, {env, stdio});
  processes.push(process);
  return process;
}

/** Returns the first line that a process writes. */
function firstLine(stream) {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (bytes) => {
      text += bytes;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    stream.on('close', () => reject(new Error('A program of the session ended at its start.')));
  });
}

/** Makes the locale in a folder of the session: a Debian machine has its source, but often not the locale. */
function makeLocale(folder, name) {
  if (name.startsWith('C')) return;
  const [language, charset] = name.split('.');
  spawnSync('localedef', ['-i', language, '-f', charset, join(folder, name)], {stdio: 'ignore'});
}

/**
 * Starts a screen without a monitor, the accessibility bus, Orca and Firefox, in a home folder of their own.
 * @returns {Promise<{page: import('puppeteer-core').Page, log: SpeechLog, key: (name: string) => void, type: (text: string) => void, stop: () => Promise<void>}>}
 */
export async function startSession(locale) {
  const home = await mkdtemp(join(tmpdir(), 'speech-'));
  const processes = [];
  const stop = async () => {
    for (const process of processes.reverse()) process.kill('SIGTERM');
    await wait(500);
    for (const process of processes) process.kill('SIGKILL');
    await rm(home, {recursive: true, force: true, maxRetries: 5});
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  try {
    const folders = ['run', 'locale', '.local/share/orca', '.config/openbox'];
    for (const folder of folders) await mkdir(join(home, folder), {recursive: true, mode: 0o700});
    await copyFile(`${source}orca-customizations.py`, join(home, '.local/share/orca/orca-customizations.py'));
    await copyFile(`${source}openbox.xml`, join(home, '.config/openbox/rc.xml'));
    const logFile = join(home, 'speech.log');
    await writeFile(logFile, '');
    makeLocale(join(home, 'locale'), machineLocales[locale]);
    const env = {
      PATH: process.env.PATH,
      HOME: home,
      SPEECH_LOG: logFile,
      XDG_RUNTIME_DIR: join(home, 'run'),
      LOCPATH: join(home, 'locale'),
      LANG: machineLocales[locale],
      LANGUAGE: locale.slice(0, 2),
      GNOME_ACCESSIBILITY: '1',
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '0',
    };
    const screen = start(
      processes,
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      env,
      ['ignore', 'ignore', 'ignore', 'pipe'],
    );
    env.DISPLAY = `:${await firstLine(screen.stdio[3])}`;
    const bus = start(processes, 'dbus-daemon', ['--session', '--nofork', '--print-address'], env, [
      'ignore',
      'pipe',
      'ignore',
    ]);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdout);
    start(processes, 'openbox', [], env);
    start(processes, '/usr/libexec/at-spi-bus-launcher', ['--launch-immediately'], env);
    await wait(1000);
    start(processes, 'orca', ['--replace'], env);
    const log = new SpeechLog(logFile);
    if (!(await log.waitFor((text) => text === '#ready'))) throw new Error('Orca did not start.');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      env,
      extraPrefsFirefox: {...preferences, 'intl.accept_languages': locale},
    });
    processes.push({kill: () => browser.process()?.kill()});
    const [page] = await browser.pages();
    page.setDefaultTimeout(30_000);
    const tool = (...args) => spawnSync('xdotool', args, {env, stdio: 'ignore'});
    // The focus is in the address bar. A click moves it to the page, where it stays.
    await page.goto('data:text/html,<title>-</title>');
    tool('mousemove', '640', '900', 'click', '1');
    await log.next();
    return {
      page,
      log,
      key: (name) => tool('key', '--clearmodifiers', name),
      type: (text) => tool('type', '--delay', '20', text),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
