import {expect} from 'chai';
import broken from '../../../../data/broken.json' with {type: 'json'};
import empty from '../../../../data/empty.json' with {type: 'json'};
import flags from '../../../../data/flags.json' with {type: 'json'};
import longNames from '../../../../data/long-names.json' with {type: 'json'};
import lowerIsBetter from '../../../../data/lower-is-better.json' with {type: 'json'};
import noDirection from '../../../../data/no-direction.json' with {type: 'json'};
import pnmnna from '../../../../data/pnmnna-2023.json' with {type: 'json'};
import shortHand from '../../../../data/short-hand.json' with {type: 'json'};
import targets from '../../../../data/targets.json' with {type: 'json'};
import tenYears from '../../../../data/ten-years.json' with {type: 'json'};
import units from '../../../../data/units.json' with {type: 'json'};
import {findIndicator} from '../../../../src/model/report/lookup.ts';
import {checkConsistency} from '../../../../src/model/report/read/consistency.ts';
import {readReport} from '../../../../src/model/report/read/report.ts';
import type {Indicator} from '../../../../src/model/report/indicator.ts';
import type {Report} from '../../../../src/model/report/report.ts';

/** The report of a document that must have one. */
function read(input: unknown): Report {
  const {report} = readReport(input);
  if (!report) throw new Error('nothing was read');
  return report;
}

function indicatorOf(report: Report, codeOrId: string): Indicator {
  const found = findIndicator(report, codeOrId);
  if (!found) throw new Error(`no indicator ${codeOrId}`);
  return found;
}

/** A report around indicators, with nothing odd in it. */
const around = (...indicators: unknown[]) => ({
  schemaVersion: '1.0.0',
  id: 'r',
  title: 'T',
  groups: [],
  indicators,
});
const healthy = {id: 'in-1', code: '1', name: 'N', unit: '%', observations: {2021: 1, 2022: 2}};
const odd = (input: unknown) =>
  readReport(input, checkConsistency).problems.map(({code, path}) => `${code} ${path}`);

describe('readReport of the ministry’s report', () => {
  const {report, problems} = readReport(pnmnna, checkConsistency);

  it('readReport(pnmnna) has no problem', () => expect(problems).to.eql([]));
  it('readReport(pnmnna) keeps 18 indicators and 26 groups', () => {
    expect(report?.indicators.length).to.equal(18);
    expect(report?.groups.length).to.equal(26);
  });
  it('readReport(pnmnna) keeps the counts that the ministry declares', () => {
    const counts = report?.groups.slice(0, 2).map((group) => [...group.declaredCounts.values()]);
    expect(counts).to.eql([
      [7, 23, 16],
      [3, 5, 2],
    ]);
  });
  it('readReport(pnmnna) puts unit, bounds, comparison, threshold and rounding into each indicator', () => {
    for (const one of read(pnmnna).indicators) {
      expect(one.unit.kind).to.equal('percent');
      expect(one.unit.change.symbol?.get('es')).to.equal('p. p.');
      expect(one.bounds).to.eql({min: 0, max: 100});
      expect(one.comparison).to.eql({from: '2021', to: '2022'});
      expect([one.neutralThreshold, one.rounding]).to.eql([0, 'displayed']);
    }
  });
  it('readReport(pnmnna) keeps a missing figure apart from a zero', () => {
    const values = indicatorOf(read(pnmnna), '03.04.05').observations.map(({value, missing}) => [
      value,
      missing,
    ]);
    expect(values).to.eql([
      [null, 'unknown'],
      [0, null],
    ]);
  });
  it('readReport(pnmnna) has every reason and note in Spanish and in English', () => {
    for (const one of read(pnmnna).indicators)
      for (const text of [...one.notes, one.desiredDirectionBasis?.reason])
        expect([...(text?.keys() ?? [])]).to.eql(['es', 'en']);
  });
});

describe('readReport of the example files', () => {
  const files = {flags, longNames, lowerIsBetter, noDirection, targets, tenYears, units, shortHand, empty};
  for (const [name, file] of Object.entries(files))
    it(`readReport(${name}) has no problem`, () =>
      expect(readReport(file, checkConsistency).problems).to.eql([]));

  it('readReport(empty) is a report without indicators', () => expect(read(empty).indicators).to.eql([]));
  it('readReport(units) finds soles before the number, thousands and a rate per 1,000', () => {
    const {symbol, position, currency} = indicatorOf(read(units), 'in-soles').unit;
    expect([symbol?.get('es-PE'), position, currency]).to.eql(['S/', 'before', 'PEN']);
    expect(indicatorOf(read(units), 'in-miles').unit.multiplier).to.equal(3);
    expect(indicatorOf(read(units), 'in-tasa').unit.per).to.equal(1000);
  });
});

describe('readReport in short hand', () => {
  it('readReport(lone indicator) is a report with that one, named after it', () => {
    const report = read(shortHand);
    expect(report.indicators.map(({id}) => id)).to.eql(['in-corto']);
    expect(report.title).to.equal(report.indicators[0]?.name);
    expect(report.comparison).to.eql({from: 'previous', to: 'latest'});
  });
  it('readReport(lone indicator) reads observations from a map, null as missing', () => {
    const got = read(shortHand).indicators[0]?.observations.map(({period, value, missing}) => [
      period,
      value,
      missing,
    ]);
    expect(got).to.eql([
      ['2020', null, 'unknown'],
      ['2021', 19.9, null],
      ['2022', 23.7, null],
    ]);
  });
  it("readReport(…unit: '%') is percent with its sign and no invented words", () => {
    const {unit} = indicatorOf(read(shortHand), 'in-corto');
    expect([unit.kind, unit.symbol?.get('es-PE'), unit.label, unit.change.label]).to.eql([
      'percent',
      '%',
      null,
      null,
    ]);
  });
  it('readReport([indicator, indicator]) is a report with both', () => {
    expect(read([healthy, {...healthy, id: 'in-2'}]).indicators.map(({id}) => id)).to.eql(['in-1', 'in-2']);
    expect(odd([healthy])).to.eql([]);
  });
});

describe('readReport of damaged records', () => {
  const {problems} = readReport(broken, checkConsistency);
  const expected = [
    'bad-url /sources/0/url dropped',
    'duplicate-id /groups/1/id dropped',
    'unknown-group /groups/2/parentId dropped',
    'cycle /groups/3/parentId dropped',
    'wrong-type /indicators/1/observations/0/value dropped',
    'missing-field /indicators/2/id warning',
    'missing-field /indicators/3/id warning',
    'unknown-unit /indicators/4/unit repaired',
    'duplicate-period /indicators/5/observations/2/period dropped',
    'bad-url /indicators/6/url dropped',
    'wrong-type /indicators/7/name dropped',
    'wrong-type /indicators/7/definition dropped',
    'missing-field /indicators/7/name repaired',
    'duplicate-id /indicators/8/id repaired',
    'wrong-type /indicators/9 dropped',
    'missing-field /indicators/10/observations repaired',
    'unknown-group /indicators/10/groupId dropped',
    'unknown-source /indicators/10/source dropped',
    'missing-without-reason /indicators/11/observations/0 repaired',
    'value-and-missing /indicators/11/observations/1/missing repaired',
    'out-of-bounds /indicators/12/observations/1/value warning',
    'direction-against-targets /indicators/12/desiredDirection warning',
    'inexact-number /indicators/13/observations/0/value warning',
  ];
  const named = problems.map(({code, path, severity}) => `${code} ${path} ${severity}`);

  for (const line of expected) it(`readReport(broken) says ${line}`, () => expect(named).to.include(line));
  it('readReport(broken) says nothing else', () => expect([...named].sort()).to.eql([...expected].sort()));

  it('readReport(broken) keeps the neighbours as they would be alone', () => {
    for (const place of [0, 14]) {
      const alone = read({...broken, indicators: [broken.indicators[place]]}).indicators[0];
      const among = indicatorOf(read(broken), alone?.id ?? '');
      expect(among).to.eql(alone);
    }
  });
  it('readReport(broken) keeps all 14 records that are records', () => {
    expect(read(broken).indicators.length).to.equal(14);
  });
  it('readReport(broken) never makes a number out of a text', () => {
    const [first, second] = indicatorOf(read(broken), 'in-texto').observations;
    expect([first?.value, first?.missing, second?.value]).to.eql([null, 'unknown', 10.8]);
  });
  it('readReport(broken) says what stood in the place of a number', () => {
    expect(problems.find(({path}) => path === '/indicators/1/observations/0/value')?.found).to.equal(
      '14,7 %',
    );
  });
  it('readReport(broken) mends ids from the code, and keeps them unique', () => {
    const ids = read(broken).indicators.map(({id}) => id);
    expect(ids).to.include('in-01-03').and.to.include('in-01-08');
    expect(new Set(ids).size).to.equal(ids.length);
  });
  it('readReport(broken) shows the code where the name is unusable', () => {
    expect(indicatorOf(read(broken), 'in-objeto').name).to.eql(new Map([['es-PE', '01.07']]));
  });
  it('readReport(broken) keeps the first of two figures for one period', () => {
    expect(indicatorOf(read(broken), 'in-repetido').observations.map(({value}) => value)).to.eql([7, 8]);
  });
  it('readReport(broken) shows the word of an unknown unit as it stands', () => {
    const {kind, label} = indicatorOf(read(broken), 'in-unidad').unit;
    expect([kind, label?.get('es-PE')]).to.eql(['other', 'porcentage']);
  });
  it('readReport(broken) keeps markup as the plain text that it is', () => {
    expect(indicatorOf(read(broken), 'in-hostil').name.get('es-PE')).to.equal(
      '<img src=x onerror="document.title=\'x\'">',
    );
  });
  it('readReport(broken) makes a root of a group whose parent is unknown, and cuts the circle once', () => {
    const parents = read(broken).groups.map(({id, parentId}) => [id, parentId]);
    expect(parents).to.eql([
      ['se-sano', null],
      ['se-huerfano', null],
      ['se-a', null],
      ['se-b', 'se-a'],
    ]);
  });
  it('readReport(broken) repeats no password', () => {
    expect(JSON.stringify(problems)).not.to.include('clave');
  });
});

describe('readReport of single oddities', () => {
  const one = (change: object) => odd(around({...healthy, ...change}));

  it('readReport(no title) takes what names the policy, with a problem', () => {
    const report = {...around(healthy), title: ' ', policy: {name: 'Policy'}};
    expect(odd(report)).to.eql(['missing-field /title']);
    expect(read(report).title.get('es-PE')).to.equal('Policy');
  });
  it('readReport(…period: 2021) takes a year that is a number, with a problem', () => {
    const change = {observations: [{period: 2021, value: 1}]};
    expect(one(change)).to.eql(['wrong-type /indicators/0/observations/0/period']);
    expect(read(around({...healthy, ...change})).indicators[0]?.observations[0]?.period).to.equal('2021');
  });
  it('readReport(…code: 3.1) refuses a code that is a number: 3.10 is gone already', () => {
    expect(one({code: 3.1})).to.eql(['wrong-type /indicators/0/code']);
  });
  it('readReport(…id: "03.01") mends it, and groupId still finds it', () => {
    const report = {
      ...around({...healthy, groupId: '03.01'}),
      groups: [{id: '03.01', kind: 'guideline', title: 'G'}],
    };
    expect(odd(report)).to.eql(['bad-id /groups/0/id']);
    expect(read(report).indicators[0]?.groupId).to.equal(read(report).groups[0]?.id);
  });
  it('readReport(…desiredDirecton) names a field that the format does not have', () => {
    expect(one({desiredDirecton: 'increase'})).to.eql(['unknown-field /indicators/0/desiredDirecton']);
  });
  it('readReport(…name: {es, es_PE}) refuses a key that is no language tag', () => {
    expect(one({name: {es: 'N', es_PE: 'M'}})).to.eql(['bad-key /indicators/0/name/es_PE']);
  });
  it('readReport(…"x-mine") lets private fields pass', () => expect(one({'x-mine': 1})).to.eql([]));
  it('readReport(…desiredDirection: "up") is not stated, with a problem', () => {
    expect(one({desiredDirection: 'up'})).to.eql(['bad-value /indicators/0/desiredDirection']);
    expect(read(around({...healthy, desiredDirection: 'up'})).indicators[0]?.desiredDirection).to.equal(null);
  });
  it('readReport(…a key with a slash) escapes it in the path', () => {
    expect(one({observations: {'2020/2021': 'x'}})).to.eql([
      'wrong-type /indicators/0/observations/2020~12021',
    ]);
  });
  it('readReport(…−0) is 0', () => {
    const value = read(around({...healthy, observations: {2021: -0}})).indicators[0]?.observations[0]?.value;
    expect(Object.is(value, 0)).to.equal(true);
  });
  it('readReport(…Infinity, NaN) are no numbers', () => {
    expect(one({observations: {2021: Infinity, 2022: NaN}})).to.eql([
      'wrong-type /indicators/0/observations/2021',
      'wrong-type /indicators/0/observations/2022',
    ]);
  });
  it('readReport(…observations) are in the order of time', () => {
    const list = ['2022', '2020', '2021'].map((period) => ({period, value: 1}));
    const got = read(around({...healthy, observations: list})).indicators[0]?.observations;
    expect(got?.map(({period}) => period)).to.eql(['2020', '2021', '2022']);
  });
  it('readReport(…a text of 20,000 characters) cuts it, with a problem', () => {
    const name = 'a'.repeat(20_000);
    expect(one({name})).to.eql(['too-long /indicators/0/name']);
    expect(read(around({...healthy, name})).indicators[0]?.name.get('es-PE')?.length).to.equal(10_000);
  });
  it('readReport(defaultLanguage: "en_US") falls back to es-PE, with a problem', () => {
    const report = {...around(healthy), defaultLanguage: 'en_US'};
    expect(odd(report)).to.eql(['bad-value /defaultLanguage']);
    expect(read(report).indicators[0]?.name.get('es-PE')).to.equal('N');
  });
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'https://a@b.org',
    'https://a\\@b.org',
  ])
    it(`readReport(…url: '${url}') drops it`, () => expect(one({url})).to.eql(['bad-url /indicators/0/url']));
  for (const url of ['https://example.org', 'http://example.org:8080/a@b?c=1#d', 'HTTPS://EXAMPLE.ORG/ñ'])
    it(`readReport(…url: '${url}') keeps it`, () => {
      expect(read(around({...healthy, url})).indicators[0]?.url).to.equal(url);
    });
  it('readReport(chain of 100 groups) cuts it so that nobody walks deeper than 20', () => {
    const groups = Array.from({length: 100}, (_, i) => ({
      id: `g${i}`,
      parentId: i ? `g${i - 1}` : null,
      kind: 'k',
      title: 't',
    }));
    const byId = new Map(read({...around(), groups}).groups.map((group) => [group.id, group]));
    const depth = (id: string | null): number =>
      id === null ? 0 : 1 + depth(byId.get(id)?.parentId ?? null);
    expect(Math.max(...[...byId.keys()].map(depth))).to.equal(20);
  });
  it('readReport(10,000 problems) keeps 500 of them and says that there are more', () => {
    const problems = readReport(around(...new Array<number>(10_000).fill(1))).problems;
    expect([problems.length, problems.at(-1)?.code]).to.eql([501, 'more-problems']);
  });
  it('readReport(2,000 indicators with one id) gives each its own', () => {
    const ids = read(around(...new Array<unknown>(2_000).fill(healthy))).indicators.map(({id}) => id);
    expect(new Set(ids).size).to.equal(2_000);
  });
});

describe('readReport of anything', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  const circle: Record<string, unknown> = {observations: []};
  circle['name'] = circle;

  const nothings: Record<string, unknown> = {
    'undefined': undefined,
    'null': null,
    'true': true,
    '1': 1,
    "'x'": 'x',
    '[]': [],
    '{}': {},
    '[1, null, []]': [1, null, []],
    '{indicators: 1}': {indicators: 1},
    '{message: …}': {message: 'not found', status: 404},
    '{observations: 1}': {observations: 1},
    'a function': () => 1,
    'a symbol': Symbol('x'),
    'a circle': circle,
    '100,000 nested arrays': nested(100_000),
  };
  for (const [name, value] of Object.entries(nothings))
    it(`readReport(${name}) is no report, with one fatal problem`, () => {
      const {report, problems} = readReport(value);
      expect(report).to.equal(null);
      expect(problems.map(({code, severity}) => [code, severity])).to.eql([['not-a-report', 'fatal']]);
    });

  const junk = [
    null,
    1,
    -1,
    '',
    'x',
    true,
    [],
    [[]],
    {},
    {a: 1},
    nested(100_000),
    {_$litType$: 1},
    {nodeType: 1},
  ];
  it('readReport(junk in every field of the real report) never throws and keeps text text', () => {
    for (const value of junk)
      for (const name of Object.keys(pnmnna)) {
        const {report} = readReport({...pnmnna, [name]: value});
        if (report)
          expect([...report.title.values()].every((text) => typeof text === 'string')).to.equal(true);
      }
  });
  it('readReport(junk in every field of an indicator) never throws and leaves its neighbours alone', () => {
    const [first, ...others] = pnmnna.indicators.slice(0, 4);
    const neighbours = read(pnmnna).indicators.slice(1, 4);
    const names = [
      ...Object.keys(first ?? {}),
      'source',
      'limit',
      'breaks',
      'disaggregations',
      'bounds',
      'responsible',
    ];
    for (const value of junk)
      for (const name of names) {
        const {indicators} = read({...pnmnna, indicators: [{...first, [name]: value}, ...others]});
        expect(indicators.slice(1)).to.eql(neighbours);
      }
  });

  it('readReport(__proto__, constructor and prototype as keys) leaves {} clean', () => {
    const bad =
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1}';
    const unit = `"units": {${bad}}`;
    const report = `{"schemaVersion": "1.0.0", "id": "__proto__", "title": {"es": "T", ${bad}}, ${bad}, ${unit},
      "groups": [{"id": "constructor", "kind": "k", "title": "t", "declaredCounts": {${bad}}, ${bad}}],
      "indicators": [{"id": "toString", "groupId": "__proto__", "name": "N", "unit": "constructor", ${bad}, "observations": {"__proto__": 1}}]}`;
    const {indicators} = read(JSON.parse(report));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect([indicators[0]?.unit.kind, indicators[0]?.groupId]).to.eql(['other', null]);
  });
  it('readReport(inherited fields) does not see them', () => {
    expect(readReport(Object.create(around(healthy))).report).to.equal(null);
  });

  it('readReport(anything) gives frozen records all the way down', () => {
    const loose: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null || value instanceof Map) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [name, child] of Object.entries(value)) walk(child, `${path}/${name}`);
    };
    for (const file of [pnmnna, targets, tenYears, broken, shortHand, empty]) walk(readReport(file), '');
    expect(loose).to.eql([]);
  });
  it('readReport(report) leaves the document as it was', () => {
    const before = JSON.stringify(broken);
    readReport(broken);
    expect(JSON.stringify(broken)).to.equal(before);
  });
});
