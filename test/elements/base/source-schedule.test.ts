import {expect} from 'chai';
import fc from 'fast-check';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import {defaultLoadLimits} from '../../../src/load/settings.ts';
import '../../../src/define/indicator-card.ts';
import {queryAllShadow, visibleText} from '../../support/shadow-text.ts';

const sources = ['', 'one', 'two', 'three', 'gone'] as const;
type Source = (typeof sources)[number];

type Action =
  | {readonly type: 'set-source'; readonly card: number; readonly source: Source}
  | {readonly type: 'append'; readonly card: number; readonly container: number}
  | {readonly type: 'remove'; readonly card: number}
  | {readonly type: 'wait'; readonly ms: number};

const card = fc.nat(2);
const action = fc.oneof<fc.Arbitrary<Action>[]>(
  fc.record({type: fc.constant('set-source' as const), card, source: fc.constantFrom(...sources)}),
  fc.record({type: fc.constant('append' as const), card, container: fc.nat(1)}),
  fc.record({type: fc.constant('remove' as const), card}),
  fc.record({type: fc.constant('wait' as const), ms: fc.nat(4)}),
);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const originalFetch = globalThis.fetch;
const requestedUrls: string[] = [];

/** Replaces `fetch`. Responses arrive in another order than the requests: each source has its own delay. */
async function respond(url: string): Promise<Response> {
  requestedUrls.push(url);
  const name = new URL(url).hash.slice(1);
  await wait({one: 0, two: 3, three: 6, gone: 2}[name] ?? 0);
  const document = {name, unit: '%', observations: {'2021': 1, '2022': 2}};
  return name === 'gone' ? new Response('', {status: 404}) : new Response(JSON.stringify(document));
}

let simulationCount = 0;

/** Runs actions on three cards and two containers. `expected` has the last source that was set on each card. */
class Simulation {
  readonly #started = performance.now();
  readonly #base = `https://example.org/${(simulationCount += 1)}.json`;
  readonly #cards = [0, 1, 2].map(() =>
    Object.assign(document.createElement('indicator-card'), {loading: 'eager'}),
  ) as IndicatorCard[];
  readonly #containers = [0, 1].map(() => document.body.appendChild(document.createElement('main')));
  readonly expected = new Map<IndicatorCard, Source>(this.#cards.map((element) => [element, '']));

  get #requestedUrls(): readonly string[] {
    return requestedUrls.filter((url) => url.startsWith(this.#base));
  }

  async run(action: Action): Promise<void> {
    if (action.type === 'wait') return wait(action.ms);
    const element = this.#cards[action.card];
    if (!element) return;
    if (action.type === 'remove') element.remove();
    if (action.type === 'append') this.#containers[action.container]?.append(element);
    if (action.type !== 'set-source') return;
    element.src = action.source && `${this.#base}#${action.source}`;
    this.expected.set(element, action.source);
  }

  async check(): Promise<void> {
    for (const [element, source] of this.expected) {
      if (!element.isConnected) continue;
      await element.updateComplete;
      if (source) await element.ready;
      const names = queryAllShadow(element, '#name').map(() => visibleText(element, '#name'));
      expect([...names, ...(queryAllShadow(element, '[part=failure]').length ? ['gone'] : [])]).to.deep.equal(
        source ? [source] : [],
      );
    }
    // After a pause as long as the release delay, a request may have been aborted and made again.
    const isFast = performance.now() - this.#started < defaultLoadLimits.releaseDelay;
    if (isFast)
      expect(this.#requestedUrls.length, 'one request per source').to.equal(
        new Set(this.#requestedUrls).size,
      );
  }

  removeContainers(): void {
    this.#containers.forEach((container) => container.remove());
  }
}

describe('Random changes of sources while requests are pending', () => {
  before(() => {
    globalThis.fetch = (url) => respond(String(url));
  });

  after(() => {
    globalThis.fetch = originalFetch;
  });

  it('each element shows its last source in 300 random schedules', async function () {
    await fc.assert(
      fc.asyncProperty(fc.array(action, {minLength: 1, maxLength: 25}), async (actions) => {
        const simulation = new Simulation();
        for (const step of actions) await simulation.run(step);
        await simulation.check();
        simulation.removeContainers();
      }),
      {numRuns: 300},
    );
  });
});
