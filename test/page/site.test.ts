import {expect} from 'chai';
import {closePage, openPage} from '../support/page.ts';
import '../../src/iframe/host.ts';

const pages = ['indicator/01.01.html', 'objective/01.html', 'index.html'];

/** Opens a page without scripts. */
async function openWithoutScripts(url: string, width: number): Promise<HTMLIFrameElement> {
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

/** Text, width and boxes of each element of a page. */
function elementLayouts({contentDocument}: HTMLIFrameElement): readonly object[] {
  return [...(contentDocument?.querySelectorAll<HTMLElement>(tags) ?? [])].map((element) => {
    // Browsers skip the layout of elements outside the viewport.
    element.style.contentVisibility = 'visible';
    const roots = [...(element.shadowRoot?.querySelectorAll('.root') ?? [])];
    const {width} = element.getBoundingClientRect();
    const text = roots.map(({textContent}) => textContent.replace(/\s+/g, '')).join('|');
    const boxes = [
      ...(element.shadowRoot?.querySelectorAll('article, table, p, svg, td, th, h2, li') ?? []),
    ].flatMap((part) => {
      const box = part.getBoundingClientRect();
      const elementBox = element.getBoundingClientRect();
      // Hidden parts have no box.
      if (box.width * box.height === 0) return [];
      return [box.x - elementBox.x, box.y - elementBox.y, box.width, box.height].map(Math.round).join();
    });
    return {tag: element.localName, text, width, boxes};
  });
}

afterEach(() => {
  document.querySelectorAll('iframe').forEach(closePage);
});

describe('a page of a prerendered site', () => {
  before(async function () {
    await fetch('/__site/index.html');
  });

  for (const page of pages)
    it(`${page} is the same with scripts as without`, async () => {
      for (const width of [400, 1000]) {
        const before = await openWithoutScripts(`/__site/${page}`, width);
        const prerendered = elementLayouts(before);
        closePage(before);
        const live = await openPage(`/__site/${page}`, {width});
        expect(prerendered).to.not.be.empty;
        expect(elementLayouts(live)).to.deep.equal(prerendered);
        closePage(live);
      }
    });

  it('indicator/01.01.html keeps the prerendered card once when its data fail to load', async () => {
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

describe('a card that is rendered ahead', () => {
  it('keeps its height in every frame until the script has taken it over', async () => {
    await fetch('/__site/index.html');
    const frame = document.createElement('iframe');
    Object.assign(frame, {src: '/__site/indicator/01.01.embed.html', width: '900', height: '900'});
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument as Document;
    const card = page.querySelector('indicator-card') as HTMLElement & {readonly ready?: Promise<unknown>};
    const heights = new Set<number>();
    const isTakenOver = (): boolean => card.shadowRoot?.querySelector('style') === null;
    while (!isTakenOver()) {
      heights.add(card.getBoundingClientRect().height);
      await new Promise(requestAnimationFrame);
    }
    heights.add(card.getBoundingClientRect().height);
    expect([...heights]).to.have.lengthOf(1);
    frame.remove();
  });
});

describe('dist/embed.js', () => {
  before(async function () {
    await fetch('/__site/index.html');
  });

  const url = '/__site/indicator/01.01.embed.html';

  /** Resolves to the height of the iframe when it matches the condition. */
  function waitForHeight(frame: HTMLIFrameElement, isMatch: (height: number) => boolean): Promise<number> {
    return new Promise((resolve) => {
      const check = (): void => {
        const height = parseFloat(frame.style.height);
        if (!isMatch(height)) return;
        observer.disconnect();
        resolve(height);
      };
      const observer = new MutationObserver(check);
      observer.observe(frame, {attributeFilter: ['style']});
      check();
    });
  }

  async function openFrame(page = document): Promise<HTMLIFrameElement> {
    const frame = page.createElement('iframe');
    frame.dataset['avance'] = '';
    Object.assign(frame, {src: url, width: '900', height: '150'});
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    page.body.append(frame);
    await loaded;
    return frame;
  }

  it('sets the height of an iframe to its content after fast changes', async () => {
    const frame = await openFrame();
    const page = frame.contentDocument as Document;
    await waitForHeight(frame, (height) => height > 0);
    const content = page.createElement('div');
    content.style.height = '1000px';
    for (let round = 0; round < 5; round++) {
      page.body.append(content);
      // A reply to this request could contain a height that changes back before the next frame and is never corrected.
      frame.contentWindow?.postMessage({avanceAsks: true}, location.origin);
      const increased = await waitForHeight(frame, (height) => height >= 1000);
      expect(increased).to.equal(Math.ceil(page.body.getBoundingClientRect().height));
      content.remove();
      const decreased = await waitForHeight(frame, (height) => height < 1000);
      expect(decreased).to.equal(Math.ceil(page.body.getBoundingClientRect().height));
    }
  });

  it('sets the height of an iframe that was on the page before the script', async () => {
    const hostFrame = document.createElement('iframe');
    const loaded = new Promise((resolve) => hostFrame.addEventListener('load', resolve, {once: true}));
    hostFrame.srcdoc = '<!doctype html><title>·</title><body></body>';
    document.body.append(hostFrame);
    await loaded;
    const page = hostFrame.contentDocument as Document;
    const frame = await openFrame(page);
    const script = page.createElement('script');
    script.src = '/dist/embed.iife.js';
    page.head.append(script);
    const inside = frame.contentDocument?.body as HTMLElement;
    expect(await waitForHeight(frame, (height) => height > 0)).to.equal(
      Math.ceil(inside.getBoundingClientRect().height),
    );
  });

  it('adds the border of an iframe with box-sizing: border-box to its height', async () => {
    const frame = await openFrame();
    Object.assign(frame.style, {boxSizing: 'border-box', border: '7px solid', height: ''});
    frame.contentWindow?.postMessage({avanceAsks: true}, location.origin);
    const inside = frame.contentDocument?.body as HTMLElement;
    const height = await waitForHeight(frame, (value) => value > 0);
    expect(height).to.equal(Math.ceil(inside.getBoundingClientRect().height) + 14);
    expect(frame.clientHeight).to.equal(height - 14);
  });

  it('accepts only valid heights, from the window and the origin of the iframe', async () => {
    const frame = await openFrame();
    await waitForHeight(frame, (height) => height > 0);
    const before = frame.style.height;
    const sendMessage = (data: unknown, source: Window | null, origin: string): void => {
      dispatchEvent(new MessageEvent('message', {data, source, origin}));
    };
    sendMessage({avanceHeight: 77}, window, location.origin);
    sendMessage({avanceHeight: 77}, frame.contentWindow, 'https://evil.example');
    for (const height of [-1, 0, NaN, Infinity, 1e9, '77', null, {}])
      sendMessage({avanceHeight: height}, frame.contentWindow, location.origin);
    for (const data of [null, 'x', 1, undefined, []]) sendMessage(data, frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal(before);
    sendMessage({avanceHeight: 77}, frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal('77px');
  });
});
