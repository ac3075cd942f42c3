import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {startWebKit} from './webkit.js';

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The launchers call themselves after the tool that starts them; people know the engine. */
function named(launcher, name) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = name;
  };
  return launcher;
}

function chromium({path}) {
  // A page behind another one draws no frames: what waits to be seen would wait for ever.
  const launchOptions = {executablePath: path, args: chromiumFlags};
  return {launcher: named(chromeLauncher({launchOptions, concurrency: 1}), 'Chromium'), stop() {}};
}

function firefox({path}) {
  const launchOptions = {browser: 'firefox', executablePath: path, headless: true};
  return {launcher: named(chromeLauncher({launchOptions, concurrency: 1}), 'Firefox'), stop() {}};
}

async function webkit({path, ...rest}) {
  const {port, stop} = await startWebKit(rest);
  const capabilities = {
    'wdio:enforceWebDriverClassic': true,
    // A file whose tests end before its page has loaded is left while the driver still waits for it: two navigations
    // at once, and WebKit may answer neither. The runner hears from the page itself when it is there.
    'pageLoadStrategy': 'none',
    'webkitgtk:browserOptions': {binary: path, args: ['--automation']},
  };
  const options = {automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', capabilities};
  return {launcher: named(webdriverLauncher(options), 'WebKit'), stop};
}

const make = {chromium, firefox, webkit};

/** What @web/test-runner needs to run in an engine of this machine, and how to end it afterwards. */
export async function launch(found) {
  return make[found.engine](found);
}
