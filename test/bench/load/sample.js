import {texts} from '../contestant/card-text.js';
import {reportRecords} from '../document.js';
import {observeFigures, takeOver} from './in-page.js';
import {networkIdle, recordRequests, roundTrips} from './requests.js';

/** The texts by which a figure is recognized. Avance shows a zero with the decimals of the source, floors with one. */
const figures = reportRecords.map((record) =>
  record.to === 0 ? '0 %' : texts(record).to.replace(/\s+/g, ' '),
);

/** All cards are on the screen, because browsers do not draw frames of other origins outside it. */
const viewport = {width: 1280, height: 3600};

const network = {
  offline: false,
  latency: 100,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};

/** Opens a page that reports its figures; returns the times by which each card was painted. */
async function openObserved(page, session, url) {
  const times = new Map();
  session.on('Runtime.bindingCalled', ({name, payload}) => {
    const {card, time} = JSON.parse(payload);
    if (name === 'reportFigure') times.set(card, time);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', {name: 'reportFigure'});
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(observeFigures, figures);
  await page.goto(url, {timeout: 60_000});
  return {times, start: await page.evaluate('performance.timeOrigin')};
}

async function allPainted(times) {
  for (let tries = 0; times.size < figures.length; tries++) {
    if (tries > 300) throw new Error(`Only ${times.size} of ${figures.length} cards were painted.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Loads a page on a slow network with an empty cache: ms until the first and until all figures are painted. */
export async function sampleLoad(browser, origin, {name, slowdown}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    const requests = await recordRequests(session);
    await session.send('Network.emulateNetworkConditions', network);
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    const {times, start} = await openObserved(page, session, `${origin}/load/${name}.html`);
    await allPainted(times);
    await networkIdle(requests);
    const sent = [...requests.values()].filter(({bytes}) => bytes > 0);
    return {
      figure: Math.min(...times.values()) - start,
      painted: Math.max(...times.values()) - start,
      kB: sent.reduce((sum, {bytes}) => sum + bytes, 0) / 1000,
      requests: sent.length,
      trips: roundTrips(sent),
      shift: await page.evaluate('benchShift'),
    };
  } finally {
    await context.close();
  }
}

async function durations(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  const seconds = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  return {
    script: seconds.ScriptDuration * 1000,
    layout: (seconds.LayoutDuration + seconds.RecalcStyleDuration) * 1000,
  };
}

/** Loads a page without the script, and then the script: what it costs to draw the cards, or to take them over. */
export async function sampleTakeover(browser, origin, {name, slowdown}) {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    const {times, start} = await openObserved(page, session, `${origin}/load/${name}.html`);
    if (name === 'takeover-ahead') await allPainted(times);
    await page.evaluate(`fetch('/dist/avance.js').then((script) => script.text())`);
    const before = await durations(session);
    const taken = await page.evaluate(takeOver);
    const after = await durations(session);
    await allPainted(times);
    return {
      visible: name === 'takeover-ahead' ? Math.min(...times.values()) - start : NaN,
      ...taken,
      script: after.script - before.script,
      layout: after.layout - before.layout,
      shift: await page.evaluate('benchShift'),
    };
  } finally {
    await page.close();
  }
}
