/** Runs in the page of the soak test: the cycles of an element, and seeded random actions. */

const sources = ['pnmnna-2023', 'targets', 'ten-years', 'units', 'lower-is-better', 'broken'].map(
  (name) => `/data/${name}.json`,
);
const report = {src: sources, loading: ['eager']};
const bar = {'from-value': ['19.9', '3'], 'to-value': ['23.7', ''], 'unit': ['%'], 'desired': ['increase']};

/** Attributes of each element, with values to choose from. */
const elements = {
  'indicator-card': {...report, variant: ['compact', 'standard', 'full'], actions: ['', 'why share data']},
  'indicator-data': {src: sources, loading: ['eager']},
  'indicator-legend': report,
  'indicator-share': report,
  'indicator-table': {...report, search: [''], filters: ['']},
  'indicator-trend': report,
  'indicator-sheet': report,
  'objective-summary': report,
  'policy-report': {...report, view: ['page', 'slides']},
  'report-editor': {},
  'variation-bar': bar,
  'variation-chart': report,
};
export const tags = Object.keys(elements);

const shared = {lang: ['es', 'en', 'qu'], theme: ['light', 'dark'], code: ['', '03', '03.07.02', 'x']};
const mostElements = 12;
const main = document.querySelector('main');
globalThis.print = () => undefined;

/** Returns a function that returns numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function create(tag, choose) {
  const element = document.createElement(tag);
  for (const [name, values] of Object.entries(elements[tag])) element.setAttribute(name, choose(values));
  return element;
}

async function settle(element) {
  await Promise.race([element.ready, pause(2000)]);
  await element.updateComplete;
}

/** Connects and disconnects an element; it is drawn before each `drawEvery`-th time. */
export async function cycle(tag, count, drawEvery) {
  for (let index = 0; index < count; index++) {
    const element = create(tag, (values) => values[index % values.length]);
    main.append(element);
    if (index % drawEvery === 0) await settle(element);
    else await null;
    element.remove();
    if (index % 500 === 0) await pause(0);
  }
}

/** All controls of an element, also inside shadow roots. Links would leave the page. */
function controlsOf(root) {
  return [...root.querySelectorAll('*')].flatMap((node) => [
    ...(node.matches('button, summary, select, input, textarea, [role=option], [tabindex="0"]')
      ? [node]
      : []),
    ...(node.shadowRoot ? controlsOf(node.shadowRoot) : []),
  ]);
}

/** Uses a control as a reader does. */
function operate(control, choose) {
  const text = choose(['a', '', 'niñas', 'Código;Indicador;2021;2022\n01;Porcentaje de a;1,5;2,5', '<b>']);
  if (control.matches('input[type=file]')) return;
  if (control.matches('select')) control.selectedIndex = Math.floor(choose.random() * control.options.length);
  else if (control.matches('textarea, input:not([type=checkbox], [type=radio])')) control.value = text;
  else return control.click();
  for (const type of ['input', 'change'])
    control.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
}

const actions = [
  (choose) => main.children.length < mostElements && main.append(create(choose(tags), choose)),
  (choose) => choose([...main.children])?.remove(),
  (choose) => {
    const element = choose([...main.children]);
    if (element) main.insertBefore(element, choose([...main.children]));
  },
  (choose) => {
    const element = choose([...main.children]);
    if (!element) return;
    const names = {...shared, ...elements[element.localName]};
    const name = choose(Object.keys(names));
    if (choose.random() < 0.2) element.removeAttribute(name);
    else element.setAttribute(name, choose(names[name]));
  },
  (choose) => {
    const control = choose(controlsOf(main));
    if (control) operate(control, choose);
  },
  (choose) => {
    const keys = ['ArrowDown', 'ArrowRight', 'Home', 'End', 'Enter', 'Escape', 'a'];
    const key = new KeyboardEvent('keydown', {key: choose(keys), bubbles: true, composed: true});
    choose(controlsOf(main))?.dispatchEvent(key);
  },
  (choose) => main.style.setProperty('width', choose(['320px', '700px', '100%'])),
  (choose) => (document.documentElement.lang = choose(['es', 'en'])),
  (choose) => scrollTo(0, choose.random() * document.documentElement.scrollHeight),
  (choose) => dispatchEvent(new Event(choose(['beforeprint', 'afterprint', 'resize', 'online', 'offline']))),
];

let random = randomFrom(1);
/** Restarts the sequence of random actions. */
export function setSeed(seed) {
  random = randomFrom(seed);
}

/** Performs random actions for some milliseconds. Returns their number. */
export async function act(ms) {
  const choose = Object.assign((values) => values[Math.floor(random() * values.length)], {random});
  const end = performance.now() + ms;
  let count = 0;
  while (performance.now() < end) {
    choose(actions)(choose);
    count++;
    await pause(random() * 20);
  }
  return count;
}

/** Removes everything, and waits until requests and timers of the elements have ended. */
export async function clear() {
  main.replaceChildren();
  main.removeAttribute('style');
  document.documentElement.lang = 'es';
  scrollTo(0, 0);
  await pause(2000);
}

/** Waits for two frames, also when the page draws none. */
export async function rest() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.race([frame().then(frame), pause(500)]);
  await pause(200);
}
