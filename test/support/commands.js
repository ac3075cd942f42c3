import {mkdir} from 'node:fs/promises';
import {dirname, resolve, sep} from 'node:path';

const pictures = resolve('.cache');

/** CDP names of the features; `media` apart, what a test gives is what is emulated, and nothing else. */
const features = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

async function emulate(client, {media = '', ...wanted}) {
  const list = Object.entries(wanted).map(([key, value]) => ({name: features[key], value}));
  if (list.some(({name}) => !name)) throw new Error(`emulate: known are media, ${Object.keys(features)}`);
  await client.send('Emulation.setEmulatedMedia', {media, features: list});
  return true;
}

const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** The accessibility tree of every frame, shadow roots opened. Chromium updates it after painting, and not at once. */
async function axTree(client) {
  await client.send('Runtime.evaluate', {expression: twoFrames, awaitPromise: true});
  await client.send('Accessibility.disable');
  await client.send('Accessibility.enable');
  const {frameTree} = await client.send('Page.getFrameTree');
  const ids = [frameTree, ...(frameTree.childFrames ?? [])].map(({frame}) => frame.id);
  const trees = await Promise.all(
    ids.map((frameId) => client.send('Accessibility.getFullAXTree', {frameId})),
  );
  return trees.flatMap(({nodes}) => nodes);
}

/** Pictures go below `.cache/` and nowhere else. */
async function picture(page, {path, ...options}) {
  const file = resolve(pictures, path);
  if (!file.startsWith(pictures + sep)) throw new Error(`picture: ${path} is outside .cache/`);
  await mkdir(dirname(file), {recursive: true});
  await page.screenshot({path: file, ...options});
  return file;
}

async function resize({browser, id}, {width, height}) {
  if (browser.type === 'puppeteer') await browser.getPage(id).setViewport({width, height});
  else await browser.driver.setWindowSize(width, height);
  return true;
}

function isChromium({browser}) {
  return browser.name === 'Chromium';
}

/** One CDP session per page: emulation ends with the session that asked for it. */
const clients = new WeakMap();

function client(page) {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
}

/**
 * What tests ask of the browser, with `executeCommand` of @web/test-runner-commands. Where an engine cannot, the
 * answer is `false`.
 *
 * - `emulate` `{media?, colorScheme?, contrast?, forcedColors?, reducedMotion?}` replaces all that was emulated (Chromium)
 * - `ax-tree` → the nodes of `Accessibility.getFullAXTree`, all frames (Chromium)
 * - `picture` `{path, fullPage?, clip?}` → the file, below `.cache/` (Chromium)
 * - `resize` `{width, height}` in CSS pixels (all; in WebKit of the window, not of what it shows)
 */
export function commands() {
  return {
    name: 'commands',
    async executeCommand({command, payload, session}) {
      if (command === 'resize') return resize(session, payload);
      if (!['emulate', 'ax-tree', 'picture'].includes(command)) return;
      if (!isChromium(session)) return false;
      const page = session.browser.getPage(session.id);
      if (command === 'picture') return picture(page, payload);
      const cdp = await client(page);
      return command === 'emulate' ? emulate(cdp, payload) : axTree(cdp);
    },
  };
}
