import {expect} from 'chai';
import {closeFrames, openFrame, pageState, type PageState} from '../support/host-page.ts';
import {breakingNames, pollutedNames} from '../support/polluted-names.ts';

interface ShownElement extends Element {
  /** Only an editor reads a table. */
  readonly paste?: (text: string) => Promise<void>;
  readonly ready?: Promise<unknown>;
  readonly updateComplete?: Promise<unknown>;
}

interface Snapshot extends PageState {
  /** Markup of all elements with their shadow roots. */
  readonly markup: readonly string[];
  readonly hits: unknown;
}

afterEach(closeFrames);

/** Markup of an element with the shadow roots below it, without the comments of templates. */
function markupOf(node: Element): string {
  const attributes = [...node.attributes].map(({name, value}) => ` ${name}="${value}"`).join('');
  const shadow = node.shadowRoot ? `#shadow{${stylesOf(node.shadowRoot)}${childrenOf(node.shadowRoot)}}` : '';
  return `<${node.localName}${attributes}>${shadow}${childrenOf(node)}</>`;
}

function stylesOf({adoptedStyleSheets}: ShadowRoot): string {
  const rules = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText));
  return rules.length > 0 ? `<style>${rules.join('')}</style>` : '';
}

/** The element that has announced last has the live region; which one is last depends on the requests. */
const isAnnouncer = (element: Element): boolean => element.classList.contains('announcer');

function childrenOf(parent: ParentNode & Node): string {
  const children = [...parent.childNodes].map((child) =>
    child.nodeType === Node.TEXT_NODE
      ? (child.textContent ?? '')
      : child.nodeType === Node.ELEMENT_NODE && !isAnnouncer(child as Element)
        ? markupOf(child as Element)
        : '',
  );
  return children.join('');
}

interface OpenPage {
  readonly view: Window & typeof globalThis & {readonly hits?: unknown};
  readonly elements: readonly ShownElement[];
  readonly state: () => Promise<Snapshot>;
}

async function open(name: string): Promise<OpenPage> {
  const frame = await openFrame({src: `/test/page/host/pollution.html?name=${name}`});
  const view = frame.contentWindow as OpenPage['view'];
  const elements = [...view.document.body.children];
  return {
    view,
    elements,
    state: async () => ({
      ...(await pageState(frame, () => true)),
      markup: elements.map(markupOf),
      hits: view.hits,
    }),
  };
}

/** A table with a row that is left out and a total, so that the editor shows its grid, its columns and its problems. */
const table =
  'Código;Indicador;Unidad;2021;2022\n01;Porcentaje de a;%;1,5;x2\n02;Porcentaje de b;%;3,5;4,5\nTotal;;;5;6';

/** The state of the page when every element is drawn. */
async function snapshot(name: string): Promise<Snapshot> {
  const {view, elements, state} = await open(name);
  await Promise.all(elements.map(({localName}) => view.customElements.whenDefined(localName)));
  await Promise.all(elements.map(({ready}) => ready));
  for (const element of elements) {
    await element.paste?.(table);
    // The announcement of what was read comes last.
    while (element.paste && !element.shadowRoot?.querySelector('[aria-live]')?.shadowRoot?.textContent)
      await new Promise((done) => view.requestAnimationFrame(done));
  }
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  // Observers of sizes run after a layout.
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => view.requestAnimationFrame(done));
  return state();
}

describe('elements on a page where every object inherits a property', () => {
  let clean: Snapshot;

  before(async () => {
    clean = await snapshot('');
    closeFrames();
  });

  for (const name of pollutedNames)
    it(`Object.prototype.${name} changes no markup, style, link, figure or request`, async () => {
      const {errors, hits, requests, markup} = await snapshot(name);
      expect(errors).to.deep.equal([]);
      expect(hits).to.equal(0);
      expect([...requests].sort()).to.deep.equal([...clean.requests].sort());
      expect(markup.filter((text) => text.includes('POLLUTED'))).to.deep.equal([]);
      for (const [index, text] of markup.entries()) expect(text).to.equal(clean.markup[index]);
    });

  for (const name of breakingNames)
    it(`Object.prototype.${name} reaches no markup, link or request`, async () => {
      const {state} = await open(name);
      const {hits, requests, markup} = await state();
      expect(hits).to.equal(0);
      expect(requests.filter((url) => !clean.requests.includes(url))).to.deep.equal([]);
      expect(markup.filter((text) => text.includes('POLLUTED'))).to.deep.equal([]);
    });
});
