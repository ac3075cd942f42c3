import {scriptsOf} from './bundle.js';
import {runAction, mountContestant, removeContestant, updateContestant} from './in-page.js';

async function measureHeap(session) {
  for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Measures a contestant in a new page: ms, MB, nodes. */
export async function sample(browser, origin, {name, layout, count, kind, slowdown, actions = []}) {
  const page = await browser.newPage();
  const scripts = scriptsOf(name);
  try {
    page.setDefaultTimeout(120_000);
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({width: 1280, height: 800});
    await page.goto(`${origin}/`);
    const session = await page.createCDPSession();
    const heapBefore = await measureHeap(session);
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    const times = await page.evaluate(mountContestant, {scripts, layout, count, kind});
    if (errors.length > 0) throw new Error(errors[0]);
    if (slowdown > 1) await page.emulateCPUThrottling(1);
    const drawnHeap = await measureHeap(session);
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    const update = await page.evaluate(updateContestant);
    const actionTimes = {};
    for (const action of actions) actionTimes[action] = await page.evaluate(runAction, action);
    const teardown = await page.evaluate(removeContestant);
    if (slowdown > 1) await page.emulateCPUThrottling(1);
    const heapLeft = await measureHeap(session);
    return {
      ...times,
      update,
      ...actionTimes,
      teardown,
      heap: drawnHeap - heapBefore,
      left: heapLeft - heapBefore,
    };
  } finally {
    await page.close();
  }
}
