import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import revised from '../../data/edition-revised.json' with {type: 'json'};
import withdrawn from '../../data/edition-withdrawn.json' with {type: 'json'};
import {auditPublication} from '../../src/formats/publication-audit.ts';
import {audit} from '../../src/formats/audit.ts';
import type {PublishedFigures} from '../../src/model/report/indicator.ts';
import type {Observation} from '../../src/model/report/observation.ts';
import type {Report} from '../../src/model/report/report.ts';
import {indicator, observation} from '../support/indicator.ts';
import {requireReport} from '../support/rows.ts';

const ministryReport = requireReport(pnmnna);
const problemCodes = (report: Report) => audit(report).map(({code}) => code);

/** The report of one indicator, 19.9 → 23.7, with its published figures. */
function withPublishedFigures(
  asPublished: Partial<PublishedFigures>,
  observations?: readonly Observation[],
): Report {
  const published = {
    change: 3.8,
    changeText: '↑ +3.8 p.p',
    glyph: '↑',
    glyphCodePoint: 'U+2191',
    sourceLine: 90,
    ...asPublished,
  };
  return {
    ...ministryReport,
    groups: [],
    sources: [],
    indicators: [indicator({asPublished: published, ...(observations && {observations})})],
  };
}

describe('audit', () => {
  it("audit() of the ministry's report returns only its known irregularities", () => {
    expect(audit(ministryReport).map(({code, row}) => [code, row])).to.deep.equal([
      ...Array.from({length: 4}, () => ['count-differs', null]),
      ...[66, 67, 75, 82, 89].map((row) => ['arrow-lost', row]),
      ['direction-inferred', null],
      ['reason-unknown', null],
      ...Array.from({length: 8}, () => ['editor-note', null]),
    ]);
  });

  it('audit() accepts a change and an arrow that match', () => {
    expect(problemCodes(withPublishedFigures({}))).to.deep.equal(['direction-inferred']);
  });

  it('audit() reports a published change that differs from the computed one, with its row', () => {
    expect(audit(withPublishedFigures({change: 3.9, changeText: '+3.9'}))[0]).to.include({
      code: 'change-differs',
      row: 90,
      column: '03.07.02',
      found: '+3.9 ≠ 3.8',
    });
  });

  it('audit() reports a published change that cannot be computed, and a computed change that is not published', () => {
    const gap = [observation('2021', null), observation('2022', 23.7)];
    expect(problemCodes(withPublishedFigures({}, gap))).to.include('change-differs');
    expect(problemCodes(withPublishedFigures({change: null, changeText: '-', glyph: null}))).to.include(
      'change-differs',
    );
    expect(
      problemCodes(withPublishedFigures({change: null, changeText: '-', glyph: null}, gap)),
    ).to.not.include('change-differs');
  });

  it('audit() reports an arrow that contradicts the sign, and a lost arrow', () => {
    expect(problemCodes(withPublishedFigures({glyph: '↓'}))).to.include('arrow-differs');
    expect(problemCodes(withPublishedFigures({glyph: '⏏'}))).to.include('arrow-lost');
    expect(problemCodes(withPublishedFigures({glyph: null}))).to.include('arrow-lost');
  });

  it('audit() reports a value that differs from the number in its cell', () => {
    const observationsWithCell = (value: number | null, cell: string) => [
      observation('2021', 19.9),
      observation('2022', value, {raw: cell}),
    ];
    const hasRawDiffers = (value: number | null, cell: string) =>
      problemCodes({
        ...withPublishedFigures({}),
        indicators: [indicator({observations: observationsWithCell(value, cell)})],
      }).includes('raw-differs');
    expect(hasRawDiffers(23.8, '23.7')).to.equal(true);
    expect(hasRawDiffers(23.7, '-')).to.equal(true);
    expect(hasRawDiffers(null, '23.7')).to.equal(true);
    for (const cell of ['23.7', '23,7', '23.7 %', ' 23.70 P/'])
      expect(hasRawDiffers(23.7, cell), cell).to.equal(false);
    expect(hasRawDiffers(3488356, '3´488,356'), 'group marks').to.equal(false);
    expect(hasRawDiffers(23.7333, '23.7'), 'digits that a spreadsheet hides').to.equal(false);
  });

  it('audit() reports every change of a single digit of the report', () => {
    let count = 0;
    for (const [indicatorIndex, {observations}] of ministryReport.indicators.entries())
      for (const [observationIndex, {value}] of observations.entries()) {
        if (value === null) continue;
        for (const changedValue of singleDigitChanges(value)) {
          const problems = audit(withValue(indicatorIndex, observationIndex, changedValue)).filter(
            ({code}) => code === 'change-differs' || code === 'raw-differs',
          );
          expect(
            problems.map(({column}) => column),
            `${value} → ${changedValue}`,
          ).to.include(ministryReport.indicators[indicatorIndex]?.code);
          count++;
        }
      }
    expect(count).to.be.above(500);
  });
});

/** Every number that differs from `value` in one digit. */
function singleDigitChanges(value: number): readonly number[] {
  const text = value.toFixed(1);
  return [...text].flatMap((letter, position) =>
    letter === '.'
      ? []
      : [...'0123456789']
          .filter((digit) => digit !== letter)
          .map((digit) => Number(text.slice(0, position) + digit + text.slice(position + 1))),
  );
}

function withValue(indicatorIndex: number, observationIndex: number, value: number): Report {
  const indicators = ministryReport.indicators.map((original, index) => {
    if (index !== indicatorIndex) return original;
    const observations = original.observations.map((entry, i) =>
      i === observationIndex ? {...entry, value} : entry,
    );
    return {...original, observations};
  });
  return {...ministryReport, indicators};
}

describe('auditPublication', () => {
  const foundTexts = (document: unknown, code: string) =>
    auditPublication(requireReport(document)).flatMap((problem) =>
      problem.code === code ? [[problem.column, problem.found]] : [],
    );

  it('auditPublication() reports the state, the date and the reason of an edition that is not published', () => {
    expect(foundTexts(withdrawn, 'edition-status').join()).to.match(/withdrawn · 20\d\d-.* · /);
    expect(foundTexts(pnmnna, 'edition-status')).to.deep.equal([]);
  });

  it('auditPublication() reports a revision without a reason, and no other', () => {
    expect(foundTexts(revised, 'revision-unexplained')).to.deep.equal([['02', '2022: – → 61']]);
  });

  it('auditPublication() counts the indicators of the ministry without each field of the sheet', () => {
    const [[, gaps] = []] = foundTexts(pnmnna, 'sheet-gap');
    expect(gaps).to.contain('formula 18').and.contain('baseline 18').and.not.contain('unit');
  });

  it('auditPublication() names the acronyms that neither the glossary nor a body explains', () => {
    expect(foundTexts(pnmnna, 'glossary-gap')).to.deep.equal([
      [null, 'NNA, SAIPD, CEDIF, DEMUNA, PIAS, CCONNA'],
    ]);
    const glossary = ['NNA', 'SAIPD', 'CEDIF', 'PIAS'].map((term) => ({term, expansion: 'Palabras'}));
    expect(foundTexts({...pnmnna, glossary}, 'glossary-gap')).to.deep.equal([[null, 'DEMUNA, CCONNA']]);
    const shouted = {...pnmnna, groups: [], indicators: [], title: 'AVANCE DE LA POLÍTICA'};
    expect(foundTexts(shouted, 'glossary-gap')).to.deep.equal([]);
  });
});
