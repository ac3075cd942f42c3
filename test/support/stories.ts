import {render, type TemplateResult} from 'lit';
import {element} from '../../stories/support/element.ts';

interface Meta {
  readonly component: string;
  readonly args?: Args;
  readonly render?: Render;
}

type Args = Readonly<Record<string, unknown>>;
type Render = (args: Args, context: {readonly component?: string}) => HTMLElement | TemplateResult;

interface Written {
  readonly args?: Args;
  readonly render?: Render;
}

/** A story as a page would write it. */
export interface Story {
  readonly tag: string;
  readonly name: string;
  readonly draw: () => HTMLElement | TemplateResult;
}

/** The stories of a module, as the book makes them. */
export function storiesOf(module: object): readonly Story[] {
  const {default: meta, ...written} = module as {default: Meta} & Record<string, unknown>;
  return Object.entries(written as Record<string, Written>).map(([name, story]) => {
    const args = {...meta.args, ...story.args};
    const draw = story.render ?? meta.render ?? element;
    return {tag: meta.component, name, draw: () => draw(args as never, {component: meta.component})};
  });
}

/** Stories one under another, each in a box of its own that carries its name. */
export function place(stories: readonly Story[], {lang}: {readonly lang: string}): HTMLElement {
  const main = document.createElement('main');
  main.lang = lang;
  main.append(document.createElement('h2'));
  main.firstElementChild?.append('Página');
  for (const {name, draw} of stories) {
    const box = document.createElement('div');
    box.dataset['story'] = name;
    const drawn = draw();
    if (drawn instanceof HTMLElement) box.append(drawn);
    else render(drawn, box);
    main.append(box);
  }
  document.body.append(main);
  return main;
}

interface Loading extends HTMLElement {
  readonly ready?: Promise<unknown>;
  loading?: string;
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
  const all = [...main.querySelectorAll<Loading>('*')].filter(({localName}) => localName.includes('-'));
  for (const one of all) one.loading = 'eager';
  await Promise.all(all.filter(isExpected).map(({ready}) => ready));
}
