import {expect} from 'chai';
import fc from 'fast-check';
import broken from '../../data/broken.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../data/targets.json' with {type: 'json'};
import units from '../../data/units.json' with {type: 'json'};
import {loadErrorCodes} from '../../src/model/report/load-error.ts';
import type {Indicator} from '../../src/model/report/indicator.ts';
import {parseBytes, parseText, parseValue, type FailedLoad, type LoadedReport} from '../../src/load/parse.ts';

const origin = {url: 'https://example.org/report.json', attempt: 1};
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const texts = [targets, units, broken].map((value) => JSON.stringify(value));
const short = JSON.stringify(targets.indicators[0]);

/** A report, or a failure that has a name and is not our own fault. */
function check(state: LoadedReport | FailedLoad): void {
  if (state.status === 'ready') expect(state.report.indicators).to.be.an('array');
  else expect(loadErrorCodes.filter((code) => code !== 'internal')).to.include(state.failure.code);
}

/** Text as hands and machines break it: cut, doubled, swapped, with foreign letters. */
const brokenText = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.record({
        how: fc.constantFrom('cut', 'insert', 'replace', 'double', 'end' as const),
        at: fc.double({min: 0, max: 1, noNaN: true}),
        length: fc.integer({min: 1, max: 40}),
        foreign: fc.constantFrom(
          '"',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '\\',
          '\u0000',
          '\uFEFF',
          'null',
          '-',
          '1e999',
          '<',
          '\\ud800',
          '__proto__',
        ),
      }),
      {minLength: 1, maxLength: 4},
    ),
  )
  .map(([text, breaks]) =>
    breaks.reduce((broken, {how, at, length, foreign}) => {
      const start = Math.floor(at * broken.length);
      const piece = broken.slice(start, start + length);
      if (how === 'end') return broken.slice(0, start);
      const middle = {cut: '', insert: foreign + piece, replace: foreign, double: piece + piece}[how];
      return broken.slice(0, start) + middle + broken.slice(start + length);
    }, text),
  );

const brokenBytes = fc
  .tuple(
    fc.constantFrom(...texts.map(bytes)),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), {minLength: 1, maxLength: 5}),
  )
  .map(([whole, changes]) => {
    const copy = whole.slice();
    for (const [at, byte] of changes) copy[at % copy.length] = byte;
    return copy;
  });

type Path = readonly (string | number)[];

/** Where something stands in a value, at any depth. */
function paths(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    paths(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return [at, ...inner];
}

/** A copy of `value` with something else at `path`. */
function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === key ? replaced(one, rest, other) : one));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [
      name,
      name === key ? replaced(one, rest, other) : (one as unknown),
    ]),
  );
}

/** What stands where it should not: any JSON, and what templates, numbers and dates choke on. */
const strange = fc.oneof(
  fc.jsonValue({maxDepth: 2}),
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    '14,7',
    'NaN',
    1e308,
    -0,
    [],
    {},
    [[]],
    {_$litType$: 1},
    {nodeType: 1},
    {toString: 1},
    {then: 1},
    {__proto__: null},
    '\u202E',
    '<img src=x onerror=alert(1)>',
    'x'.repeat(10_000),
  ),
);

const wholeIndicators = (parseValue(pnmnna, origin) as LoadedReport).report.indicators;
const ids = new Map(
  wholeIndicators.map((indicator, index) => [pnmnna.indicators[index]?.code ?? '', indicator]),
);

describe('readBytes()', () => {
  const many = (count: number): object => ({
    ...pnmnna,
    indicators: Array.from({length: count}, (_, at) => ({...pnmnna.indicators[at % 18], id: `in-${at}`})),
  });

  it('reads what readValue() reads', async () => {
    const read = await parseBytes(bytes(JSON.stringify(many(1000))), origin);
    expect(read).to.deep.equal(parseValue(many(1000), origin));
  });

  it('of thousands of indicators lets the page act in between', async () => {
    const acts: string[] = [];
    setTimeout(() => acts.push('page'));
    await parseBytes(bytes(JSON.stringify(many(20_000))), origin).then(() => acts.push('read'));
    expect(acts).to.deep.equal(['page', 'read']);
  });
});

describe('readDocument(text, origin) of a broken document', () => {
  it('the document that is to be broken is whole', () => {
    expect([...ids.values()].map(({observations}) => observations.length)).to.deep.equal(Array(18).fill(2));
  });

  it('every truncation of an indicator is no JSON, and names itself', () => {
    for (let length = 0; length < short.length; length++) {
      const state = parseText(short.slice(0, length), origin);
      expect(state.status === 'failed' && state.failure.code, String(length)).to.equal('not-json');
    }
  });

  it('3,000 broken texts are reports or named failures', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(brokenText, (text) => check(parseText(text, origin))),
      {numRuns: 3000},
    );
  });

  it('2,000 documents with wrong bytes are reports or named failures', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(brokenBytes, async (some) => check(await parseBytes(some, origin))),
      {numRuns: 2000},
    );
  });

  it('1,000 values that are anything are reports or named failures', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withNullPrototype: true,
          withDate: true,
          withMap: true,
          withBigInt: true,
          withTypedArray: true,
        }),
        (value) => check(parseValue(value, origin)),
      ),
      {numRuns: 1000},
    );
  });

  it('with something strange in one indicator, 1,500 times, the seventeen others are whole', function () {
    this.timeout(60_000);
    const places = pnmnna.indicators.flatMap((indicator, index) =>
      paths(indicator).map((path) => ({index, path: ['indicators', index, ...path]})),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, ({index, path}, other) => {
        const state = parseValue(replaced(pnmnna, path, other), origin);
        if (state.status === 'failed') throw new Error(`failed: ${state.failure.code}`);
        const siblings = pnmnna.indicators.filter((_, at) => at !== index).map(({code}) => code);
        const kept = new Map<string, Indicator>(
          state.report.indicators.map((indicator) => [indicator.code ?? '', indicator]),
        );
        const lost = siblings.filter(
          (code) =>
            JSON.stringify(kept.get(code)?.observations) !== JSON.stringify(ids.get(code)?.observations),
        );
        // A doubled code or id costs the second of the two its place: that is said, and not guessed at.
        const isDoubled = state.problems.some(({code}) => code === 'duplicate-id');
        expect(lost.length).to.be.at.most(isDoubled ? 1 : 0);
      }),
      {numRuns: 1500},
    );
  });

  it('with something strange anywhere above the indicators, 1,000 times, it is a report or not-a-report', () => {
    const {indicators, ...above} = pnmnna;
    expect(indicators).to.have.length(18);
    const places = paths(above).slice(1);
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, (path, other) =>
        check(parseValue(replaced(pnmnna, path, other), origin)),
      ),
      {numRuns: 1000},
    );
  });

  for (const [name, around] of [
    ['lists', (inner: unknown): unknown => [inner]],
    ['objects', (inner: unknown): unknown => ({indicators: inner, children: inner, title: inner})],
  ] as const) {
    it(`100,000 ${name} in each other, anywhere in a report, end in a state`, () => {
      let deep: unknown = 'bottom';
      for (let depth = 0; depth < 100_000; depth++) deep = around(deep);
      const {
        indicators: [first],
      } = pnmnna;
      for (const value of [
        deep,
        {...pnmnna, title: deep},
        {...pnmnna, groups: deep},
        {...pnmnna, indicators: deep},
        {...pnmnna, 'x-own': deep},
        {...pnmnna, indicators: [{...first, observations: deep}, first]},
        [deep],
      ]) {
        check(parseValue(value, origin));
      }
    });
  }

  it('a getter that throws is a failure called internal', () => {
    const hostile = {
      get indicators(): unknown {
        throw new Error('no');
      },
      title: 'Uno',
    };
    const state = parseValue(hostile, origin);
    expect(state.status === 'failed' && state.failure.code).to.equal('internal');
  });
});
