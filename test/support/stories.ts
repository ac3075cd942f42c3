import {render, type TemplateResult} from 'lit';
import {element} from '../../stories/support/element.ts';
import {customElementsIn, type LoadingElement} from './page.ts';

interface Meta {
  readonly component: string;
  readonly args?: Args;
  readonly render?: Render;
}

export type Args = Readonly<Record<string, unknown>>;
type Render = (args: Args, context: {readonly component?: string}) => HTMLElement | TemplateResult;

interface StoryExport {
  readonly args?: Args;
  readonly render?: Render;
}

/** A story; tests can override its arguments. */
export interface Story {
  readonly tag: string;
  readonly name: string;
  readonly render: (args?: Args) => HTMLElement | TemplateResult;
}

/** Returns the stories of a module, as Storybook creates them. */
export function storiesOf(module: object): readonly Story[] {
  const {default: meta, ...storyExports} = module as {default: Meta} & Record<string, unknown>;
  return Object.entries(storyExports as Record<string, StoryExport>).map(([name, story]) => {
    const {component: tag} = meta;
    const renderStory = story.render ?? meta.render ?? element;
    return {
      tag,
      name,
      render: (args) => renderStory({...meta.args, ...story.args, ...args}, {component: tag}),
    };
  });
}

/** Renders stories one below another, each in a box with its name. */
export function renderStories(
  stories: readonly Story[],
  {lang, args}: {readonly lang: string; readonly args?: Args},
): HTMLElement {
  const main = document.createElement('main');
  main.lang = lang;
  main.append(document.createElement('h2'));
  main.firstElementChild?.append('Página');
  for (const story of stories) {
    const box = document.createElement('div');
    box.dataset['story'] = story.name;
    const rendered = story.render(args);
    if (rendered instanceof HTMLElement) box.append(rendered);
    else render(rendered, box);
    main.append(box);
  }
  // Set before the elements are connected: lazy elements outside the viewport are not drawn.
  for (const element of customElementsIn(main)) element.loading = 'eager';
  document.body.append(main);
  return main;
}

/** Documents that load slowly or never. */
const pendingDocuments = /(never|slow)\.json$/;

/** Whether an element settles: not without a document, or with a document that loads slowly or never. */
function willSettle(element: LoadingElement): boolean {
  if (element.ready === undefined) return false;
  if (!('src' in element)) return true;
  const src = (element.hasAttribute('src') ? element : element.closest('indicator-data'))?.getAttribute(
    'src',
  );
  return src ? !pendingDocuments.test(src) : element.querySelector('script') !== null;
}

/** Waits until every element shows its data or an error. */
export async function whenStoriesSettled(main: HTMLElement): Promise<void> {
  await Promise.all(
    customElementsIn(main)
      .filter(willSettle)
      .map(({ready}) => ready),
  );
}
