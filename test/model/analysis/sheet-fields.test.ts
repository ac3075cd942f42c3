import {expect} from 'chai';
import complete from '../../../data/complete-sheet.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../../data/targets.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import {
  countAnswers,
  sheetAnswers,
  sheetFields,
  sheetGroups,
} from '../../../src/model/analysis/sheet-fields.ts';
import {findIndicator} from '../../../src/model/report/lookup.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';

const read = (json: unknown): Report => {
  const {report} = readReport(json);
  if (!report) throw new Error('No report');
  return report;
};
const answersOf = (report: Report, code: string): ReturnType<typeof sheetAnswers> => {
  const indicator = findIndicator(report, code);
  if (!indicator) throw new Error(`No indicator ${code}`);
  return sheetAnswers(assess(indicator), report);
};
const fieldsWith = (answers: ReturnType<typeof sheetAnswers>, wanted: string): readonly string[] =>
  [...answers].filter(([, answer]) => answer === wanted).map(([field]) => field);

describe('sheetAnswers', () => {
  it('counts 7 stated, 1 interpreted and 15 missing of 23 fields in the real report', () => {
    const answers = answersOf(read(pnmnna), '03.04.01');
    expect(sheetFields).to.have.length(23);
    expect(countAnswers(answers)).to.deep.equal({stated: 7, interpreted: 1, missing: 15});
    expect(fieldsWith(answers, 'stated')).to.deep.equal([
      'name',
      'objective',
      'service',
      'unit',
      'publisher',
      'results',
      'dates',
    ]);
    expect(fieldsWith(answers, 'interpreted')).to.deep.equal(['direction']);
  });

  it('does not count results of an indicator without any value', () => {
    const answers = answersOf(read(pnmnna), '03.01.03');
    expect(answers.get('results')).to.equal('missing');
    expect(countAnswers(answers)).to.deep.equal({stated: 6, interpreted: 1, missing: 16});
  });

  it('counts every field of a document with all', () => {
    expect(countAnswers(answersOf(read(complete), '99.01.02'))).to.deep.equal({
      stated: 23,
      interpreted: 0,
      missing: 0,
    });
  });

  it('adds up to the number of fields for every indicator', () => {
    for (const report of [read(pnmnna), read(targets), read(complete)])
      for (const indicator of report.indicators) {
        const {stated, interpreted, missing} = countAnswers(sheetAnswers(assess(indicator), report));
        expect(stated + interpreted + missing, indicator.id).to.equal(sheetFields.length);
      }
  });

  it('takes a direction that follows from targets as interpreted, and an absent one as missing', () => {
    const withDirection = (fields: object): Report =>
      read({...targets, indicators: [{...targets.indicators[0], ...fields}]});
    const direction = (fields: object): unknown => answersOf(withDirection(fields), '01.01').get('direction');
    expect(direction({desiredDirectionBasis: {kind: 'from-targets'}})).to.equal('interpreted');
    expect(direction({desiredDirectionBasis: {kind: 'declared'}})).to.equal('stated');
    expect(direction({desiredDirection: null})).to.equal('missing');
  });

  it('does not take a baseline without a value, or a unit without words, as stated', () => {
    const report = read({
      ...targets,
      indicators: [
        {
          ...targets.indicators[0],
          unit: {kind: 'other'},
          baseline: {period: '2019', value: null, missing: 'not-measured'},
        },
      ],
    });
    const answers = answersOf(report, '01.01');
    expect([answers.get('baseline'), answers.get('unit')]).to.deep.equal(['missing', 'missing']);
  });
});

describe('sheetGroups', () => {
  it('returns the topmost group, the service, and the groups between', () => {
    const report = read(pnmnna);
    const indicator = findIndicator(report, '03.04.01');
    const {objective, between, service} = indicator
      ? sheetGroups(indicator, report)
      : {objective: null, between: [], service: null};
    expect([objective?.code, between.map(({code}) => code), service?.kind]).to.deep.equal([
      '03',
      ['03.04'],
      'service',
    ]);
  });
});
