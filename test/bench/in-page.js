/**
 * Runs inside the page, so it may use nothing from outside: loads a contestant, lets it draw, and tells how long it took.
 * Painted is two animation frames after the contestant says that what is on the screen is drawn, whole two after all is.
 */
export async function drawn({name, place, count, kind}) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = async () => (await frame(), await frame(), performance.now());
  const main = document.querySelector('main');
  main.className = place;
  const url = (by) => `/${kind}/${count}/${by}.json`;
  for (const warm of [`/${name}.js`, url(0), url(1)]) await (await fetch(warm)).text();

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
  const start = performance.now() + (sum < 0 ? 1 : 0); // The sum is used, so that the loop stays.
  const {mount} = await import(`/${name}.js`);
  const evaluated = performance.now();
  const drawn = await mount(main, {url: url(0), count});
  const end = await painted();
  await drawn.whole;
  const whole = drawn.whole ? await painted() : end;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  globalThis.bench = {drawn, painted, url};
  const long = tasks.filter(({startTime, duration}) => startTime + duration > start && startTime < whole);
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
    whole: whole - start,
    longest: Math.max(0, ...long.map(({duration}) => duration)),
    blocking: long.reduce((sum, {duration}) => sum + duration - 50, 0),
    shift,
    nodes: nodes(main),
  };
}

/** Gives every value another, and waits until it is seen. Throws when nothing has changed. */
export async function updated() {
  const {drawn, painted, url} = globalThis.bench;
  const first = () => {
    const one = document.querySelector('main indicator-card, main > :not(indicator-data)');
    return (one.shadowRoot ?? one).textContent;
  };
  await (await fetch(url(1))).text();
  const before = first();
  const start = performance.now();
  await drawn.update(url(1));
  const taken = (await painted()) - start;
  if (!document.querySelector('canvas') && first() === before) throw new Error('The update changed nothing.');
  return taken;
}

/** What a contestant is asked besides, by name: a table's sort, search and filter. */
export async function asked(name) {
  const {drawn, painted} = globalThis.bench;
  const start = performance.now();
  await drawn[name]();
  return (await painted()) - start;
}

export async function removed() {
  const {drawn, painted} = globalThis.bench;
  const start = performance.now();
  drawn.remove();
  const end = await painted();
  delete globalThis.bench;
  return end - start;
}
