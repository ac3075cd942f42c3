import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {audit} from '../../src/formats/audit.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import type {PublishedFigures} from '../../src/model/report/indicator.ts';
import type {Observation} from '../../src/model/report/observation.ts';
import type {Report} from '../../src/model/report/report.ts';
import {indicator, observation} from '../support/indicator.ts';

function report(document: unknown): Report {
  const {report} = readReport(document);
  if (!report) throw new Error('no report');
  return report;
}

const truth = report(pnmnna);
const codes = (of: Report) => audit(of).map(({code}) => code);

/** The report of one indicator, 19.9 → 23.7, with what was printed. */
function printed(asPublished: Partial<PublishedFigures>, observations?: readonly Observation[]): Report {
  const whole = {
    change: 3.8,
    changeText: '↑ +3.8 p.p',
    glyph: '↑',
    glyphCodePoint: 'U+2191',
    sourceLine: 90,
    ...asPublished,
  };
  return {
    ...truth,
    groups: [],
    indicators: [indicator({asPublished: whole, ...(observations && {observations})})],
  };
}

describe('audit', () => {
  it("audit() of the ministry's report names what is known to be odd, and no fault", () => {
    expect(audit(truth).map(({code, row}) => [code, row])).to.deep.equal([
      ...Array.from({length: 4}, () => ['count-differs', null]),
      ...[66, 67, 75, 82, 89].map((row) => ['arrow-lost', row]),
      ['direction-inferred', null],
      ['reason-unknown', null],
    ]);
  });

  it('audit() returns nothing for a change and an arrow that fit', () => {
    expect(codes(printed({}))).to.deep.equal(['direction-inferred']);
  });

  it('audit() sees a printed change that is not the computed one, and names the row', () => {
    expect(audit(printed({change: 3.9, changeText: '+3.9'}))[0]).to.include({
      code: 'change-differs',
      row: 90,
      column: '03.07.02',
      found: '+3.9 ≠ 3.8',
    });
  });

  it('audit() sees a change printed where none can be computed, and none where one can', () => {
    const gap = [observation('2021', null), observation('2022', 23.7)];
    expect(codes(printed({}, gap))).to.include('change-differs');
    expect(codes(printed({change: null, changeText: '-', glyph: null}))).to.include('change-differs');
    expect(codes(printed({change: null, changeText: '-', glyph: null}, gap))).to.not.include(
      'change-differs',
    );
  });

  it('audit() sees an arrow against its sign, and one that is lost', () => {
    expect(codes(printed({glyph: '↓'}))).to.include('arrow-differs');
    expect(codes(printed({glyph: '⏏'}))).to.include('arrow-lost');
    expect(codes(printed({glyph: null}))).to.include('arrow-lost');
  });

  it('audit() sees a value that is not the number in its cell', () => {
    const raw = (value: number | null, cell: string) => [
      observation('2021', 19.9),
      observation('2022', value, {raw: cell}),
    ];
    const has = (value: number | null, cell: string) =>
      codes({...printed({}), indicators: [indicator({observations: raw(value, cell)})]}).includes(
        'raw-differs',
      );
    expect(has(23.8, '23.7')).to.equal(true);
    expect(has(23.7, '-')).to.equal(true);
    expect(has(null, '23.7')).to.equal(true);
    for (const cell of ['23.7', '23,7', '23.7 %', ' 23.70 P/']) expect(has(23.7, cell), cell).to.equal(false);
    expect(has(3488356, '3´488,356'), 'group marks').to.equal(false);
    expect(has(23.7333, '23.7'), 'digits that a spreadsheet hides').to.equal(false);
  });

  it('audit() finds each single digit of the report that is changed', () => {
    let tried = 0;
    for (const [index, {observations}] of truth.indicators.entries())
      for (const [place, {value}] of observations.entries()) {
        if (value === null) continue;
        for (const changed of neighbours(value)) {
          const found = audit(withValue(index, place, changed)).filter(
            ({code}) => code === 'change-differs' || code === 'raw-differs',
          );
          expect(
            found.map(({column}) => column),
            `${value} → ${changed}`,
          ).to.include(truth.indicators[index]?.code);
          tried++;
        }
      }
    expect(tried).to.be.above(500);
  });
});

/** Every number that is written with one other digit. */
function neighbours(value: number): readonly number[] {
  const text = value.toFixed(1);
  return [...text].flatMap((letter, at) =>
    letter === '.'
      ? []
      : [...'0123456789']
          .filter((digit) => digit !== letter)
          .map((digit) => Number(text.slice(0, at) + digit + text.slice(at + 1))),
  );
}

function withValue(index: number, place: number, value: number): Report {
  const indicators = truth.indicators.map((one, at) =>
    at === index
      ? {
          ...one,
          observations: one.observations.map((found, at) => (at === place ? {...found, value} : found)),
        }
      : one,
  );
  return {...truth, indicators};
}
