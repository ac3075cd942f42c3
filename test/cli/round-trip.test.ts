import {expect} from 'chai';
import fc from 'fast-check';
import {sheetRows, workbook} from '../../src/formats/xlsx/workbook.ts';
import {reportToCsv, reportToExcelCsv} from '../../src/formats/table/write/to-csv.ts';
import {relatedFields, sheetTextFields} from '../../src/formats/table/column-role.ts';
import {defaultImportOptions} from '../../src/formats/base/import-options.ts';
import {importTable} from '../../src/formats/import-table.ts';
import {importText} from '../../src/formats/import-file.ts';
import {ImportLog} from '../../src/formats/base/import-log.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import {desiredDirections, frequencies, type Indicator} from '../../src/model/report/indicator.ts';
import {flags, missingReasons} from '../../src/model/report/observation.ts';
import type {Report} from '../../src/model/report/report.ts';
import {runCli} from '../support/run-cli.ts';

/** Difficult texts: CSV delimiters, formulas, quotes, line breaks, other scripts. */
const word = fc.constantFrom(
  'niñas',
  '=1+1',
  '@a',
  '-b',
  '"c"',
  'd;e',
  'f,g',
  'línea\nh',
  '10.10',
  '2021',
  "'i",
  'ქ',
  '😀',
  '%',
);
const words = fc.array(word, {minLength: 1, maxLength: 4}).map((list) => `Porcentaje ${list.join(' ')}`);
const value = fc
  .tuple(fc.integer({min: -99_999, max: 99_999}), fc.integer({min: 0, max: 4}))
  .map(([digits, scale]) => Number(`${digits}e-${scale}`) + 0);
const bounds = {
  lower: value,
  upper: value,
  standardError: fc.nat(99).map((digits) => digits / 10),
  confidence: fc.constantFrom(0.9, 0.99),
};
const figure = fc.oneof(
  fc.record(
    {value, flags: fc.uniqueArray(fc.constantFrom(...flags), {maxLength: 2}), ...bounds},
    {requiredKeys: ['value', 'flags']},
  ),
  fc.record({value: fc.constant(null), missing: fc.constantFrom(...missingReasons)}),
);
const optionalValue = fc.oneof(value, fc.constant(null));
const revision = fc.record(
  {
    period: fc.constantFrom('2019', '2020', '2021-Q1', '2022'),
    was: optionalValue,
    is: optionalValue,
    date: fc.constantFrom('2024', '2024-03', '2024-03-31'),
    reason: words,
  },
  {requiredKeys: ['period', 'was', 'is']},
);
const sheet = fc.record(
  {
    ...Object.fromEntries(Object.values(sheetTextFields).map((name) => [name, words])),
    frequency: fc.constantFrom(...frequencies),
    responsible: fc.record({name: words, unit: words}),
  },
  {requiredKeys: []},
);
const indicator = fc.record({
  sheet,
  revisions: fc.array(revision, {maxLength: 4}),
  name: words,
  unit: fc.constantFrom(
    '%',
    {kind: 'count', label: 'personas'},
    {kind: 'rate', label: 'por mil'},
    {kind: 'currency', currency: 'PEN'},
  ),
  decimals: fc.nat(4),
  desiredDirection: fc.constantFrom(...desiredDirections, null),
  figures: fc.dictionary(fc.constantFrom('2019', '2020', '2021-Q1', '2022'), figure, {
    minKeys: 1,
  }),
  targets: fc.dictionary(fc.constantFrom('2025', '2030'), value),
});
const codes = fc.uniqueArray(fc.constantFrom('1', '3.1', '3.10', '10.10', '01.02.03', 'A-7', '007', '100'), {
  minLength: 1,
  maxLength: 5,
});

const report = fc
  .tuple(codes, fc.array(indicator, {minLength: 5, maxLength: 5}))
  .map(([codeList, indicators]) => {
    const {report} = readReport({
      schemaVersion: '1.0.0',
      id: 'r',
      defaultLanguage: 'es-PE',
      title: 'T',
      indicators: codeList.map((code, index) => {
        const {figures, targets, sheet: fields, ...rest} = indicators[index] as (typeof indicators)[number];
        const observations = Object.entries(figures).map(([period, observation]) => ({
          period,
          ...observation,
        }));
        return {
          ...rest,
          ...fields,
          id: `in-${index}`,
          code,
          observations,
          targets: Object.entries(targets).map(([period, value]) => ({period, value})),
        };
      }),
    });
    if (!report) throw new Error('no report');
    return report;
  });

function facts(indicator: Indicator) {
  const {id, code, name, unit, decimals, desiredDirection, observations, targets, revisions} = indicator;
  const text = (value: ReadonlyMap<string, string> | null | undefined) => [...(value?.values() ?? [])];
  return {
    sheet: Object.values(sheetTextFields).map((field) => [field, text(indicator[field])]),
    frequency: indicator.frequency,
    responsible: [text(indicator.responsible?.name), text(indicator.responsible?.unit)],
    // The columns are in the order of the periods; within a period the order is kept.
    revisions: revisions
      .map(({period, was, is, date, reason}) => [period, was, is, date, text(reason)])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
    id,
    code,
    name: [...name.values()][0],
    unit: [unit.kind, unit.currency, unit.kind === 'percent' ? null : [...(unit.label?.values() ?? [])][0]],
    decimals,
    desiredDirection,
    observations: observations.map((observation) => [
      observation.period,
      observation.value,
      observation.missing,
      [...observation.flags].sort(),
      ...Object.values(relatedFields).map((field) => observation[field]),
    ]),
    targets: targets.map(({period, value}) => [period, value]).sort(),
  };
}

/** The facts that differ, with both values. */
function changedFacts(before: Report, after: Report | null): readonly string[] {
  return before.indicators.flatMap((indicator, index) => {
    const other = after?.indicators[index];
    const otherFacts = other ? Object.entries(facts(other)) : [];
    return Object.entries(facts(indicator)).flatMap(([name, value], factIndex) => {
      const [oldText, newText] = [value, otherFacts[factIndex]?.[1]].map((fact) => JSON.stringify(fact));
      return oldText === newText ? [] : [`${name}: ${oldText} → ${newText}`];
    });
  });
}

function xlsxRows(report: Report) {
  return sheetRows(workbook(report), [], new ImportLog());
}

const roundTrips: Readonly<Record<string, (report: Report) => Report | null>> = {
  csv: (report) => importText(reportToCsv(report)).report,
  csvForExcel: (report) => importText(reportToExcelCsv(report)).report,
  workbook: (report) => importTable(xlsxRows(report), defaultImportOptions).report,
};

describe('a report that is exported and imported again', () => {
  for (const [name, reimport] of Object.entries(roundTrips))
    it(`keeps every fact of 150 generated reports as ${name}`, function () {
      fc.assert(
        fc.property(report, (before) => {
          expect(changedFacts(before, reimport(before)).join(' | ')).to.equal('');
        }),
        {numRuns: 150},
      );
    });
});

describe('avance export --as datapackage', () => {
  it('writes a description and a table that import reads back', async () => {
    const source = 'Objetivo;Indicador;Unidad;Sentido esperado;2018;2019\nO1 Agua;Riego;%;ascendente;12.5;ND';
    const {stdout: report} = await runCli(
      'import a.csv --id riego --language es',
      new Map([['a.csv', source]]),
    );
    const exported = await runCli(
      'export r.json --as datapackage --to p/datapackage.json',
      new Map([['r.json', report]]),
    );
    expect([...exported.written.keys()]).to.deep.equal(['p/datapackage.json', 'p/riego.csv']);
    const {stdout, status} = await runCli('import p/datapackage.json --language es', exported.written);
    expect(status).to.equal(0);
    const [before, after] = [report, stdout].map(
      (text) => (JSON.parse(text) as {indicators: {observations: object[]}[]}).indicators[0]?.observations,
    );
    expect(after).to.deep.equal(before);
  });
});
