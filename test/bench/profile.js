import {writeFile} from 'node:fs/promises';
import {scriptsOf} from './bundle.js';
import {mountContestant} from './in-page.js';

const listLength = 25;

/** Sums the time between samples by the function that ran, in ms. */
function selfTimes({nodes, samples, timeDeltas}) {
  const callFrames = new Map(nodes.map(({id, callFrame}) => [id, callFrame]));
  const times = new Map();
  samples.forEach((id, index) => {
    const {functionName, url, lineNumber, columnNumber} = callFrames.get(id);
    const file = url.split('/').pop();
    const place = file ? ` ${file}:${lineNumber + 1}:${columnNumber + 1}` : '';
    const key = `${functionName || '(anonymous)'}${place}`;
    times.set(key, (times.get(key) ?? 0) + timeDeltas[index] / 1000);
  });
  return [...times].filter(([key]) => key !== '(idle)').sort(([, a], [, b]) => b - a);
}

/**
 * Writes the CPU profile of a contestant from the import of its scripts until everything is drawn, for the panel
 * "Performance" of browsers. Returns the functions with the longest time of their own.
 */
export async function profile(browser, origin, {name, layout, count, kind, slowdown}, file) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1280, height: 800});
    await page.goto(`${origin}/`);
    const session = await page.createCDPSession();
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', {interval: 100});
    await session.send('Profiler.start');
    const {painted} = await page.evaluate(mountContestant, {scripts: scriptsOf(name), layout, count, kind});
    const {profile: cpuProfile} = await session.send('Profiler.stop');
    await writeFile(file, JSON.stringify(cpuProfile));
    const lines = selfTimes(cpuProfile)
      .slice(0, listLength)
      .map(([key, time]) => `${time.toFixed(1).padStart(8)} ms  ${key}`);
    return [`${name}: painted after ${painted.toFixed(0)} ms, written to ${file}`, ...lines].join('\n');
  } finally {
    await page.close();
  }
}
