import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {startWebKit} from '../support/webkit.js';

const viewport = {width: 1000, height: 1400, deviceScaleFactor: 1};

/** Renders letters identically on every machine: no hinting, no subpixel antialiasing. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

async function startPuppeteer(options) {
  const browser = await puppeteer.launch({headless: true, ...options});
  const page = await browser.newPage();
  await page.setViewport(viewport);
  return {
    version: await browser.version(),
    async takePicture(url) {
      await page.goto(url);
      await page.waitForFunction("document.title !== 'Picture'", {timeout: 60_000});
      const title = await page.title();
      if (title !== 'Drawn') throw new Error(title);
      const main = await page.$('main');
      return Buffer.from(await main.screenshot());
    },
    stop: () => browser.close(),
  };
}

/** https://www.w3.org/TR/webdriver2/ */
async function startWebKitSession({path, ...rest}) {
  const {port, stop} = await startWebKit(rest);
  const call = async (method, route, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${route}`, {
      method,
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const options = {'webkitgtk:browserOptions': {binary: path, args: ['--automation']}};
  const {sessionId, capabilities} = await call('POST', '', {capabilities: {alwaysMatch: options}});
  const inSession = (method, route, body) => call(method, `/${sessionId}${route}`, body);
  await inSession('POST', '/window/rect', {x: 0, y: 0, width: viewport.width + 100, height: 1190});
  const waitUntilDrawn = async () => {
    for (let tries = 0; tries < 300; tries++) {
      const title = await inSession('GET', '/title');
      if (title.startsWith('Failed')) throw new Error(title);
      if (title === 'Drawn') return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('WebKit did not draw the page.');
  };
  return {
    version: `WebKit ${capabilities.browserVersion}`,
    async takePicture(url) {
      await inSession('POST', '/url', {url});
      await waitUntilDrawn();
      // WebKitGTK clips the screenshot of an element at the wrong position, so the element is cut out of the window's.
      const script =
        'const box = document.querySelector("main").getBoundingClientRect(); return [box.width, Math.min(box.height, innerHeight)]';
      const [width, height] = await inSession('POST', '/execute/sync', {script, args: []});
      const windowPicture = PNG.sync.read(Buffer.from(await inSession('GET', '/screenshot'), 'base64'));
      const elementPicture = new PNG({width: Math.floor(width), height: Math.floor(height)});
      PNG.bitblt(windowPicture, elementPicture, 0, 0, elementPicture.width, elementPicture.height, 0, 0);
      return PNG.sync.write(elementPicture);
    },
    async stop() {
      await call('DELETE', `/${sessionId}`).catch(() => undefined);
      stop();
    },
  };
}

const launchers = {
  chromium: ({path}) => startPuppeteer({executablePath: path, args: chromiumFlags}),
  firefox: ({path}) =>
    startPuppeteer({
      browser: 'firefox',
      executablePath: path,
      extraPrefsFirefox: {'ui.prefersReducedMotion': 1},
    }),
  webkit: startWebKitSession,
};

/** @returns {Promise<{version: string, takePicture: (url: string) => Promise<Buffer>, stop: () => Promise<void>}>} */
export function startEngine({engine, ...installation}) {
  return launchers[engine](installation);
}
