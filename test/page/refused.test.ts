import {expect} from 'chai';
import type {IndicatorErrorEvent} from '../../src/elements/base/events.ts';
import {createFaultUrl} from '../support/fault-url.ts';

interface BlockedResult {
  readonly messages: readonly string[];
  readonly warnings: readonly string[];
  readonly codes: readonly string[];
  /** Number of remaining `securitypolicyviolation` listeners. */
  readonly listeners: number;
}

/** Opens a page under `policy` with two cards of one document, and returns their errors. */
async function renderBlocked(policy: string, src: string): Promise<BlockedResult> {
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
  // A set, because removing a listener twice is allowed.
  const listeners = new Set<unknown>();
  const watch = (method: 'addEventListener' | 'removeEventListener', change: 'add' | 'delete'): void => {
    const original = page[method].bind(page) as (...args: unknown[]) => void;
    page[method] = (...args: readonly unknown[]) => {
      if (args[0] === 'securitypolicyviolation') listeners[change](args[1]);
      original(...args);
    };
  };
  watch('addEventListener', 'add');
  watch('removeEventListener', 'delete');
  page.head.append(Object.assign(page.createElement('script'), {type: 'module', src: '/dist/avance.js'}));
  await view.customElements.whenDefined('indicator-card');
  const cards = [
    ...page.querySelectorAll<HTMLElement & {readonly ready: Promise<unknown>}>('indicator-card'),
  ];
  await Promise.all(cards.map(({ready}) => ready));
  const messages = cards.map(({shadowRoot}) => shadowRoot?.querySelector('.failure')?.textContent ?? '');
  frame.remove();
  return {messages, warnings, codes, listeners: listeners.size};
}

describe('data blocked by the policy of the page', () => {
  it('each element refers to the publisher, the console names connect-src once, and no listener remains', async () => {
    const url = await createFaultUrl([{body: '{}'}]);
    const result = await renderBlocked("connect-src 'self'", url);
    for (const message of result.messages) expect(message).to.contain('Avise a la entidad que publica');
    expect(result.messages).to.have.lengthOf(2);
    expect(result.codes).to.deep.equal(['blocked-url', 'blocked-url']);
    expect(result.warnings).to.have.lengthOf(1);
    expect(result.warnings[0])
      .to.match(/^\[avance\] blocked-url .*connect-src/)
      .and.contain(url);
    expect(result.listeners).to.equal(0);
  });

  it('the directive is named when default-src blocks the data', async () => {
    const result = await renderBlocked(
      `default-src 'none'; script-src ${location.origin}`,
      await createFaultUrl([]),
    );
    expect(result.warnings[0]).to.match(/(connect|default)-src/);
  });
});
