import {expect} from 'chai';
import {closePage, openPage} from '../support/page.ts';
import '../../src/iframe/host.ts';

const pages = ['indicator/01.01.html', 'objective/01.html', 'index.html'];

/** The page as it is before, and without, any script. */
async function still(url: string, width: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  Object.assign(frame, {src: url, width: String(width), height: '800'});
  Object.assign(frame.style, {position: 'fixed', inset: '0 auto auto 0', border: '0'});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame;
}

const tags = 'indicator-card, objective-summary, indicator-table';

/** What a reader finds in each element, and the box that it takes. */
function seen({contentDocument}: HTMLIFrameElement): readonly object[] {
  return [...(contentDocument?.querySelectorAll<HTMLElement>(tags) ?? [])].map((element) => {
    // Engines lay out what is off screen when they like.
    element.style.contentVisibility = 'visible';
    const roots = [...(element.shadowRoot?.querySelectorAll('.root') ?? [])];
    const {width} = element.getBoundingClientRect();
    const text = roots.map(({textContent}) => textContent.replace(/\s+/g, '')).join('|');
    const boxes = [
      ...(element.shadowRoot?.querySelectorAll('article, table, p, svg, td, th, h2, li') ?? []),
    ].flatMap((part) => {
      const box = part.getBoundingClientRect();
      const own = element.getBoundingClientRect();
      // What is not shown has no place.
      if (box.width * box.height === 0) return [];
      return [box.x - own.x, box.y - own.y, box.width, box.height].map(Math.round).join();
    });
    return {tag: element.localName, text, width, boxes};
  });
}

afterEach(() => {
  document.querySelectorAll('iframe').forEach(closePage);
});

describe('a page of a site rendered ahead', () => {
  before(async function () {
    this.timeout(60_000);
    await fetch('/__site/index.html');
  });

  for (const page of pages)
    it(`${page} is the same after the live elements have taken over as before any script`, async () => {
      for (const width of [400, 1000]) {
        const before = await still(`/__site/${page}`, width);
        const ahead = seen(before);
        closePage(before);
        const live = await openPage(`/__site/${page}`, {width});
        expect(ahead).to.not.be.empty;
        expect(seen(live)).to.deep.equal(ahead);
        closePage(live);
      }
    });

  it('indicator/01.01.html keeps what was drawn ahead, once, when its data cannot be had', async () => {
    const live = await openPage('/__site/indicator/01.01.html');
    const page = live.contentDocument as Document;
    const card = page.createElement('div');
    const text = (await (await fetch('/__site/indicator/01.01.html')).text()).replace(
      '../report.json',
      'none.json',
    );
    card.setHTMLUnsafe(/<indicator-card.*<\/indicator-card>/s.exec(text)?.[0] ?? '');
    page.body.append(card);
    const element = card.firstElementChild as Element & {readonly ready: Promise<unknown>};
    element.scrollIntoView();
    await element.ready;
    const root = element.shadowRoot as ShadowRoot;
    expect(root.querySelectorAll('article')).to.have.length(1);
    expect(root.querySelector('.failure')?.textContent).to.not.equal('');
    expect(root.querySelector('slot:not([name])')?.hasAttribute('hidden')).to.equal(true);
  });
});

describe('dist/embed.js', () => {
  before(async function () {
    this.timeout(60_000);
    await fetch('/__site/index.html');
  });

  const url = '/__site/indicator/01.01.embed.html';

  /** The height that the page gives the frame, once it is one that is wanted. */
  function height(frame: HTMLIFrameElement, isWanted: (height: number) => boolean): Promise<number> {
    return new Promise((resolve) => {
      const check = (): void => {
        const found = parseFloat(frame.style.height);
        if (!isWanted(found)) return;
        observer.disconnect();
        resolve(found);
      };
      const observer = new MutationObserver(check);
      observer.observe(frame, {attributeFilter: ['style']});
      check();
    });
  }

  async function framed(page = document): Promise<HTMLIFrameElement> {
    const frame = page.createElement('iframe');
    frame.dataset['avance'] = '';
    Object.assign(frame, {src: url, width: '900', height: '150'});
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    page.body.append(frame);
    await loaded;
    return frame;
  }

  it('a frame grows and shrinks to what is in it, however fast that changes', async () => {
    const frame = await framed();
    const page = frame.contentDocument as Document;
    await height(frame, (found) => found > 0);
    const more = page.createElement('div');
    more.style.height = '1000px';
    for (let times = 0; times < 5; times++) {
      page.body.append(more);
      // An answer to this must not be a height that is undone before the next frame, and that nobody takes back.
      frame.contentWindow?.postMessage({avanceAsks: true}, location.origin);
      const high = await height(frame, (found) => found >= 1000);
      expect(high).to.equal(Math.ceil(page.body.getBoundingClientRect().height));
      more.remove();
      const low = await height(frame, (found) => found < 1000);
      expect(low).to.equal(Math.ceil(page.body.getBoundingClientRect().height));
    }
  });

  it('a frame that was there before the script is as high as what is in it', async () => {
    const around = document.createElement('iframe');
    const loaded = new Promise((resolve) => around.addEventListener('load', resolve, {once: true}));
    around.srcdoc = '<!doctype html><title>·</title><body></body>';
    document.body.append(around);
    await loaded;
    const page = around.contentDocument as Document;
    const frame = await framed(page);
    const script = page.createElement('script');
    script.src = '/dist/embed.iife.js';
    page.head.append(script);
    const inside = frame.contentDocument?.body as HTMLElement;
    expect(await height(frame, (found) => found > 0)).to.equal(
      Math.ceil(inside.getBoundingClientRect().height),
    );
  });

  it('a border that the page counts into the height takes nothing away from what is in it', async () => {
    const frame = await framed();
    Object.assign(frame.style, {boxSizing: 'border-box', border: '7px solid', height: ''});
    frame.contentWindow?.postMessage({avanceAsks: true}, location.origin);
    const inside = frame.contentDocument?.body as HTMLElement;
    const found = await height(frame, (one) => one > 0);
    expect(found).to.equal(Math.ceil(inside.getBoundingClientRect().height) + 14);
    expect(frame.clientHeight).to.equal(found - 14);
  });

  it('nobody but the frame itself, from its own address, is believed, and nothing but a height', async () => {
    const frame = await framed();
    await height(frame, (found) => found > 0);
    const before = frame.style.height;
    const message = (data: unknown, source: Window | null, origin: string): void => {
      dispatchEvent(new MessageEvent('message', {data, source, origin}));
    };
    message({avanceHeight: 77}, window, location.origin);
    message({avanceHeight: 77}, frame.contentWindow, 'https://evil.example');
    for (const odd of [-1, 0, NaN, Infinity, 1e9, '77', null, {}])
      message({avanceHeight: odd}, frame.contentWindow, location.origin);
    for (const data of [null, 'x', 1, undefined, []]) message(data, frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal(before);
    message({avanceHeight: 77}, frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal('77px');
  });
});
