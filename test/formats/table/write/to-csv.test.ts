import {expect} from 'chai';
import flags from '../../../../data/flags.json' with {type: 'json'};
import pnmnna from '../../../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../../../data/targets.json' with {type: 'json'};
import tenYears from '../../../../data/ten-years.json' with {type: 'json'};
import units from '../../../../data/units.json' with {type: 'json'};
import {escapeFormula, unescapeFormula} from '../../../../src/formats/csv/escape-formula.ts';
import {reportToCsv, reportToExcelCsv, reportToTidyCsv} from '../../../../src/formats/table/write/to-csv.ts';
import {importText} from '../../../../src/formats/import-file.ts';
import {readReport} from '../../../../src/model/report/read/report.ts';
import type {Indicator} from '../../../../src/model/report/indicator.ts';
import type {Report} from '../../../../src/model/report/report.ts';

function report(document: unknown): Report {
  const {report} = readReport(document);
  if (!report) throw new Error('no report');
  return report;
}

/** What a table of one row per indicator can hold. */
function held({
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
    observations: observations.map((one) => [one.period, one.value, one.missing, one.flags]),
    targets: targets.filter(({value}) => value !== null).map(({period, value}) => [period, value]),
  };
}

describe('exports to CSV', () => {
  for (const [name, document] of Object.entries({pnmnna, flags, targets, tenYears})) {
    it(`reportToCsv() of ${name} is imported as the same indicators`, () => {
      const before = report(document);
      const after = importText(reportToCsv(before)).report;
      expect(after?.indicators.map(held)).to.deep.equal(before.indicators.map(held));
    });

    it(`reportToExcelCsv() of ${name} has the same cells`, () => {
      const before = report(document);
      expect(importText(reportToExcelCsv(before)).report).to.deep.equal(
        importText(reportToCsv(before)).report,
      );
    });

    it(`reportToTidyCsv() of ${name} has every figure`, () => {
      const before = report(document);
      const figures = ({indicators}: Report) =>
        indicators.map(({id, observations}) => [
          id,
          observations.map(({period, value, missing, flags}) => [period, value, missing, flags]),
        ]);
      const after = importText(reportToTidyCsv(before)).report;
      expect(after && figures(after)).to.deep.equal(figures(before));
    });
  }

  it('reportToCsv() of units keeps label and kind of each', () => {
    const before = report(units);
    const kinds = (of: Report | null) => of?.indicators.map(({unit}) => [unit.kind, unit.currency]);
    expect(kinds(importText(reportToCsv(before)).report)).to.deep.equal(kinds(before));
  });

  it('reportToCsv() keeps the cells, printed changes and groups of the ministry', () => {
    const before = report(pnmnna);
    const after = importText(reportToCsv(before)).report;
    const cells = (of: Report | null) =>
      of?.indicators.map(({observations}) => observations.map(({raw}) => raw));
    const printed = (of: Report | null) => of?.indicators.map(({asPublished}) => asPublished?.changeText);
    const groups = (of: Report | null) =>
      of?.groups.map(({id, parentId, kind, code, title}) => [id, parentId, kind, code, title]).sort();
    expect(cells(after)).to.deep.equal(cells(before));
    expect(printed(after)).to.deep.equal(printed(before));
    expect(groups(after)).to.deep.equal(groups(before));
    expect(after?.comparison).to.deep.equal(before.comparison);
  });

  it('reportToCsv() has points, commas and CR LF, and ends with a line break', () => {
    const text = reportToCsv(report(pnmnna));
    expect(text.split('\r\n')).to.have.lengthOf(20);
    expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    expect(text).to.include(',14.7,10.8,');
  });

  it('reportToExcelCsv() begins with a byte order mark and has semicolons', () => {
    expect(reportToExcelCsv(report(pnmnna))).to.match(/^\uFEFF[^,]+;/);
  });

  it('reportToCsv() escapes texts that a spreadsheet would run, and leaves numbers as they are', () => {
    const [first] = report(pnmnna).indicators;
    if (!first) throw new Error('no indicator');
    const name = new Map([['es', '=HYPERLINK("http://example.org")']]);
    const observations = first.observations.map((one) => ({...one, value: -1.5, raw: null}));
    const text = reportToCsv({...report(pnmnna), indicators: [{...first, name, observations}]});
    expect(text).to.include(`"'=HYPERLINK(""http://example.org"")"`);
    expect(text).to.include(',-1.5,-1.5,');
    expect(importText(text).report?.indicators[0]?.name).to.deep.equal(name);
  });

  for (const text of ['=1', '+1', '@a', '-a', '\tx'])
    it(`escapeFormula(${JSON.stringify(text)}) begins with an apostrophe`, () =>
      expect(escapeFormula(text)).to.equal(`'${text}`));
  for (const text of ["'=1", "''-a"])
    it(`escapeFormula(${text}) differs from the same text escaped before`, () => {
      expect(escapeFormula(text)).to.equal(`'${text}`);
      expect(unescapeFormula(escapeFormula(text))).to.equal(text);
    });
  for (const text of ['-', '14.7', ' -3.9', 'a=b', ''])
    it(`escapeFormula('${text}') is the same text`, () => expect(escapeFormula(text)).to.equal(text));
});
