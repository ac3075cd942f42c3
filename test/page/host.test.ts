import {expect} from 'chai';

interface Account {
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly requests: readonly string[];
  readonly texts: readonly string[];
}

interface Drawn extends Element {
  readonly ready?: Promise<unknown>;
  readonly updateComplete?: Promise<unknown>;
}

const data = '/data/pnmnna-2023.json';
const drawn = [/Mejora.*\+3\.8 p\. p\./, /De 11 indicadores comparables, 8 mejoran/, /subió 3\.8 puntos/];
const fallback = [/DEMUNA acreditadas.*19\.9 %.*23\.7 %/, /^8 mejoran$/, /^3\.8 puntos$/];
const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

async function open(name: string, {policy = '', sandbox = false} = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const url = new URL(`/test/page/host/${name}.html?policy=${encodeURIComponent(policy)}`, location.href)
    .href;
  Object.assign(frame, {width: 900}, sandbox ? {srcdoc: await based(url)} : {src: url});
  if (sandbox) frame.setAttribute('sandbox', 'allow-scripts');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  return frame;
}

/** The text of a page for a frame without an origin and address: what it names, it names in full. */
async function based(url: string): Promise<string> {
  const text = await (await fetch(url)).text();
  return text.replace(/\bsrc="([^"]+)"/g, (_, address: string) => `src="${new URL(address, url).href}"`);
}

/** What a page says of itself, as often as it takes until `isDone`; after 300 frames, as it is. */
async function account(frame: HTMLIFrameElement, isDone: (account: Account) => boolean): Promise<Account> {
  for (let tries = 0; ; tries++) {
    const answer = new Promise<Account>((resolve) => {
      addEventListener('message', ({data: found}: MessageEvent<Account>) => resolve(found), {once: true});
    });
    frame.contentWindow?.postMessage('report', '*');
    const found = await answer;
    if (isDone(found) || found.errors.length > 0 || tries > 300) return found;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

function shows(wanted: readonly RegExp[]) {
  return ({texts}: Account): boolean =>
    wanted.every((pattern) => texts.some((text) => pattern.test(text.trim())));
}

/** No uncaught error, no breach of policy, and of requests none but those of the page itself and of the data, once. */
function expectClean({errors, violations, requests}: Account, isAsked = true): void {
  expect(errors).to.deep.equal([]);
  expect(violations).to.deep.equal([]);
  const own = /^\/test\/page\/host\/|^\/dist\/|^\/__edition/;
  expect(requests.filter((url) => !own.test(url))).to.deep.equal(isAsked ? [data] : []);
}

async function expectDrawn(name: string, options = {}): Promise<HTMLIFrameElement> {
  const frame = await open(name, options);
  const found = await account(frame, shows(drawn));
  expectClean(found);
  expect(shows(drawn)(found), found.texts.join('\n')).to.equal(true);
  return frame;
}

function only<E extends Element>(frame: HTMLIFrameElement, selector: string): E {
  const found = frame.contentDocument?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function styleOf(frame: HTMLIFrameElement, selector: string): CSSStyleDeclaration {
  const inside = only(frame, 'indicator-card').shadowRoot?.querySelector(selector);
  if (!inside || !frame.contentWindow) throw new Error(`no ${selector}`);
  return frame.contentWindow.getComputedStyle(inside);
}

/** From 0 to 255, of an opaque `rgb()`. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}

const require = "require-trusted-types-for 'script'";
/** The four ways that a page can restrict policies of Trusted Types. */
const trustedTypes = [
  require,
  `${require}; trusted-types avance`,
  `${require}; trusted-types dompurify`,
  `${require}; trusted-types 'none'`,
];
/** Without `setHTML` a page that lets nobody make a policy lets nobody fill a template: the fallback stands. */
const canDraw = (policy: string): boolean =>
  'setHTML' in Element.prototype || !('trustedTypes' in window) || !/dompurify|none/.test(policy);

describe('A page under a strict content security policy', () => {
  for (const name of ['strict', 'copies'])
    for (const policy of ['', ...trustedTypes])
      it(`${name}.html draws, or keeps its fallback, under ${policy || "default-src 'none'"}`, async () => {
        if (canDraw(policy)) {
          await expectDrawn(name, {policy});
        } else {
          const frame = await open(name, {policy});
          expect((await account(frame, shows(fallback))).errors).to.deep.equal([]);
          expect(only(frame, 'table').getBoundingClientRect().height).to.be.above(0);
        }
      });

  it('sandboxed.html draws in a frame without origin and storage', async () => {
    await expectDrawn('sandboxed', {sandbox: true});
  });
});

describe('A page that lost something', () => {
  it('stripped.html: the facts stand without their tag', async () => {
    const found = await account(await open('stripped'), () => true);
    expect(found.texts.join()).to.match(/19\.9 %.*23\.7 %/);
    expectClean(found, false);
  });

  it('no-script.html: the facts stand, seen, without the script', async () => {
    const frame = await open('no-script');
    const found = await account(frame, shows(fallback));
    expectClean(found, false);
    expect(only(frame, 'table').getBoundingClientRect().height).to.be.above(0);
  });
});

describe('A page with other habits', () => {
  it('first.html: what the page shows meanwhile is seen, although the script was there before it', async () => {
    const frame = await open('first');
    expect(only(frame, 'table').getBoundingClientRect().height).to.be.above(0);
  });

  it('prototype.html: methods on every prototype change no word', async () => {
    const [own, plain] = [await expectDrawn('prototype'), await expectDrawn('strict')];
    const text = (frame: HTMLIFrameElement): string | null | undefined =>
      only(frame, 'objective-summary').shadowRoot?.textContent;
    expect(text(own)).to.equal(text(plain));
    expect(only<Drawn>(own, 'indicator-card').shadowRoot?.textContent).to.not.match(/polluted|prototype/);
  });

  it('require.html: nothing is handed to the loader of modules', async () => {
    const frame = await expectDrawn('require');
    expect(frame.contentWindow).to.have.property('amdCalls', 0);
  });

  it('unset.html: a sheet that unsets everything leaves the inside as it is', async () => {
    const frame = await expectDrawn('unset');
    expect(styleOf(frame, '.change-row').display).to.equal('flex');
    expect(only(frame, 'indicator-card').getBoundingClientRect().width).to.be.above(200);
  });

  it('dark.html: the card is dark, its text light', async () => {
    const frame = await expectDrawn('dark');
    const {backgroundColor, color} = styleOf(frame, '.card');
    expect(lightness(color) - lightness(backgroundColor)).to.be.above(128);
  });

  it('rtl.html: nothing runs out of the page, and Spanish stays left to right', async () => {
    const frame = await expectDrawn('rtl');
    const page = frame.contentDocument?.documentElement;
    expect(page?.scrollWidth).to.be.at.most(page?.clientWidth ?? 0);
    expect(styleOf(frame, '.root').direction).to.equal('ltr');
  });

  it('root.html: a root of 62.5 % makes no text smaller', async () => {
    const [small, plain] = [await expectDrawn('root'), await expectDrawn('strict')];
    for (const selector of ['.value', '.heading', '.details', '.axis-ends', '.period'])
      expect(styleOf(small, selector).fontSize, selector).to.equal(styleOf(plain, selector).fontSize);
  });

  it('versions.html: the first of two versions draws, the second leaves the tags alone', async () => {
    const frame = await expectDrawn('versions');
    expect(frame.contentWindow).to.have.nested.property('avance.version', '0.0.9');
    const registry = (frame.contentWindow as Window & typeof globalThis).customElements;
    expect(registry.get('indicator-card')).to.have.property('version', '0.0.9');
  });
});
