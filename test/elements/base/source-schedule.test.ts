import {expect} from 'chai';
import fc from 'fast-check';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import {defaultLoadLimits} from '../../../src/load/settings.ts';
import '../../../src/define/indicator-card.ts';
import {all, shown} from '../../support/shadow-text.ts';

const sources = ['', 'one', 'two', 'three', 'gone'] as const;
type Source = (typeof sources)[number];

type Act =
  | {readonly what: 'set'; readonly card: number; readonly source: Source}
  | {readonly what: 'put'; readonly card: number; readonly place: number}
  | {readonly what: 'remove'; readonly card: number}
  | {readonly what: 'pass'; readonly ms: number};

const card = fc.nat(2);
const act = fc.oneof<fc.Arbitrary<Act>[]>(
  fc.record({what: fc.constant('set' as const), card, source: fc.constantFrom(...sources)}),
  fc.record({what: fc.constant('put' as const), card, place: fc.nat(1)}),
  fc.record({what: fc.constant('remove' as const), card}),
  fc.record({what: fc.constant('pass' as const), ms: fc.nat(4)}),
);

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const network = globalThis.fetch;
const asked: string[] = [];

/** Answers in any order: each source takes its own time. */
async function answer(url: string): Promise<Response> {
  asked.push(url);
  const name = new URL(url).hash.slice(1);
  await pause({one: 0, two: 3, three: 6, gone: 2}[name] ?? 0);
  const document = {name, unit: '%', observations: {'2021': 1, '2022': 2}};
  return name === 'gone' ? new Response('', {status: 404}) : new Response(JSON.stringify(document));
}

let serial = 0;

/** Three cards and two places in a page, and in `expected` what each card was last told to show. */
class Play {
  readonly #started = performance.now();
  readonly #base = `https://example.org/${(serial += 1)}.json`;
  readonly #cards = [0, 1, 2].map(() =>
    Object.assign(document.createElement('indicator-card'), {loading: 'eager'}),
  ) as IndicatorCard[];
  readonly #places = [0, 1].map(() => document.body.appendChild(document.createElement('main')));
  readonly expected = new Map<IndicatorCard, Source>(this.#cards.map((one) => [one, '']));

  get #asked(): readonly string[] {
    return asked.filter((url) => url.startsWith(this.#base));
  }

  async do(act: Act): Promise<void> {
    if (act.what === 'pass') return pause(act.ms);
    const one = this.#cards[act.card];
    if (!one) return;
    if (act.what === 'remove') one.remove();
    if (act.what === 'put') this.#places[act.place]?.append(one);
    if (act.what !== 'set') return;
    one.src = act.source && `${this.#base}#${act.source}`;
    this.expected.set(one, act.source);
  }

  async check(): Promise<void> {
    for (const [one, source] of this.expected) {
      if (!one.isConnected) continue;
      await one.updateComplete;
      if (source) await one.ready;
      const names = all(one, '#name').map(() => shown(one, '#name'));
      expect([...names, ...(all(one, '[part=failure]').length ? ['gone'] : [])]).to.deep.equal(
        source ? [source] : [],
      );
    }
    // A machine that halts for as long as the grace lets a request be dropped and made again.
    const isQuick = performance.now() - this.#started < defaultLoadLimits.releaseDelay;
    if (isQuick)
      expect(this.#asked.length, 'each source is asked for once').to.equal(new Set(this.#asked).size);
  }

  end(): void {
    this.#places.forEach((place) => place.remove());
  }
}

describe('Elements that are given sources, moved and removed while answers come', () => {
  before(() => {
    globalThis.fetch = (url) => answer(String(url));
  });

  after(() => {
    globalThis.fetch = network;
  });

  it('show what they were told last, over 300 random schedules', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(act, {minLength: 1, maxLength: 25}), async (acts) => {
        const play = new Play();
        for (const one of acts) await play.do(one);
        await play.check();
        play.end();
      }),
      {numRuns: 300},
    );
  });
});
