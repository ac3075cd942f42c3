import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {ensureBuilt} from '../../.config/build/ensure-built.js';
import {engines} from '../support/engines.js';
import {Site} from '../support/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const megabyte = 1_000_000;
/** In MB per hour, of at least `longEnough` samples. */
const heapSlopeLimit = 0.5;
const longEnough = 30;
const sampleMs = 30_000;
/** Measurements, half a second apart at least, in which the number of nodes must not fall. */
const patience = 12;
/** The other cycles end before the element has its data. A number without common factors with those of the attributes. */
const drawEvery = 49;

const {values} = parseArgs({
  options: {
    cycles: {type: 'string', default: '10000'},
    minutes: {type: 'string', default: '30'},
    element: {type: 'string', default: ''},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
  },
});
const [cycles, minutes, seed] = [values.cycles, values.minutes, values.seed].map(Number);

/** The panel of the share button draws PNG files from blobs. Without them the browser writes an error. */
function allowBlobImages(headers) {
  const policy = headers['content-security-policy'];
  if (!policy) return headers;
  return {...headers, 'content-security-policy': policy.replace('img-src', 'img-src blob:')};
}

async function serve() {
  const site = new Site(root);
  const server = createServer((request, response) => {
    void site
      .respond({method: request.method ?? 'GET', url: request.url ?? '/'})
      .then(({status, headers, body}) => {
        response.writeHead(status, allowBlobImages(headers));
        response.end(body);
      });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return server;
}

/** Opens the page. `errors` receives what goes wrong in it. */
async function open(browser, address, errors) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {behavior: 'deny'});
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('error', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  const run = (name, ...parameters) =>
    page.evaluate(
      async (exported, given) => {
        const module = await import('/test/soak/actions.js');
        return typeof module[exported] === 'function' ? module[exported](...given) : module[exported];
      },
      name,
      parameters,
    );
  return {session, run};
}

/**
 * Nodes, listeners and heap when nothing is on the page. What waits for removed elements, such as the render queue, ends
 * some seconds later, so that the page is measured until the number of nodes has not fallen for some time.
 */
async function measure({session, run}) {
  await run('clear');
  let least = null;
  for (let unchanged = 0; unchanged < patience; unchanged++) {
    await run('rest');
    for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
    const {nodes, jsEventListeners: listeners} = await session.send('Memory.getDOMCounters');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    if (least && nodes >= least.nodes && listeners >= least.listeners) continue;
    least = {nodes, listeners, heap: usedSize / megabyte};
    unchanged = 0;
  }
  return least;
}

function growth(before, after) {
  const change = (name) => `${name} ${before[name]} → ${after[name]}`;
  return `${change('nodes')}, ${change('listeners')}, heap ${(after.heap - before.heap).toFixed(2)} MB`;
}

const isGrown = (before, after) => after.nodes > before.nodes || after.listeners > before.listeners;

/** The slope of a line through the heap by hours (least squares). */
function slope(samples) {
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [hour, heap] = [mean(samples.map(({hours}) => hours)), mean(samples.map((sample) => sample.heap))];
  const covariance = mean(samples.map((sample) => (sample.hours - hour) * (sample.heap - heap)));
  return covariance / mean(samples.map(({hours}) => (hours - hour) ** 2));
}

/** Connects and disconnects every element. Returns the tags that left something. */
async function soakCycles(page) {
  const leaks = [];
  const tags = await page.run('tags');
  for (const tag of tags.filter((name) => !values.element || name === values.element)) {
    // Code, messages and reports are loaded once.
    await page.run('cycle', tag, 24, 1);
    const before = await measure(page);
    await page.run('cycle', tag, cycles, drawEvery);
    const after = await measure(page);
    console.log(`${tag.padEnd(18)} ${cycles} cycles: ${growth(before, after)}`);
    if (isGrown(before, after)) leaks.push(tag);
  }
  return leaks;
}

/** Performs random actions. Returns whether nothing is left and the heap does not grow. */
async function soakActions(page) {
  await page.run('setSeed', seed);
  // What is loaded, compiled or parsed on first use is there before the first sample.
  await page.run('act', (minutes * 60_000) / 3);
  const start = performance.now();
  const before = await measure(page);
  const samples = [{...before, hours: 0}];
  let count = 0;
  while (performance.now() - start < minutes * 60_000) {
    count += await page.run('act', sampleMs);
    const sample = await measure(page);
    samples.push({...sample, hours: (performance.now() - start) / 3_600_000});
    console.log(`${count} actions: ${growth(before, sample)}`);
  }
  const half = Math.ceil(samples.length / 2);
  const perHour = slope(samples);
  const isJudged = samples.length >= longEnough;
  console.log(
    `heap: ${perHour.toFixed(2)} MB an hour, at most ${heapSlopeLimit}${isJudged ? '' : ` (not judged: fewer than ${longEnough} samples)`}`,
  );
  // Templates and messages are loaded on first use, so that the first samples may grow.
  const firstHalf = samples.slice(0, half);
  const largest = (name) => Math.max(...firstHalf.map((sample) => sample[name]));
  const isBack = !isGrown({nodes: largest('nodes'), listeners: largest('listeners')}, samples.at(-1));
  return isBack && !(isJudged && perHour > heapSlopeLimit);
}

const chromium = engines().find(({engine}) => engine === 'chromium');
if (!chromium) throw new Error('The soak test needs Chromium; CHROME_PATH names it.');
if (!process.env.NO_BUILD) await ensureBuilt();
const server = await serve();
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  // Machine code, which V8 makes of what runs often, would count as growth of the heap.
  args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc --no-opt --no-sparkplug'],
  protocolTimeout: 3_600_000,
});
try {
  console.log(`seed ${seed}`);
  const errors = [];
  const address = `http://127.0.0.1:${server.address().port}/test/soak/page.html`;
  const page = await open(browser, address, errors);
  const leaks = cycles > 0 ? await soakCycles(page) : [];
  const isClean = minutes > 0 ? await soakActions(page) : true;
  console.log(`errors: ${errors.length}`);
  for (const error of new Set(errors)) console.log(`  ${error.slice(0, 300)}`);
  if (leaks.length > 0) console.log(`left nodes or listeners: ${leaks.join(', ')}`);
  if (errors.length > 0 || leaks.length > 0 || !isClean) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
