import {expect} from 'chai';
import {closePage, openPage} from '../support/page.ts';
import '../../src/define/embed.ts';

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
  const url = '/__site/indicator/01.01.embed.html';

  async function framed(): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.dataset['avance'] = '';
    Object.assign(frame, {src: url, width: '900', height: '150'});
    const heard = new Promise((resolve) =>
      addEventListener('message', ({source}) => source === frame.contentWindow && resolve(source)),
    );
    document.body.append(frame);
    await heard;
    return frame;
  }

  it('nobody but the frame itself, from its own address, is believed, and nothing but a height', async () => {
    const frame = await framed();
    const height = frame.style.height;
    const message = (data: unknown, source: Window | null, origin: string): void => {
      dispatchEvent(new MessageEvent('message', {data, source, origin}));
    };
    message({avanceHeight: 77}, window, location.origin);
    message({avanceHeight: 77}, frame.contentWindow, 'https://evil.example');
    for (const odd of [-1, 0, NaN, Infinity, 1e9, '77', null, {}])
      message({avanceHeight: odd}, frame.contentWindow, location.origin);
    for (const data of [null, 'x', 1, undefined, []]) message(data, frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal(height);
    message({avanceHeight: 77}, frame.contentWindow, location.origin);
    expect(frame.style.height).to.equal('77px');
  }).timeout(60_000);
});
