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

/** Names a launcher after its engine; by default it has the name of its tool. */
function withName(launcher, name) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = name;
  };
  return launcher;
}

function chromium({path}) {
  // One page at a time: a page in the background draws no frames, so its IntersectionObservers never fire.
  const launchOptions = {executablePath: path, args: chromiumFlags};
  return {launcher: withName(chromeLauncher({launchOptions, concurrency: 1}), 'Chromium'), stop() {}};
}

function firefox({path}) {
  const launchOptions = {browser: 'firefox', executablePath: path, headless: true};
  return {launcher: withName(chromeLauncher({launchOptions, concurrency: 1}), 'Firefox'), stop() {}};
}

async function webkit({path, ...rest}) {
  const {port, stop} = await startWebKit(rest);
  const capabilities = {
    'wdio:enforceWebDriverClassic': true,
    // Does not wait for the load event: if tests end earlier, the next navigation starts while the driver still waits
    // for the first, and WebKit may finish neither. The page itself reports to the runner when it is ready.
    'pageLoadStrategy': 'none',
    'webkitgtk:browserOptions': {binary: path, args: ['--automation']},
  };
  const options = {automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', capabilities};
  return {launcher: withName(webdriverLauncher(options), 'WebKit'), stop};
}

const launchers = {chromium, firefox, webkit};

/** Returns the launcher of an installed engine for @web/test-runner, and a function that stops it. */
export async function launchEngine({engine, ...installation}) {
  return launchers[engine](installation);
}
