import {expect} from 'chai';
import fc from 'fast-check';
import brokenReport from '../../data/broken.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../data/targets.json' with {type: 'json'};
import units from '../../data/units.json' with {type: 'json'};
import {loadErrorCodes} from '../../src/model/report/load-error.ts';
import type {Indicator} from '../../src/model/report/indicator.ts';
import {browserEnvironment, type Environment} from '../../src/load/environment.ts';
import {parseBytes, parseText, parseValue, type FailedLoad, type LoadedReport} from '../../src/load/parse.ts';
import {replaceScheduler} from '../support/scheduler.ts';

const origin = {url: 'https://example.org/report.json', attempt: 1};
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const texts = [targets, units, brokenReport].map((value) => JSON.stringify(value));
const indicatorText = JSON.stringify(targets.indicators[0]);

/** A report, or a failure with a code other than `internal`. */
function expectValidState(state: LoadedReport | FailedLoad): void {
  if (state.status === 'ready') expect(state.report.indicators).to.be.an('array');
  else expect(loadErrorCodes.filter((code) => code !== 'internal')).to.include(state.failure.code);
}

/** JSON with up to four random edits: characters removed, inserted, replaced or repeated, or the end cut off. */
const brokenText = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.record({
        edit: fc.constantFrom('remove', 'insert', 'replace', 'repeat', 'truncate' as const),
        position: fc.double({min: 0, max: 1, noNaN: true}),
        length: fc.integer({min: 1, max: 40}),
        insertion: fc.constantFrom(
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
  .map(([text, edits]) =>
    edits.reduce((edited, {edit, position, length, insertion}) => {
      const start = Math.floor(position * edited.length);
      const piece = edited.slice(start, start + length);
      if (edit === 'truncate') return edited.slice(0, start);
      const middle = {remove: '', insert: insertion + piece, replace: insertion, repeat: piece + piece}[edit];
      return edited.slice(0, start) + middle + edited.slice(start + length);
    }, text),
  );

const brokenBytes = fc
  .tuple(
    fc.constantFrom(...texts.map(encode)),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), {minLength: 1, maxLength: 5}),
  )
  .map(([original, changes]) => {
    const copy = original.slice();
    for (const [index, byte] of changes) copy[index % copy.length] = byte;
    return copy;
  });

type Path = readonly (string | number)[];

/** Paths of a value and of all values inside it. */
function paths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const innerPaths = Object.entries(value).flatMap(([key, child]) =>
    paths(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...innerPaths];
}

/** A copy of `value` with another value at the path. */
function replaceAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((child: unknown, index) =>
      index === key ? replaceAt(child, rest, replacement) : child,
    );
  return Object.fromEntries(
    Object.entries(value as object).map(([name, child]) => [
      name,
      name === key ? replaceAt(child, rest, replacement) : (child as unknown),
    ]),
  );
}

/** Any JSON, and values that templates, numbers and dates may not handle. */
const unexpectedValue = fc.oneof(
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

const validIndicators = (parseValue(pnmnna, origin) as LoadedReport).report.indicators;
const indicatorsByCode = new Map(
  validIndicators.map((indicator, index) => [pnmnna.indicators[index]?.code ?? '', indicator]),
);

describe('parseBytes(bytes, origin)', () => {
  const largeReport = (count: number): object => ({
    ...pnmnna,
    indicators: Array.from({length: count}, (_, index) => ({
      ...pnmnna.indicators[index % 18],
      id: `in-${index}`,
    })),
  });

  it('returns the same as parseValue()', async () => {
    const state = await parseBytes(encode(JSON.stringify(largeReport(1000))), origin);
    expect(state).to.deep.equal(parseValue(largeReport(1000), origin));
  });

  it('yields to other tasks while it reads thousands of indicators', async () => {
    const order: string[] = [];
    const restore = replaceScheduler(undefined);
    setTimeout(() => order.push('other task'));
    await parseBytes(encode(JSON.stringify(largeReport(20_000))), origin).then(() => order.push('parsed'));
    restore();
    expect(order).to.deep.equal(['other task', 'parsed']);
  });

  it('yields to urgent tasks where the browser has priorities', async () => {
    const order: string[] = [];
    const {scheduler} = globalThis as {readonly scheduler?: Scheduler};
    const urgent = (): unknown => order.push('urgent task');
    if (scheduler) void scheduler.postTask(urgent, {priority: 'user-blocking'});
    else setTimeout(urgent);
    await parseBytes(encode(JSON.stringify(largeReport(20_000))), origin).then(() => order.push('parsed'));
    expect(order).to.deep.equal(['urgent task', 'parsed']);
  });

  it('starts a new task whenever 32 ms have passed', async () => {
    let [time, tasks] = [0, 0];
    const page: Environment = {
      ...browserEnvironment,
      now: () => (time += 8),
      nextTask: () => ((tasks += 1), browserEnvironment.nextTask()),
    };
    await parseBytes(encode(JSON.stringify(largeReport(20 * 64))), origin, page);
    // Each fourth of 20 readings of the clock; another one starts the next slice.
    expect(tasks).to.equal(5);
  });
});

describe('parseText(text, origin)', () => {
  it('reads a document in an HTML comment, as it is in embed codes', () => {
    for (const text of [`<!--\n${JSON.stringify(targets)}\n-->`, ` <!--${JSON.stringify(targets)}--> \n`]) {
      const state = parseText(text, origin);
      expect(state.status === 'ready' && state.report.id).to.equal(targets.id);
    }
  });

  it('fails with not-json for an empty comment', () => {
    const state = parseText('<!-- -->', origin);
    expect(state.status === 'failed' && state.failure.code).to.equal('not-json');
  });
});

describe('Parsing of broken documents', () => {
  it('the original document has 18 indicators of two observations', () => {
    expect([...indicatorsByCode.values()].map(({observations}) => observations.length)).to.deep.equal(
      Array(18).fill(2),
    );
  });

  it('parseText() fails with not-json for every truncation of an indicator', () => {
    for (let length = 0; length < indicatorText.length; length++) {
      const state = parseText(indicatorText.slice(0, length), origin);
      expect(state.status === 'failed' && state.failure.code, String(length)).to.equal('not-json');
    }
  });

  it('parseText() returns a report or a failure with a code for 3,000 broken texts', function () {
    fc.assert(
      fc.property(brokenText, (text) => expectValidState(parseText(text, origin))),
      {numRuns: 3000},
    );
  });

  it('parseBytes() returns a report or a failure with a code for 2,000 documents with wrong bytes', async function () {
    await fc.assert(
      fc.asyncProperty(brokenBytes, async (bytes) => expectValidState(await parseBytes(bytes, origin))),
      {numRuns: 2000},
    );
  });

  it('parseValue() returns a report or a failure with a code for 1,000 arbitrary values', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withNullPrototype: true,
          withDate: true,
          withMap: true,
          withBigInt: true,
          withTypedArray: true,
        }),
        (value) => expectValidState(parseValue(value, origin)),
      ),
      {numRuns: 1000},
    );
  });

  it('parseValue() keeps the other 17 indicators when one has an unexpected value, in 1,500 cases', function () {
    const locations = pnmnna.indicators.flatMap((indicator, index) =>
      paths(indicator).map((path) => ({index, path: ['indicators', index, ...path]})),
    );
    fc.assert(
      fc.property(fc.constantFrom(...locations), unexpectedValue, ({index, path}, value) => {
        const state = parseValue(replaceAt(pnmnna, path, value), origin);
        if (state.status === 'failed') throw new Error(`failed: ${state.failure.code}`);
        const siblings = pnmnna.indicators
          .filter((_, otherIndex) => otherIndex !== index)
          .map(({code}) => code);
        const readIndicators = new Map<string, Indicator>(
          state.report.indicators.map((indicator) => [indicator.code ?? '', indicator]),
        );
        const changedSiblings = siblings.filter(
          (code) =>
            JSON.stringify(readIndicators.get(code)?.observations) !==
            JSON.stringify(indicatorsByCode.get(code)?.observations),
        );
        // With a duplicate code or id the second indicator is dropped and reported as a problem.
        const hasDuplicate = state.problems.some(({code}) => code === 'duplicate-id');
        expect(changedSiblings.length).to.be.at.most(hasDuplicate ? 1 : 0);
      }),
      {numRuns: 1500},
    );
  });

  it('parseValue() returns a report or a failure with a code for 1,000 unexpected values outside the indicators', () => {
    const {indicators, ...metadata} = pnmnna;
    expect(indicators).to.have.length(18);
    const metadataPaths = paths(metadata).slice(1);
    fc.assert(
      fc.property(fc.constantFrom(...metadataPaths), unexpectedValue, (path, value) =>
        expectValidState(parseValue(replaceAt(pnmnna, path, value), origin)),
      ),
      {numRuns: 1000},
    );
  });

  for (const [name, wrap] of [
    ['lists', (inner: unknown): unknown => [inner]],
    ['objects', (inner: unknown): unknown => ({indicators: inner, children: inner, title: inner})],
  ] as const) {
    it(`parseValue() returns a report or a failure with a code for 100,000 nested ${name}`, () => {
      let nested: unknown = 'bottom';
      for (let depth = 0; depth < 100_000; depth++) nested = wrap(nested);
      const {
        indicators: [first],
      } = pnmnna;
      for (const value of [
        nested,
        {...pnmnna, title: nested},
        {...pnmnna, groups: nested},
        {...pnmnna, indicators: nested},
        {...pnmnna, 'x-own': nested},
        {...pnmnna, indicators: [{...first, observations: nested}, first]},
        [nested],
      ]) {
        expectValidState(parseValue(value, origin));
      }
    });
  }

  it('parseValue() fails with internal when a getter throws', () => {
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
