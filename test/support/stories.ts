import {render, type TemplateResult} from 'lit';
import {element} from '../../stories/support/element.ts';

interface Meta {
  readonly component: string;
  readonly args?: Args;
  readonly render?: Render;
}

export type Args = Readonly<Record<string, unknown>>;
type Render = (args: Args, context: {readonly component?: string}) => HTMLElement | TemplateResult;

interface Written {
  readonly args?: Args;
  readonly render?: Render;
}

/** A story as a page would write it; a test may give it other arguments. */
export interface Story {
  readonly tag: string;
  readonly name: string;
  readonly draw: (args?: Args) => HTMLElement | TemplateResult;
}

/** The stories of a module, as the book makes them. */
export function storiesOf(module: object): readonly Story[] {
  const {default: meta, ...written} = module as {default: Meta} & Record<string, unknown>;
  return Object.entries(written as Record<string, Written>).map(([name, story]) => {
    const {component: tag} = meta;
    const draw = story.render ?? meta.render ?? element;
    return {tag, name, draw: (args) => draw({...meta.args, ...story.args, ...args}, {component: tag})};
  });
}

/** Stories one under another, each in a box of its own that carries its name. */
export function place(
  stories: readonly Story[],
  {lang, args}: {readonly lang: string; readonly args?: Args},
): HTMLElement {
  const main = document.createElement('main');
  main.lang = lang;
  main.append(document.createElement('h2'));
  main.firstElementChild?.append('Página');
  for (const {name, draw} of stories) {
    const box = document.createElement('div');
    box.dataset['story'] = name;
    const drawn = draw(args);
    if (drawn instanceof HTMLElement) box.append(drawn);
    else render(drawn, box);
    main.append(box);
  }
  // Before they are connected: what is off screen would wait.
  for (const one of own(main)) one.loading = 'eager';
  document.body.append(main);
  return main;
}

interface Loading extends HTMLElement {
  readonly ready?: Promise<unknown>;
  loading?: string;
}

function own(main: HTMLElement): readonly Loading[] {
  return [...main.querySelectorAll<Loading>('*')].filter(({localName}) => localName.includes('-'));
}

/** Documents that are still on their way when the others are there. */
const waiting = /(never|slow)\.json$/;

/** Whether an element will have something to show: not where its document never comes, or where it was given none. */
function isExpected(one: Loading): boolean {
  if (one.ready === undefined) return false;
  const src = (one.hasAttribute('src') ? one : one.closest('indicator-data'))?.getAttribute('src');
  return src ? !waiting.test(src) : one.querySelector('script') !== null;
}

/** Until every element shows its data or has said why not. */
export async function settled(main: HTMLElement): Promise<void> {
  await Promise.all(
    own(main)
      .filter(isExpected)
      .map(({ready}) => ready),
  );
}
