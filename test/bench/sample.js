import {asked, drawn, removed, updated} from './in-page.js';

async function heap(session) {
  for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** One contestant in one fresh page: milliseconds, megabytes, nodes. */
export async function sample(browser, origin, {name, place, count, kind, slowdown, asks = []}) {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(120_000);
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({width: 1280, height: 800});
    await page.goto(`${origin}/`);
    const session = await page.createCDPSession();
    const before = await heap(session);
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    const got = await page.evaluate(drawn, {name, place, count, kind});
    if (errors.length > 0) throw new Error(errors[0]);
    if (slowdown > 1) await page.emulateCPUThrottling(1);
    const held = await heap(session);
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    const update = await page.evaluate(updated);
    const answers = {};
    for (const ask of asks) answers[ask] = await page.evaluate(asked, ask);
    const teardown = await page.evaluate(removed);
    if (slowdown > 1) await page.emulateCPUThrottling(1);
    const left = await heap(session);
    return {...got, update, ...answers, teardown, heap: held - before, left: left - before};
  } finally {
    await page.close();
  }
}
