import {expect} from 'chai';
import {interceptNetwork} from '../../stories/support/network.ts';
import {allStories} from '../support/all-stories.ts';
import {place, settled} from '../support/stories.ts';
import {folded} from '../support/shadow-text.ts';

/** Every element below a node, those of shadow roots too. */
function everything(node: ParentNode): readonly Element[] {
  return [...node.querySelectorAll('*')].flatMap((one) => [
    one,
    ...(one.shadowRoot ? everything(one.shadowRoot) : []),
  ]);
}

const isOurs = (one: Element): boolean => one.localName.includes('-');
const isHidden = (one: Element): boolean => one.closest('[aria-hidden=true]') !== null;

/** Words of its own, not those of what is inside it. */
function words({childNodes}: Element): string {
  const texts = [...childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
  return folded(texts.map(({textContent}) => textContent).join(''));
}

function isSeen(one: Element): boolean {
  return one.checkVisibility() && !one.closest('.visually-hidden, option, style, script');
}

const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant', 'for'];

/** Whether an id that an element names is there, in the same root. */
function leadsNowhere(one: Element): boolean {
  const root = one.getRootNode() as Document | ShadowRoot;
  return references.some((name) => {
    const ids = one.getAttribute(name)?.split(/\s+/) ?? [];
    return ids.some((id) => !root.getElementById(id));
  });
}

const controls = 'button, select, summary, textarea, input:not([type=checkbox], [type=file], [type=radio])';

/** The editor shows what was pasted as it was pasted. */
const isQuoted = (one: Element): boolean =>
  (one.getRootNode() as ShadowRoot).host?.localName === 'report-editor';

/** What no element may do in any state, by what it would be. */
const faults: Readonly<Record<string, (one: Element) => boolean>> = {
  'says what is no word': (one) => isSeen(one) && /\b(NaN|undefined|null)\b|\[object|-0\.0/.test(words(one)),
  'speaks an arrow, a sign or a short form': (one) =>
    !isHidden(one) && !isOurs(one) && !isQuoted(one) && /[▲▼−]|p\. ?p\./.test(words(one)),
  'lets a drawing speak': (one) => one.localName === 'svg' && !isHidden(one),
  'names an id that is not there': (one) => !isOurs(one) && leadsNowhere(one),
  'writes below 12 px': (one) =>
    isSeen(one) && words(one) !== '' && parseFloat(getComputedStyle(one).fontSize) < 12,
  'has a target below 44 px': (one) =>
    one.matches(controls) && isSeen(one) && one.getBoundingClientRect().height < 44,
  'has a role or a stop of the keyboard on its host': (one) =>
    isOurs(one) && one.getAttributeNames().some((name) => /^(role|tabindex|aria-)/.test(name)),
};

function broken(story: Element): readonly string[] {
  const all = everything(story).filter((one) => one.getRootNode() !== document || isOurs(one));
  return Object.entries(faults).flatMap(([fault, isFault]) =>
    all
      .filter(isFault)
      .map(
        (one) =>
          `${(story as HTMLElement).dataset['story'] ?? ''}: <${one.localName} class="${one.getAttribute('class') ?? ''}"> ${fault}: ${words(one)}`,
      ),
  );
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('[data-story] * {content-visibility: visible}');

describe('In every story', () => {
  const network = globalThis.fetch;

  before(() => {
    interceptNetwork();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

  after(() => {
    globalThis.fetch = network;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  for (const [tag, stories] of allStories) {
    it(`<${tag}> says words, speaks no sign, names what is there, is large enough to read and to hit`, async () => {
      const main = place(stories, {lang: 'es-PE'});
      await settled(main);
      const found = [...main.querySelectorAll('[data-story]')].flatMap(broken);
      main.remove();
      expect(found).to.deep.equal([]);
    }).timeout(60_000);
  }
});
