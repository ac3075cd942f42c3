import {writeFile} from 'node:fs/promises';
import {SourceMap} from 'node:module';
import {scriptsOf} from './bundle.js';
import {packageFile} from './content.js';
import {mountContestant} from './in-page.js';

const listLength = 25;

/** Returns the function that names the place of code: its source if the package has a source map, or the script. */
function createPlaceNames() {
  const maps = new Map();
  const mapOf = (path) => {
    const content = packageFile(`${path}.map`);
    return content ? new SourceMap(JSON.parse(content)) : null;
  };
  return ({url, lineNumber, columnNumber}) => {
    if (!url.startsWith('http')) return url ? '(bench)' : '';
    const path = new URL(url).pathname;
    if (!maps.has(path)) maps.set(path, mapOf(path));
    const {originalSource, originalLine} = maps.get(path)?.findEntry(lineNumber, columnNumber) ?? {};
    return originalSource
      ? `${originalSource.replace(/^(\.\.\/)+/, '')}:${originalLine + 1}`
      : `${path}:${lineNumber + 1}:${columnNumber + 1}`;
  };
}

/** Sums the time between samples by the function that ran, in ms. */
function selfTimes({nodes, samples, timeDeltas}) {
  const placeOf = createPlaceNames();
  const callFrames = new Map(nodes.map(({id, callFrame}) => [id, callFrame]));
  const times = new Map();
  samples.forEach((id, index) => {
    const callFrame = callFrames.get(id);
    const key = `${callFrame.functionName || '(anonymous)'} ${placeOf(callFrame)}`.trim();
    times.set(key, (times.get(key) ?? 0) + timeDeltas[index] / 1000);
  });
  return [...times]
    .filter(([key]) => key !== '(idle)' && !key.endsWith('(bench)'))
    .sort(([, a], [, b]) => b - a);
}

/**
 * Writes the CPU profile of a contestant from the import of its scripts until everything is drawn, for the panel
 * "Performance" of browsers. Returns a list of the functions with the longest time of their own.
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
