import {expect} from 'chai';
import {
  canRender,
  closeFrames,
  framedElement as element,
  hasTexts,
  openFrame,
  pageState,
  trustedTypes,
  type PageState,
} from '../support/host-page.ts';

interface RenderedElement extends Element {
  readonly ready?: Promise<unknown>;
  readonly updateComplete?: Promise<unknown>;
}

const dataUrl = '/data/pnmnna-2023.json';
const renderedTexts = [/\+3\.8 p\. p\. Mejora/, /8 de 11 indicadores mejoran/, /subió 3\.8 puntos/];
const fallbackTexts = [/DEMUNA acreditadas.*19\.9 %.*23\.7 %/, /^8 mejoran$/, /^3\.8 puntos$/];

afterEach(closeFrames);

async function open(name: string, {policy = '', sandbox = false} = {}): Promise<HTMLIFrameElement> {
  const url = new URL(`/test/page/host/${name}.html?policy=${encodeURIComponent(policy)}`, location.href)
    .href;
  return sandbox
    ? openFrame({srcdoc: await htmlWithAbsoluteUrls(url)}, 'allow-scripts')
    : openFrame({src: url});
}

/** HTML of a page with absolute `src` URLs, for a frame that has no URL to resolve them against. */
async function htmlWithAbsoluteUrls(url: string): Promise<string> {
  const text = await (await fetch(url)).text();
  return text.replace(/\bsrc="([^"]+)"/g, (_, address: string) => `src="${new URL(address, url).href}"`);
}

/** Expects no error, no policy violation, and one request for the data besides the files of the page. */
function expectClean({errors, violations, requests}: PageState, isDataRequested = true): void {
  expect(errors).to.deep.equal([]);
  expect(violations).to.deep.equal([]);
  const pageFiles = /^\/test\/page\/host\/|^\/dist\/|^\/__edition/;
  expect(requests.filter((url) => !pageFiles.test(url))).to.deep.equal(isDataRequested ? [dataUrl] : []);
}

async function expectRendered(name: string, options = {}): Promise<HTMLIFrameElement> {
  const frame = await open(name, options);
  const state = await pageState(frame, hasTexts(renderedTexts));
  expectClean(state);
  expect(hasTexts(renderedTexts)(state), state.texts.join('\n')).to.equal(true);
  return frame;
}

function styleOf(frame: HTMLIFrameElement, selector: string): CSSStyleDeclaration {
  const inside = element(frame, 'indicator-card').shadowRoot?.querySelector(selector);
  if (!inside || !frame.contentWindow) throw new Error(`no ${selector}`);
  return frame.contentWindow.getComputedStyle(inside);
}

/** Mean of the channels of an opaque `rgb()`, from 0 to 255. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}

describe('elements on a page under a strict content security policy', () => {
  for (const name of ['strict', 'copies'])
    for (const policy of ['', ...trustedTypes])
      it(`${name}.html renders, or shows its fallback, under ${policy || "default-src 'none'"}`, async () => {
        if (canRender(policy)) {
          await expectRendered(name, {policy});
        } else {
          const frame = await open(name, {policy});
          expect((await pageState(frame, hasTexts(fallbackTexts))).errors).to.deep.equal([]);
          expect(element(frame, 'table').getBoundingClientRect().height).to.be.above(0);
        }
      });

  it('sandboxed.html renders in an iframe without origin and storage', async () => {
    await expectRendered('sandboxed', {sandbox: true});
  });
});

describe('the fallback', () => {
  it('remains without the tag (stripped.html)', async () => {
    const state = await pageState(await open('stripped'), () => true);
    expect(state.texts.join()).to.match(/19\.9 %.*23\.7 %/);
    expectClean(state, false);
  });

  it('is visible without the script (no-script.html)', async () => {
    const frame = await open('no-script');
    const state = await pageState(frame, hasTexts(fallbackTexts));
    expectClean(state, false);
    expect(element(frame, 'table').getBoundingClientRect().height).to.be.above(0);
  });
});

describe('elements on an unusual page', () => {
  it('first.html shows the fallback during loading, with the script before the elements', async () => {
    const frame = await open('first');
    expect(element(frame, 'table').getBoundingClientRect().height).to.be.above(0);
  });

  it('prototype.html: methods added to the prototypes do not change the text', async () => {
    const [changed, plain] = [await expectRendered('prototype'), await expectRendered('strict')];
    const text = (frame: HTMLIFrameElement): string | null | undefined =>
      element(frame, 'objective-summary').shadowRoot?.textContent;
    expect(text(changed)).to.equal(text(plain));
    expect(element<RenderedElement>(changed, 'indicator-card').shadowRoot?.textContent).to.not.match(
      /polluted|prototype/,
    );
  });

  it('require.html: the script does not call the AMD loader', async () => {
    const frame = await expectRendered('require');
    expect(frame.contentWindow).to.have.property('amdCalls', 0);
  });

  it('unset.html: a style sheet with `all: unset` does not change the shadow root', async () => {
    const frame = await expectRendered('unset');
    expect(styleOf(frame, '.axis-ends').display).to.equal('flex');
    expect(element(frame, 'indicator-card').getBoundingClientRect().width).to.be.above(200);
  });

  it('dark.html: the card has light text on a dark background', async () => {
    const frame = await expectRendered('dark');
    const {backgroundColor, color} = styleOf(frame, '.card');
    expect(lightness(color) - lightness(backgroundColor)).to.be.above(128);
  });

  it('rtl.html: the page does not overflow, and Spanish text stays left to right', async () => {
    const frame = await expectRendered('rtl');
    const page = frame.contentDocument?.documentElement;
    expect(page?.scrollWidth).to.be.at.most(page?.clientWidth ?? 0);
    expect(styleOf(frame, '.root').direction).to.equal('ltr');
  });

  it('root.html: a root font size of 62.5 % does not make text smaller', async () => {
    const [small, plain] = [await expectRendered('root'), await expectRendered('strict')];
    for (const selector of ['.value', '.heading', '.foot', '.axis-ends', '.period'])
      expect(styleOf(small, selector).fontSize, selector).to.equal(styleOf(plain, selector).fontSize);
  });

  it('versions.html: the first of two versions registers the tags', async () => {
    const frame = await expectRendered('versions');
    expect(frame.contentWindow).to.have.nested.property('avance.version', '0.0.9');
    const registry = (frame.contentWindow as Window & typeof globalThis).customElements;
    expect(registry.get('indicator-card')).to.have.property('version', '0.0.9');
  });
});
