import {expect} from 'chai';
import fc from 'fast-check';
import {readReport, type ReadResult} from '../../../../src/model/report/read/report.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The report of one indicator, and its problems. */
function read(observations: unknown): ReadResult {
  return readReport({
    schemaVersion: '1.0.0',
    id: 'r',
    title: 'R',
    groups: [],
    indicators: [{id: 'a', name: 'A', unit: '%', observations}],
  });
}

function observationsOf(observations: unknown): readonly unknown[] | undefined {
  return read(observations).report?.indicators[0]?.observations;
}

const figure = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(-0, 1e21, 0.1 + 0.2, 2 ** 60, Number.MIN_VALUE, null, '', ' ', '1', true, [], {}),
);
const periods = [
  '2021',
  '2021-02',
  '2021-02-03',
  '2021-Q2',
  '2020',
  ' ',
  '',
  'ayer',
  '1'.repeat(65),
  2021,
  20.5,
  null,
];
const figures = {
  period: fc.constantFrom<unknown>(...periods),
  value: figure,
  missing: fc.constantFrom<unknown>('not-measured', 'unknown', 'NOT', '', null, 3),
  lower: figure,
  numerator: figure,
};
const otherFields = {
  raw: fc.constantFrom<unknown>('1,5', '', null, 4),
  flags: fc.constantFrom<unknown>([], ['break'], ['x'], null, 'break'),
  periodStart: fc.constantFrom<unknown>('2019', '2021-05-01', 'x', null),
  note: fc.constantFrom<unknown>('N', {en: 'N'}, null),
  vlaue: figure,
};
const observation: fc.Arbitrary<Fields> = fc.oneof(
  fc.record(figures, {requiredKeys: ['period', 'value']}),
  fc.record({...figures, ...otherFields}, {requiredKeys: ['period']}),
);

describe('readObservations', () => {
  it('reads an observation with an extension, which is ignored, like one without', () => {
    fc.assert(
      fc.property(fc.array(observation, {maxLength: 6}), (list) => {
        const extended = list.map((fields) => ({...fields, 'x-extension': 1}));
        const [plain, other] = [read(list), read(extended)];
        expect(plain.report).to.deep.equal(other.report);
        const places = ({problems}: ReadResult): unknown =>
          problems.map(({code, path, severity}) => [code, path, severity]);
        expect(places(plain)).to.deep.equal(places(other));
        for (const record of plain.report?.indicators[0]?.observations ?? []) expect(record).to.be.frozen;
      }),
      {numRuns: 1000},
    );
  });
  it('reads only own fields of an observation', () => {
    const inherited: Fields = Object.create(
      {lower: 3},
      {
        period: {value: '2021', enumerable: true},
        value: {value: 3, enumerable: true},
      },
    ) as Fields;
    expect(observationsOf([inherited])).to.deep.equal(observationsOf([{period: '2021', value: 3}]));
  });
  it('keeps the first of two observations that follow each other', () => {
    const list = ['2020', '2021', '2021', '2022'].map((period, value) => ({period, value}));
    expect(observationsOf(list)).to.deep.equal(observationsOf([list[0], list[1], list[3]]));
  });
  it('keeps the first observation of a period, wherever the second one is', () => {
    const list = ['2022', '2020', '2021', '2022', '2020', '2023'].map((period, value) => ({period, value}));
    expect(observationsOf(list)).to.deep.equal(observationsOf([list[1], list[2], list[0], list[5]]));
    expect(read(list).problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'duplicate-period /indicators/0/observations/3/period',
      'duplicate-period /indicators/0/observations/4/period',
    ]);
  });
});
