import {mkdir} from 'node:fs/promises';
import {dirname, resolve, sep} from 'node:path';

const outputFolder = resolve('.cache');

/** CDP names of the media features. */
const mediaFeatures = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

async function emulatePreferences(cdpSession, {media = '', ...preferences}) {
  const emulatedFeatures = Object.entries(preferences).map(([key, value]) => ({
    name: mediaFeatures[key],
    value,
  }));
  if (emulatedFeatures.some(({name}) => !name))
    throw new Error(`emulate: unknown preference; known are media, ${Object.keys(mediaFeatures)}`);
  await cdpSession.send('Emulation.setEmulatedMedia', {media, features: emulatedFeatures});
  return true;
}

const waitTwoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Returns the accessibility trees of all frames, including shadow roots. Chromium updates them only after painting. */
async function readAccessibilityTree(cdpSession) {
  await cdpSession.send('Runtime.evaluate', {expression: waitTwoFrames, awaitPromise: true});
  await cdpSession.send('Accessibility.disable');
  await cdpSession.send('Accessibility.enable');
  const {frameTree} = await cdpSession.send('Page.getFrameTree');
  const ids = [frameTree, ...(frameTree.childFrames ?? [])].map(({frame}) => frame.id);
  const trees = await Promise.all(
    ids.map((frameId) => cdpSession.send('Accessibility.getFullAXTree', {frameId})),
  );
  return trees.flatMap(({nodes}) => nodes);
}

/** Saves a screenshot. Its path must be below `.cache/`. */
async function takeScreenshot(page, {path, ...options}) {
  const file = resolve(outputFolder, path);
  if (!file.startsWith(outputFolder + sep)) throw new Error(`picture: ${path} is outside .cache/`);
  await mkdir(dirname(file), {recursive: true});
  await page.screenshot({path: file, ...options});
  return file;
}

async function resizePage({browser, id}, {width, height, toolbars}) {
  if (browser.type === 'puppeteer') await browser.getPage(id).setViewport({width, height});
  else await browser.driver.setWindowSize(width, height + toolbars);
  return true;
}

function isChromium({browser}) {
  return browser.name === 'Chromium';
}

/** One CDP session per page, kept open because emulation ends with its session. */
const cdpSessions = new WeakMap();

function cdpSession(page) {
  if (!cdpSessions.has(page)) cdpSessions.set(page, page.createCDPSession());
  return cdpSessions.get(page);
}

/**
 * Plugin of @web/test-runner with the server commands of the tests. Returns `false` if the engine does not support one.
 *
 * - `emulate` `{media?, colorScheme?, contrast?, forcedColors?, reducedMotion?}` replaces all preferences (Chromium)
 * - `ax-tree` → the nodes of `Accessibility.getFullAXTree`, all frames (Chromium)
 * - `picture` `{path, fullPage?, clip?}` → the path of the screenshot, below `.cache/` (Chromium)
 * - `resize` `{width, height, toolbars}`: viewport in CSS pixels, and the height of the toolbars of the window (all engines)
 */
export function browserCommands() {
  return {
    name: 'commands',
    async executeCommand({command, payload, session}) {
      if (command === 'resize') return resizePage(session, payload);
      if (!['emulate', 'ax-tree', 'picture'].includes(command)) return;
      if (!isChromium(session)) return false;
      const page = session.browser.getPage(session.id);
      if (command === 'picture') return takeScreenshot(page, payload);
      const cdp = await cdpSession(page);
      return command === 'emulate' ? emulatePreferences(cdp, payload) : readAccessibilityTree(cdp);
    },
  };
}
