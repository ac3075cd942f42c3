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
import {requireReport} from '../../../support/rows.ts';

function indicatorOf(report: Report, codeOrId: string): Indicator {
  const indicator = findIndicator(report, codeOrId);
  if (!indicator) throw new Error(`no indicator ${codeOrId}`);
  return indicator;
}

/** A report with these indicators and no other problems. */
const reportWith = (...indicators: unknown[]) => ({
  schemaVersion: '1.0.0',
  id: 'r',
  title: 'T',
  groups: [],
  indicators,
});
const validIndicator = {id: 'in-1', code: '1', name: 'N', unit: '%', observations: {2021: 1, 2022: 2}};
const problemsOf = (input: unknown) =>
  readReport(input, checkConsistency).problems.map(({code, path}) => `${code} ${path}`);

describe('readReport(report of the ministry)', () => {
  const {report, problems} = readReport(pnmnna, checkConsistency);

  it('readReport(pnmnna) has no problems', () => expect(problems).to.eql([]));
  it('readReport(pnmnna) keeps 18 indicators and 26 groups', () => {
    expect(report?.indicators.length).to.equal(18);
    expect(report?.groups.length).to.equal(26);
  });
  it('readReport(pnmnna) keeps the counts declared by the ministry', () => {
    const counts = report?.groups.slice(0, 2).map((group) => [...group.declaredCounts.values()]);
    expect(counts).to.eql([
      [7, 23, 16],
      [3, 5, 2],
    ]);
  });
  it('readReport(pnmnna) copies unit, bounds, comparison, threshold and rounding to each indicator', () => {
    for (const indicator of requireReport(pnmnna).indicators) {
      expect(indicator.unit.kind).to.equal('percent');
      expect(indicator.unit.change.symbol?.get('es')).to.equal('p. p.');
      expect(indicator.bounds).to.eql({min: 0, max: 100});
      expect(indicator.comparison).to.eql({from: '2021', to: '2022'});
      expect([indicator.neutralThreshold, indicator.rounding]).to.eql([0, 'displayed']);
    }
  });
  it('readReport(pnmnna) distinguishes a missing value from zero', () => {
    const values = indicatorOf(requireReport(pnmnna), '03.04.05').observations.map(({value, missing}) => [
      value,
      missing,
    ]);
    expect(values).to.eql([
      [null, 'unknown'],
      [0, null],
    ]);
  });
  it('readReport(pnmnna) has every reason and note in Spanish and in English', () => {
    for (const {notes, desiredDirectionBasis} of requireReport(pnmnna).indicators)
      for (const text of [...notes, desiredDirectionBasis?.reason])
        expect([...(text?.keys() ?? [])]).to.eql(['es', 'en']);
  });
});

describe('readReport(example files)', () => {
  const files = {flags, longNames, lowerIsBetter, noDirection, targets, tenYears, units, shortHand, empty};
  for (const [name, file] of Object.entries(files))
    it(`readReport(${name}) has no problems`, () =>
      expect(readReport(file, checkConsistency).problems).to.eql([]));

  it('readReport(empty) is a report without indicators', () =>
    expect(requireReport(empty).indicators).to.eql([]));
  it('readReport(units) reads a currency before the number, thousands and a rate per 1,000', () => {
    const {symbol, position, currency} = indicatorOf(requireReport(units), 'in-soles').unit;
    expect([symbol?.get('es-PE'), position, currency]).to.eql(['S/', 'before', 'PEN']);
    expect(indicatorOf(requireReport(units), 'in-miles').unit.multiplier).to.equal(3);
    expect(indicatorOf(requireReport(units), 'in-tasa').unit.per).to.equal(1000);
  });
});

describe('readReport(short forms)', () => {
  it('readReport(single indicator) is a report with that indicator and its name as title', () => {
    const report = requireReport(shortHand);
    expect(report.indicators.map(({id}) => id)).to.eql(['in-corto']);
    expect(report.title).to.equal(report.indicators[0]?.name);
    expect(report.comparison).to.eql({from: 'previous', to: 'latest'});
  });
  it('readReport(single indicator) reads observations from a map, null as missing', () => {
    const observations = requireReport(shortHand).indicators[0]?.observations.map(
      ({period, value, missing}) => [period, value, missing],
    );
    expect(observations).to.eql([
      ['2020', null, 'unknown'],
      ['2021', 19.9, null],
      ['2022', 23.7, null],
    ]);
  });
  it("readReport(…unit: '%') is percent with the symbol % and without labels", () => {
    const {unit} = indicatorOf(requireReport(shortHand), 'in-corto');
    expect([unit.kind, unit.symbol?.get('es-PE'), unit.label, unit.change.label]).to.eql([
      'percent',
      '%',
      null,
      null,
    ]);
  });
  it('readReport([indicator, indicator]) is a report with both', () => {
    expect(
      requireReport([validIndicator, {...validIndicator, id: 'in-2'}]).indicators.map(({id}) => id),
    ).to.eql(['in-1', 'in-2']);
    expect(problemsOf([validIndicator])).to.eql([]);
  });
});

describe('readReport(damaged records)', () => {
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
  const problemTexts = problems.map(({code, path, severity}) => `${code} ${path} ${severity}`);

  for (const line of expected)
    it(`readReport(broken) has the problem ${line}`, () => expect(problemTexts).to.include(line));
  it('readReport(broken) has no other problem', () =>
    expect([...problemTexts].sort()).to.eql([...expected].sort()));

  it('readReport(broken) reads valid records as without the damaged ones', () => {
    for (const index of [0, 14]) {
      const single = requireReport({...broken, indicators: [broken.indicators[index]]}).indicators[0];
      expect(indicatorOf(requireReport(broken), single?.id ?? '')).to.eql(single);
    }
  });
  it('readReport(broken) keeps all 14 records that are objects', () => {
    expect(requireReport(broken).indicators.length).to.equal(14);
  });
  it('readReport(broken) does not convert a text to a number', () => {
    const [first, second] = indicatorOf(requireReport(broken), 'in-texto').observations;
    expect([first?.value, first?.missing, second?.value]).to.eql([null, 'unknown', 10.8]);
  });
  it('readReport(broken) reports the text in place of a number', () => {
    expect(problems.find(({path}) => path === '/indicators/1/observations/0/value')?.found).to.equal(
      '14,7 %',
    );
  });
  it('readReport(broken) creates unique ids from the code', () => {
    const ids = requireReport(broken).indicators.map(({id}) => id);
    expect(ids).to.include('in-01-03').and.to.include('in-01-08');
    expect(new Set(ids).size).to.equal(ids.length);
  });
  it('readReport(broken) uses the code as the name if the name is invalid', () => {
    expect(indicatorOf(requireReport(broken), 'in-objeto').name).to.eql(new Map([['es-PE', '01.07']]));
  });
  it('readReport(broken) keeps the first of two values for one period', () => {
    expect(indicatorOf(requireReport(broken), 'in-repetido').observations.map(({value}) => value)).to.eql([
      7, 8,
    ]);
  });
  it('readReport(broken) uses the text of an unknown unit as its label', () => {
    const {kind, label} = indicatorOf(requireReport(broken), 'in-unidad').unit;
    expect([kind, label?.get('es-PE')]).to.eql(['other', 'porcentage']);
  });
  it('readReport(broken) keeps markup as plain text', () => {
    expect(indicatorOf(requireReport(broken), 'in-hostil').name.get('es-PE')).to.equal(
      '<img src=x onerror="document.title=\'x\'">',
    );
  });
  it('readReport(broken) moves a group with an unknown parent to the root, and breaks a cycle once', () => {
    const parents = requireReport(broken).groups.map(({id, parentId}) => [id, parentId]);
    expect(parents).to.eql([
      ['se-sano', null],
      ['se-huerfano', null],
      ['se-a', null],
      ['se-b', 'se-a'],
    ]);
  });
  it('readReport(broken) does not repeat a password in its problems', () => {
    expect(JSON.stringify(problems)).not.to.include('clave');
  });
});

describe('readReport(single problems)', () => {
  const problemsWith = (change: object) => problemsOf(reportWith({...validIndicator, ...change}));

  it('readReport(value out of bounds) names the value, also in the short form and beside a repeated period', () => {
    const bounds = {min: 0, max: 100};
    const place = '/indicators/0/observations';
    expect(problemsWith({bounds, observations: {2021: 101, 2022: 2}})).to.eql([
      `out-of-bounds ${place}/2021`,
    ]);
    const observations = [
      {period: '2022', value: -1},
      {period: '2021', value: 5},
      {period: '2022', value: -2},
    ];
    expect(problemsWith({bounds, observations})).to.eql([
      `duplicate-period ${place}/2/period`,
      `out-of-bounds ${place}/0/value`,
    ]);
  });

  it('readReport(no title) uses the name of the policy, with a problem', () => {
    const report = {...reportWith(validIndicator), title: ' ', policy: {name: 'Policy'}};
    expect(problemsOf(report)).to.eql(['missing-field /title']);
    expect(requireReport(report).title.get('es-PE')).to.equal('Policy');
  });
  it('readReport(…period: 2021) converts a year that is a number, with a problem', () => {
    const change = {observations: [{period: 2021, value: 1}]};
    expect(problemsWith(change)).to.eql(['wrong-type /indicators/0/observations/0/period']);
    expect(
      requireReport(reportWith({...validIndicator, ...change})).indicators[0]?.observations[0]?.period,
    ).to.equal('2021');
  });
  it('readReport(…code: 3.1) drops a code that is a number, with a problem', () => {
    expect(problemsWith({code: 3.1})).to.eql(['wrong-type /indicators/0/code']);
  });
  it('readReport(…id: "03.01") replaces the id, and groupId still refers to it', () => {
    const report = {
      ...reportWith({...validIndicator, groupId: '03.01'}),
      groups: [{id: '03.01', kind: 'guideline', title: 'G'}],
    };
    expect(problemsOf(report)).to.eql(['bad-id /groups/0/id']);
    expect(requireReport(report).indicators[0]?.groupId).to.equal(requireReport(report).groups[0]?.id);
  });
  it('readReport(…desiredDirecton) warns about a field that is not in the format', () => {
    expect(problemsWith({desiredDirecton: 'increase'})).to.eql([
      'unknown-field /indicators/0/desiredDirecton',
    ]);
  });
  it('readReport(…name: {es, es_PE}) drops a key that is not a language tag', () => {
    expect(problemsWith({name: {es: 'N', es_PE: 'M'}})).to.eql(['bad-key /indicators/0/name/es_PE']);
  });
  it('readReport(…"x-mine") ignores private fields', () => expect(problemsWith({'x-mine': 1})).to.eql([]));
  it('readReport(…desiredDirection: "up") is dropped, with a problem', () => {
    expect(problemsWith({desiredDirection: 'up'})).to.eql(['bad-value /indicators/0/desiredDirection']);
    expect(
      requireReport(reportWith({...validIndicator, desiredDirection: 'up'})).indicators[0]?.desiredDirection,
    ).to.equal(null);
  });
  it('readReport(…a key with a slash) escapes it in the path', () => {
    expect(problemsWith({observations: {'2020/2021': 'x'}})).to.eql([
      'wrong-type /indicators/0/observations/2020~12021',
    ]);
  });
  it('readReport(…−0) is 0', () => {
    const value = requireReport(reportWith({...validIndicator, observations: {2021: -0}})).indicators[0]
      ?.observations[0]?.value;
    expect(Object.is(value, 0)).to.equal(true);
  });
  it('readReport(…Infinity, NaN) are dropped, with problems', () => {
    expect(problemsWith({observations: {2021: Infinity, 2022: NaN}})).to.eql([
      'wrong-type /indicators/0/observations/2021',
      'wrong-type /indicators/0/observations/2022',
    ]);
  });
  it('readReport(…observations) sorts them by time', () => {
    const list = ['2022', '2020', '2021'].map((period) => ({period, value: 1}));
    const {observations} =
      requireReport(reportWith({...validIndicator, observations: list})).indicators[0] ?? {};
    expect(observations?.map(({period}) => period)).to.eql(['2020', '2021', '2022']);
  });
  it('readReport(…a text of 20,000 characters) truncates it, with a problem', () => {
    const name = 'a'.repeat(20_000);
    expect(problemsWith({name})).to.eql(['too-long /indicators/0/name']);
    expect(
      requireReport(reportWith({...validIndicator, name})).indicators[0]?.name.get('es-PE')?.length,
    ).to.equal(10_000);
  });
  it('readReport(defaultLanguage: "en_US") falls back to es-PE, with a problem', () => {
    const report = {...reportWith(validIndicator), defaultLanguage: 'en_US'};
    expect(problemsOf(report)).to.eql(['bad-value /defaultLanguage']);
    expect(requireReport(report).indicators[0]?.name.get('es-PE')).to.equal('N');
  });
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'https://a@b.org',
    'https://a\\@b.org',
  ])
    it(`readReport(…url: '${url}') drops it`, () =>
      expect(problemsWith({url})).to.eql(['bad-url /indicators/0/url']));
  for (const url of ['https://example.org', 'http://example.org:8080/a@b?c=1#d', 'HTTPS://EXAMPLE.ORG/ñ'])
    it(`readReport(…url: '${url}') keeps it`, () => {
      expect(requireReport(reportWith({...validIndicator, url})).indicators[0]?.url).to.equal(url);
    });
  it('readReport(chain of 100 groups) limits the depth to 20', () => {
    const groups = Array.from({length: 100}, (_, i) => ({
      id: `g${i}`,
      parentId: i ? `g${i - 1}` : null,
      kind: 'k',
      title: 't',
    }));
    const byId = new Map(requireReport({...reportWith(), groups}).groups.map((group) => [group.id, group]));
    const depth = (id: string | null): number =>
      id === null ? 0 : 1 + depth(byId.get(id)?.parentId ?? null);
    expect(Math.max(...[...byId.keys()].map(depth))).to.equal(20);
  });
  it('readReport(10,000 problems) keeps 500 of them and adds more-problems', () => {
    const problems = readReport(reportWith(...new Array<number>(10_000).fill(1))).problems;
    expect([problems.length, problems.at(-1)?.code]).to.eql([501, 'more-problems']);
  });
  it('readReport(2,000 indicators with the same id) gives each a unique id', () => {
    const ids = requireReport(reportWith(...new Array<unknown>(2_000).fill(validIndicator))).indicators.map(
      ({id}) => id,
    );
    expect(new Set(ids).size).to.equal(2_000);
  });
});

describe('readReport(any value)', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  const circular: Record<string, unknown> = {observations: []};
  circular['name'] = circular;

  const notReports: Record<string, unknown> = {
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
    'a circular object': circular,
    '100,000 nested arrays': nested(100_000),
  };
  for (const [name, value] of Object.entries(notReports))
    it(`readReport(${name}) has no report and one fatal problem`, () => {
      const {report, problems} = readReport(value);
      expect(report).to.equal(null);
      expect(problems.map(({code, severity}) => [code, severity])).to.eql([['not-a-report', 'fatal']]);
    });

  const invalidValues = [
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
  it('readReport(an invalid value in any field of the real report) does not throw and returns only strings as texts', () => {
    for (const value of invalidValues)
      for (const name of Object.keys(pnmnna)) {
        const {report} = readReport({...pnmnna, [name]: value});
        if (report)
          expect([...report.title.values()].every((text) => typeof text === 'string')).to.equal(true);
      }
  });
  it('readReport(an invalid value in any field of an indicator) does not throw and does not affect other indicators', () => {
    const [first, ...others] = pnmnna.indicators.slice(0, 4);
    const neighbours = requireReport(pnmnna).indicators.slice(1, 4);
    const names = [
      ...Object.keys(first ?? {}),
      'source',
      'limit',
      'breaks',
      'disaggregations',
      'bounds',
      'responsible',
    ];
    for (const value of invalidValues)
      for (const name of names) {
        const {indicators} = requireReport({...pnmnna, indicators: [{...first, [name]: value}, ...others]});
        expect(indicators.slice(1)).to.eql(neighbours);
      }
  });

  it('readReport(__proto__, constructor and prototype as keys) does not change Object.prototype', () => {
    const pollution =
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1}';
    const unit = `"units": {${pollution}}`;
    const report = `{"schemaVersion": "1.0.0", "id": "__proto__", "title": {"es": "T", ${pollution}}, ${pollution}, ${unit},
      "groups": [{"id": "constructor", "kind": "k", "title": "t", "declaredCounts": {${pollution}}, ${pollution}}],
      "indicators": [{"id": "toString", "groupId": "__proto__", "name": "N", "unit": "constructor", ${pollution}, "observations": {"__proto__": 1}}]}`;
    const {indicators} = requireReport(JSON.parse(report));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect([indicators[0]?.unit.kind, indicators[0]?.groupId]).to.eql(['other', null]);
  });
  it('readReport(inherited fields) ignores them', () => {
    expect(readReport(Object.create(reportWith(validIndicator))).report).to.equal(null);
  });

  it('readReport(document) returns deeply frozen records', () => {
    const unfrozen: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null || value instanceof Map) return;
      if (!Object.isFrozen(value)) unfrozen.push(path);
      for (const [name, child] of Object.entries(value)) walk(child, `${path}/${name}`);
    };
    for (const file of [pnmnna, targets, tenYears, broken, shortHand, empty]) walk(readReport(file), '');
    expect(unfrozen).to.eql([]);
  });
  it('readReport(document) does not change the document', () => {
    const before = JSON.stringify(broken);
    readReport(broken);
    expect(JSON.stringify(broken)).to.equal(before);
  });
});
