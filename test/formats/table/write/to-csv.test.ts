import {expect} from 'chai';
import flags from '../../../../data/flags.json' with {type: 'json'};
import pnmnna from '../../../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../../../data/targets.json' with {type: 'json'};
import tenYears from '../../../../data/ten-years.json' with {type: 'json'};
import units from '../../../../data/units.json' with {type: 'json'};
import {escapeFormula, unescapeFormula} from '../../../../src/formats/csv/escape-formula.ts';
import {reportToCsv, reportToExcelCsv, reportToTidyCsv} from '../../../../src/formats/table/write/to-csv.ts';
import {importText} from '../../../../src/formats/import-file.ts';
import type {Indicator} from '../../../../src/model/report/indicator.ts';
import type {Report} from '../../../../src/model/report/report.ts';
import {requireReport} from '../../../support/rows.ts';

/** The fields that fit into a table with one row per indicator. */
function tableFields({
  id,
  code,
  name,
  decimals,
  desiredDirection,
  desiredDirectionBasis,
  observations,
  targets,
}: Indicator) {
  return {
    id,
    code,
    name: name.get('es'),
    decimals,
    desiredDirection,
    basis: desiredDirectionBasis?.kind,
    observations: observations.map((observation) => [
      observation.period,
      observation.value,
      observation.missing,
      observation.flags,
    ]),
    targets: targets.filter(({value}) => value !== null).map(({period, value}) => [period, value]),
  };
}

describe('CSV exports', () => {
  for (const [name, document] of Object.entries({pnmnna, flags, targets, tenYears})) {
    it(`reportToCsv() of ${name} imports as the same indicators`, () => {
      const before = requireReport(document);
      const after = importText(reportToCsv(before)).report;
      expect(after?.indicators.map(tableFields)).to.deep.equal(before.indicators.map(tableFields));
    });

    it(`reportToExcelCsv() of ${name} has the same cells`, () => {
      const before = requireReport(document);
      expect(importText(reportToExcelCsv(before)).report).to.deep.equal(
        importText(reportToCsv(before)).report,
      );
    });

    it(`reportToTidyCsv() of ${name} has every observation`, () => {
      const before = requireReport(document);
      const figures = ({indicators}: Report) =>
        indicators.map(({id, observations}) => [
          id,
          observations.map(({period, value, missing, flags}) => [period, value, missing, flags]),
        ]);
      const after = importText(reportToTidyCsv(before)).report;
      expect(after && figures(after)).to.deep.equal(figures(before));
    });
  }

  it('reportToCsv() of units keeps the kind and currency of each', () => {
    const before = requireReport(units);
    const kinds = (report: Report | null) => report?.indicators.map(({unit}) => [unit.kind, unit.currency]);
    expect(kinds(importText(reportToCsv(before)).report)).to.deep.equal(kinds(before));
  });

  it('reportToCsv() keeps the cells, published changes and groups of the report of the ministry', () => {
    const before = requireReport(pnmnna);
    const after = importText(reportToCsv(before)).report;
    const cells = (report: Report | null) =>
      report?.indicators.map(({observations}) => observations.map(({raw}) => raw));
    const changeTexts = (report: Report | null) =>
      report?.indicators.map(({asPublished}) => asPublished?.changeText);
    const groups = (report: Report | null) =>
      report?.groups.map(({id, parentId, kind, code, title}) => [id, parentId, kind, code, title]).sort();
    expect(cells(after)).to.deep.equal(cells(before));
    expect(changeTexts(after)).to.deep.equal(changeTexts(before));
    expect(groups(after)).to.deep.equal(groups(before));
    expect(after?.comparison).to.deep.equal(before.comparison);
  });

  it('reportToCsv() uses decimal points, commas and CR LF, and ends with a line break', () => {
    const text = reportToCsv(requireReport(pnmnna));
    expect(text.split('\r\n')).to.have.lengthOf(20);
    expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    expect(text).to.include(',14.7,10.8,');
  });

  it('reportToExcelCsv() begins with a byte order mark and uses semicolons', () => {
    expect(reportToExcelCsv(requireReport(pnmnna))).to.match(/^\uFEFF[^,]+;/);
  });

  it('reportToCsv() escapes formulas but not numbers', () => {
    const [first] = requireReport(pnmnna).indicators;
    if (!first) throw new Error('no indicator');
    const name = new Map([['es', '=HYPERLINK("http://example.org")']]);
    const observations = first.observations.map((observation) => ({...observation, value: -1.5, raw: null}));
    const text = reportToCsv({...requireReport(pnmnna), indicators: [{...first, name, observations}]});
    expect(text).to.include(`"'=HYPERLINK(""http://example.org"")"`);
    expect(text).to.include(',-1.5,-1.5,');
    expect(importText(text).report?.indicators[0]?.name).to.deep.equal(name);
  });

  for (const text of ['=1', '+1', '@a', '-a', '\tx'])
    it(`escapeFormula(${JSON.stringify(text)}) begins with an apostrophe`, () =>
      expect(escapeFormula(text)).to.equal(`'${text}`));
  for (const text of ["'=1", "''-a"])
    it(`escapeFormula(${text}) escapes an escaped text again`, () => {
      expect(escapeFormula(text)).to.equal(`'${text}`);
      expect(unescapeFormula(escapeFormula(text))).to.equal(text);
    });
  for (const text of ['-', '14.7', ' -3.9', 'a=b', ''])
    it(`escapeFormula('${text}') returns the same text`, () => expect(escapeFormula(text)).to.equal(text));
});
