import {expect} from 'chai';
import {receiveEmbedMessage, wordpressHtml} from '../support/wordpress-embed.ts';
import '../../src/iframe/host.ts';

const path = '/__site/indicator/01.01';
const secret = 'a1B2c3D4e5';
let container: HTMLElement;
let followed: string | null = null;

function receive(event: MessageEvent<Parameters<typeof receiveEmbedMessage>[0]['data']>): void {
  followed = receiveEmbedMessage(event) ?? followed;
}

async function oembedHtml(): Promise<string> {
  const {html} = (await (await fetch(`${path}.oembed.json`)).json()) as {readonly html: string};
  return html;
}

/** Resolves when the condition is true after a change of attributes. */
function waitFor(element: Element, isMet: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!isMet()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(element, {attributes: true});
    check();
  });
}

function show(html: string): HTMLIFrameElement {
  container.innerHTML = html;
  return container.querySelector('iframe') as HTMLIFrameElement;
}

describe('a page of a site in WordPress', () => {
  before(async function () {
    await fetch('/__site/index.html');
  });

  beforeEach(() => {
    followed = null;
    container = document.createElement('div');
    document.body.append(container);
    addEventListener('message', receive);
  });

  afterEach(() => {
    removeEventListener('message', receive);
    container.remove();
  });

  it('announces its oEmbed response', async () => {
    const page = new DOMParser().parseFromString(await (await fetch(`${path}.html`)).text(), 'text/html');
    const link = page.querySelector<HTMLLinkElement>('link[rel=alternate][type="application/json+oembed"]');
    expect(link?.href).to.equal(`${location.origin}${path}.oembed.json`);
  });

  it('has a frame as high as its content in place of a link', async () => {
    const html = wordpressHtml(await oembedHtml(), secret);
    const frame = show(html);
    const link = container.querySelector('blockquote') as HTMLElement;
    expect(link.querySelector('a')?.href).to.equal(`${location.origin}${path}.html`);
    expect(frame.sandbox.value).to.equal('allow-scripts');
    await waitFor(frame, () => !frame.hasAttribute('style') && frame.height !== '560');
    expect(link.style.display).to.equal('none');
    expect(Number(frame.height)).to.be.within(250, 900);
  });

  it('keeps the link where the frame runs no script', async () => {
    const frame = show(wordpressHtml(await oembedHtml(), secret).replace('allow-scripts', ''));
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    expect(frame.style.clip).to.not.equal('');
    expect(container.querySelector('blockquote')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('ignores a frame with another secret', async () => {
    const html = wordpressHtml(await oembedHtml(), secret).replaceAll(
      `data-secret="${secret}"`,
      'data-secret="other"',
    );
    const frame = show(html);
    let messages = 0;
    const counted = new Promise<void>((resolve) =>
      addEventListener(
        'message',
        () => {
          messages++;
          resolve();
        },
        {once: true},
      ),
    );
    await counted;
    expect(messages).to.equal(1);
    expect(frame.height).to.equal('560');
  });

  it('is followed by the page when a reader clicks a link, which the frame cannot open', async () => {
    const body =
      '<a href="/x">x</a><script src="/dist/framed.js"></script><script>document.links[0].click()</script>';
    const url = `/__answer?type=text/html&body=${encodeURIComponent(body)}`;
    const isFollowed = new Promise<void>((resolve) => {
      const check = (): void => {
        if (followed === null) return;
        removeEventListener('message', check);
        resolve();
      };
      addEventListener('message', check);
    });
    show(wordpressHtml(`<iframe src="${url}"></iframe>`, secret));
    await isFollowed;
    expect(followed).to.equal(`${location.origin}/x`);
  });

  it('hides the link on a page with the script of Avance', async () => {
    const frame = show(await oembedHtml());
    await waitFor(frame, () => frame.style.height !== '');
    expect(container.querySelector('blockquote')?.hidden).to.equal(true);
  });
});
