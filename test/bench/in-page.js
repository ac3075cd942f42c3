/**
 * Loads and mounts a contestant and returns its times, in ms. Runs inside the page, so it cannot use other functions of
 * this module. `scripts` end with the module of the contestant. `painted` is two animation frames after `mount` resolves, `complete` two frames after `allDrawn`.
 */
export async function mountContestant({scripts, layout, count, kind}) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = async () => (await frame(), await frame(), performance.now());
  const main = document.querySelector('main');
  main.className = layout;
  const url = (decrease) => `/${kind}/${count}/${decrease}.json`;
  for (const warmUpUrl of [...scripts, url(0), url(1)]) await (await fetch(warmUpUrl)).text();

  const tasks = [];
  let shift = 0;
  const longTasks = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  longTasks.observe({type: 'longtask'});
  const shifts = new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (shift += value)));
  shifts.observe({type: 'layout-shift'});
  await painted();

  const loop = performance.now();
  let sum = 0;
  for (let step = 0; step < 3e6; step++) sum += step % 7;
  const start = performance.now() + (sum < 0 ? 1 : 0); // Uses the sum, so that the loop is not optimized away.
  const modules = await Promise.all(scripts.map((script) => import(script)));
  const {mount} = modules.at(-1);
  const evaluated = performance.now();
  const contestant = await mount(main, {url: url(0), count});
  const end = await painted();
  await contestant.allDrawn;
  const complete = contestant.allDrawn ? await painted() : end;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  globalThis.bench = {contestant, painted, url};
  const long = tasks.filter(({startTime, duration}) => startTime + duration > start && startTime < complete);
  const nodes = (root) => {
    let sum = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      sum += 1;
      if (node.shadowRoot) sum += nodes(node.shadowRoot);
    }
    return sum;
  };
  return {
    calibration: start - loop,
    evaluate: evaluated - start,
    first: first - start,
    painted: end - start,
    complete: complete - start,
    longest: Math.max(0, ...long.map(({duration}) => duration)),
    blocking: long.reduce((sum, {duration}) => sum + duration - 50, 0),
    shift,
    nodes: nodes(main),
  };
}

/** Changes every value and returns the ms until that is painted. Throws if the text did not change. */
export async function updateContestant() {
  const {contestant, painted, url} = globalThis.bench;
  const firstText = () => {
    const element = document.querySelector('main indicator-card, main > :not(indicator-data)');
    return (element.shadowRoot ?? element).textContent;
  };
  await (await fetch(url(1))).text();
  const before = firstText();
  const start = performance.now();
  await contestant.update(url(1));
  const duration = (await painted()) - start;
  if (!document.querySelector('canvas') && firstText() === before)
    throw new Error('The update changed nothing.');
  return duration;
}

/** Runs an action of a contestant by name, such as sort, search or filter of a table; returns the ms until painted. */
export async function runAction(name) {
  const {contestant, painted} = globalThis.bench;
  const start = performance.now();
  await contestant[name]();
  return (await painted()) - start;
}

export async function removeContestant() {
  const {contestant, painted} = globalThis.bench;
  const start = performance.now();
  contestant.remove();
  const end = await painted();
  delete globalThis.bench;
  return end - start;
}
