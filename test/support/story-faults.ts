import {collapseSpaces} from './shadow-text.ts';

/** All descendants of a node, including those in shadow roots. */
function descendants(node: ParentNode): readonly Element[] {
  return [...node.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? descendants(element.shadowRoot) : []),
  ]);
}

const isCustomElement = (element: Element): boolean => element.localName.includes('-');
const isHidden = (element: Element): boolean => element.closest('[aria-hidden=true]') !== null;

/** Text of the element without that of its descendants. */
function ownText({childNodes}: Element): string {
  const texts = [...childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
  return collapseSpaces(texts.map(({textContent}) => textContent).join(''));
}

function isVisible(element: Element): boolean {
  return element.checkVisibility() && !element.closest('.visually-hidden, option, style, script');
}

const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant', 'for'];

/** True when an attribute references an id that does not exist in the same root. */
function hasMissingReference(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return references.some((name) => {
    const ids = element.getAttribute(name)?.split(/\s+/) ?? [];
    return ids.some((id) => !root.getElementById(id));
  });
}

const controls = 'button, select, summary, textarea, input:not([type=checkbox], [type=file], [type=radio])';

/** The editor shows pasted text unchanged. */
const isInEditor = (element: Element): boolean =>
  (element.getRootNode() as ShadowRoot).host?.localName === 'report-editor';

/** 44 px; 24 px (WCAG 2.2, 2.5.8) in the rows of a table and in the editor, which has larger targets for a coarse pointer. */
const minimumTarget = (element: Element): number =>
  isInEditor(element) || element.closest('tbody, th, td') ? 24 : 44;

/** Faults that an element must not have in any state. */
const faults: Readonly<Record<string, (element: Element) => boolean>> = {
  'shows NaN, undefined, null, [object or -0.0': (element) =>
    isVisible(element) && /\b(NaN|undefined|null)\b|\[object|-0\.0/.test(ownText(element)),
  'exposes an arrow, a sign or an abbreviation to screen readers': (element) =>
    !isHidden(element) &&
    !isCustomElement(element) &&
    !isInEditor(element) &&
    /[▲▼−]|p\. ?p\./.test(ownText(element)),
  'exposes an svg to screen readers': (element) =>
    // The places of a map are options of a listbox, which has a name.
    element.localName === 'svg' && !isHidden(element) && !element.matches('[role=listbox][aria-label]'),
  'references a missing id': (element) => !isCustomElement(element) && hasMissingReference(element),
  'has text below 12 px': (element) =>
    isVisible(element) && ownText(element) !== '' && parseFloat(getComputedStyle(element).fontSize) < 12,
  'has a target that is too small': (element) =>
    element.matches(controls) &&
    isVisible(element) &&
    element.getBoundingClientRect().height < minimumTarget(element),
  'has a role, a tabindex or an ARIA attribute on its host': (element) =>
    isCustomElement(element) &&
    element.getAttributeNames().some((name) => /^(role|tabindex|aria-)/.test(name)),
};

/** Returns a line for each fault of an element of a story, with the name of the story. */
export function faultsIn(story: Element): readonly string[] {
  const elements = descendants(story).filter(
    (element) => element.getRootNode() !== document || isCustomElement(element),
  );
  return Object.entries(faults).flatMap(([fault, isFault]) =>
    elements
      .filter(isFault)
      .map(
        (element) =>
          `${(story as HTMLElement).dataset['story'] ?? ''}: <${element.localName} class="${element.getAttribute('class') ?? ''}"> ${fault}: ${ownText(element)}`,
      ),
  );
}
