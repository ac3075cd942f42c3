import {expect} from 'chai';
import fc from 'fast-check';
import {importBytes, importText} from '../../src/formats/import-file.ts';
import {importStatisticalFormat} from '../../src/formats/cube/import-cube.ts';
import {defaultImportOptions} from '../../src/formats/base/import-options.ts';
import {problemAdvice} from '../../src/text/sentence/problem-advice.ts';
import {spanish} from '../support/languages.ts';

const cell = fc.constantFrom(
  '',
  '-',
  '14.7',
  '14,7',
  '1,234',
  '"',
  '"a',
  'Código',
  'Indicador',
  'Servicio',
  '2021',
  'Resultado 2022',
  '3.1 Título',
  '03.01.01 Servicio',
  'Total',
  'P/ 3',
  '#N/A',
  'Línea base',
  'Meta 2030',
  'Variación 2021-2022',
  '↑ +3.8 p.p',
  '__proto__',
  'constructor',
  'valor',
  'periodo',
  'id',
  '\u0000',
  '😀',
  '=1+1',
);
const table = fc
  .tuple(fc.constantFrom(';', ',', '\t'), fc.array(fc.array(cell, {maxLength: 7}), {maxLength: 9}))
  .map(([delimiter, lines]) => lines.map((line) => line.join(delimiter)).join('\n'));

function hasReportOrFatalProblem({report, problems}: ReturnType<typeof importText>): boolean {
  for (const problem of problems)
    expect(problemAdvice(problem, spanish).text, problem.code).to.be.a('string');
  return report !== null || problems.some(({severity}) => severity === 'fatal');
}

describe('import of broken files', () => {
  it('importText() of any table returns a report or a fatal problem', () => {
    fc.assert(
      fc.property(table, (text) => hasReportOrFatalProblem(importText(text))),
      {numRuns: 2000},
    );
  });

  it('importText() keeps a valid row between damaged rows', () => {
    const damagedLines = fc.array(
      fc.array(
        cell.filter((text) => !/["\d\n]|^(Código|Indicador|Servicio|valor|periodo|id)$/i.test(text)),
        {maxLength: 5},
      ),
      {maxLength: 6},
    );
    fc.assert(
      fc.property(damagedLines, damagedLines, (before, after) => {
        const lines = [
          ['Código', 'Indicador', 'Unidad', '2021', '2022'],
          ...before,
          ['99.99', 'Vecino sano', '%', '1.5', '2.5'],
          ...after,
        ];
        const indicator = importText(lines.map((line) => line.join(';')).join('\n')).report?.indicators.find(
          ({code}) => code === '99.99',
        );
        expect(indicator?.observations.map(({value}) => value)).to.deep.equal([1.5, 2.5]);
      }),
      {numRuns: 1000},
    );
  });

  it('importBytes() of any bytes returns a report or a fatal problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => hasReportOrFatalProblem(importBytes(bytes))),
      {numRuns: 1000},
    );
  });

  it('importStatisticalFormat() of any malformed cube returns a report or a fatal problem', () => {
    const dataset = fc.record({
      class: fc.constant('dataset'),
      id: fc.array(fc.string()),
      size: fc.array(fc.anything()),
      dimension: fc.anything(),
      role: fc.anything(),
      value: fc.anything(),
      status: fc.anything(),
    });
    const message = fc.record({
      data: fc.record({dataSets: fc.array(fc.anything()), structures: fc.array(fc.anything())}),
      meta: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(dataset, message), (document) => {
        const result = importStatisticalFormat(document, defaultImportOptions);
        return result !== null && hasReportOrFatalProblem(result);
      }),
      {numRuns: 1000},
    );
  });
});
