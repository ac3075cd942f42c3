import {expect} from 'chai';
import type {IndicatorErrorEvent} from '../../src/elements/base/events.ts';
import {scripted} from '../support/fault-url.ts';

interface Refused {
  readonly words: readonly string[];
  readonly warnings: readonly string[];
  readonly codes: readonly string[];
  /** Who still listens for breaches of the policy. */
  readonly listeners: number;
}

/** A page under `policy` with two cards of one document, once both have said why there is nothing to show. */
async function refused(policy: string, src: string): Promise<Refused> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {position: 'fixed', inset: '0', width: '900px', height: '700px'});
  const card = `<indicator-card src="${src}" loading="eager"><p>19.9 %</p></indicator-card>`;
  frame.srcdoc = `<!doctype html><html lang="es"><meta http-equiv="content-security-policy" content="${policy}"><body>${card}${card}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  const view = frame.contentWindow as Window & typeof globalThis;
  const warnings: string[] = [];
  view.console.warn = (text: string) => warnings.push(text);
  const codes: string[] = [];
  page.addEventListener('indicator-error', (event) => codes.push((event as IndicatorErrorEvent).error.code));
  let listeners = 0;
  const count = (by: number, method: 'addEventListener' | 'removeEventListener'): void => {
    const own = page[method].bind(page) as (...args: unknown[]) => void;
    page[method] = (...args: readonly unknown[]) => {
      if (args[0] === 'securitypolicyviolation') listeners += by;
      own(...args);
    };
  };
  count(1, 'addEventListener');
  count(-1, 'removeEventListener');
  page.head.append(Object.assign(page.createElement('script'), {type: 'module', src: '/dist/avance.js'}));
  await view.customElements.whenDefined('indicator-card');
  const cards = [
    ...page.querySelectorAll<HTMLElement & {readonly ready: Promise<unknown>}>('indicator-card'),
  ];
  await Promise.all(cards.map((one) => one.ready));
  const words = cards.map((one) => one.shadowRoot?.querySelector('.failure')?.textContent ?? '');
  frame.remove();
  return {words, warnings, codes, listeners};
}

describe('data that the page itself keeps out', () => {
  it('under connect-src the element and, once, the console name the rule; nobody listens any more', async () => {
    const url = await scripted([{body: '{}'}]);
    const found = await refused("connect-src 'self'", url);
    const words = 'La página no deja cargar el documento (connect-src). Avise a quien publica la página.';
    expect(found.words).to.deep.equal([words, words]);
    expect(found.codes).to.deep.equal(['blocked-url', 'blocked-url']);
    expect(found.warnings).to.deep.equal([`[avance] blocked-url connect-src ${url}`]);
    expect(found.listeners).to.equal(0);
  });

  it('under default-src alone, too', async () => {
    const found = await refused(`default-src 'none'; script-src ${location.origin}`, await scripted([]));
    expect(found.words[0]).to.match(/\((connect|default)-src\)/);
  });
});
