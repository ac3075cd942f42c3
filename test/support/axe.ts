import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';

interface Axe {
  run: (context: Element, options: RunOptions) => Promise<AxeResults>;
}

declare const axe: Axe;

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Returns the violations that axe finds in `element` and its shadow roots, as texts that start with the name of the
 * story, if any. `only` restricts the rules.
 */
export async function axeViolations(
  element: Element,
  view: Window = window,
  only: readonly string[] = [],
): Promise<readonly string[]> {
  // Scrollable regions are marked after a ResizeObserver has run, two frames later.
  await nextFrame();
  await nextFrame();
  const results = await (view === window ? axe : await loadAxe(view)).run(element, {
    // Landmarks and the h1 belong to the page around a component.
    rules: view === window ? rulesOfComponents : {},
    runOnly: only.length ? {type: 'rule', values: [...only]} : {type: 'tag', values: tags},
    resultTypes: ['violations'],
    elementRef: true,
  });
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(
      (node) => `${storyName(node.element)}${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`,
    ),
  );
}

/** Returns the name of the story around an element, and a colon; an empty text outside stories. */
function storyName(element: Element | undefined): string {
  const story = element?.closest<HTMLElement>('[data-story]');
  if (story) return `${story.dataset['story'] ?? ''}: `;
  const root = element?.getRootNode();
  return root && 'host' in root ? storyName((root as ShadowRoot).host) : '';
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

const rulesOfComponents = Object.fromEntries(
  ['region', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique'].map((id) => [
    id,
    {enabled: false},
  ]),
);

/** Loads axe into the window of another page, whose content security policy allows scripts of the same origin. */
async function loadAxe(view: Window): Promise<Axe> {
  const script = view.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  view.document.head.append(script);
  await new Promise((loaded) => script.addEventListener('load', loaded, {once: true}));
  return (view as Window & {axe: Axe}).axe;
}
