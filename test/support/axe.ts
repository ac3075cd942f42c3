import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';

interface Axe {
  run: (context: Element, options: RunOptions) => Promise<AxeResults>;
}

declare const axe: Axe;

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in `element` and its shadow roots, in words; empty where there is nothing to find. `only` names rules. */
export async function violations(
  element: Element,
  view: Window = window,
  only: readonly string[] = [],
): Promise<readonly string[]> {
  // What overflows is told by the browser when it has laid the page out, and marked then.
  await frame();
  await frame();
  const results = await (view === window ? axe : await axeIn(view)).run(element, {
    // A part of a page is no page: landmarks and the one h1 are the host's.
    rules: view === window ? partOfPage : {},
    runOnly: only.length ? {type: 'rule', values: [...only]} : {type: 'tag', values: tags},
    resultTypes: ['violations'],
  });
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

const partOfPage = Object.fromEntries(
  ['region', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique'].map((id) => [
    id,
    {enabled: false},
  ]),
);

/** A whole page brings its own window, which its strict policy lets a script of the same host into. */
async function axeIn(view: Window): Promise<Axe> {
  const script = view.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  view.document.head.append(script);
  await new Promise((loaded) => script.addEventListener('load', loaded, {once: true}));
  return (view as Window & {axe: Axe}).axe;
}
