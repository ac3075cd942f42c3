import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {ImportResult} from '../../src/formats/base/import-result.ts';
import {importBytes, importText} from '../../src/formats/import-file.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import type {Indicator} from '../../src/model/report/indicator.ts';
import type {Report} from '../../src/model/report/report.ts';
import {dataBytes} from '../support/source-bytes.ts';

const transcription = reportOf(readReport(pnmnna));

function reportOf({report}: {readonly report: Report | null}): Report {
  if (!report) throw new Error('no report');
  return report;
}

/** The fields of an indicator that are in the ministry's table. */
function tableFields({id, groupId, code, name, unit, decimals, bounds, observations}: Indicator) {
  return {id, groupId, code, name, unit, decimals, bounds, observations};
}

function problemsWith({problems}: ImportResult, ...codes: readonly string[]) {
  return problems.filter(({code}) => codes.includes(code)).map(({row, found}) => [row, found]);
}

const codes = ({problems}: ImportResult): readonly string[] => problems.map(({code}) => code);
const values = (indicator: Indicator | undefined) =>
  indicator?.observations.map(({period, value}) => [period, value]);

describe("importBytes(the ministry's slides)", () => {
  let slides: ImportResult;
  before(async () => {
    slides = importBytes(await dataBytes('source/avance-pnmnna-2023.txt'), {name: 'avance-pnmnna-2023.txt'});
  });

  it('returns the objectives, guidelines and services of the transcription, with declared counts', () => {
    const official = transcription.groups.map((group) => ({...group, shortName: null, shortNameBasis: null}));
    expect(reportOf(slides).groups).to.deep.equal(official);
  });

  it('returns the 18 indicators with every value and cell', () => {
    expect(reportOf(slides).indicators.map(tableFields)).to.deep.equal(
      transcription.indicators.map(tableFields),
    );
  });

  it('keeps the published figures and compares the same years', () => {
    const publishedFigures = (report: Report) => report.indicators.map(({asPublished}) => asPublished);
    expect(publishedFigures(reportOf(slides))).to.deep.equal(publishedFigures(transcription));
    expect(reportOf(slides).comparison).to.deep.equal(transcription.comparison);
  });

  it('returns the title, year and ministry of the cover', () => {
    const {title, issued, publisher} = reportOf(slides);
    expect({title, issued}).to.deep.equal({title: transcription.title, issued: transcription.issued});
    expect(publisher?.name).to.deep.equal(transcription.publisher?.name);
    expect(publisher?.shortName).to.deep.equal(transcription.publisher?.shortName);
  });

  it('adds no direction, target or baseline', () => {
    for (const {desiredDirection, desiredDirectionBasis, targets, baseline} of reportOf(slides).indicators)
      expect([desiredDirection, desiredDirectionBasis, targets, baseline]).to.deep.equal([
        null,
        null,
        [],
        null,
      ]);
  });

  it('reports every unused line', () => {
    const lines = [5, 7, 8, 9, 21, 117, 119, 120, 121, 125];
    expect(problemsWith(slides, 'unused-text').map(([row]) => row)).to.deep.equal(lines);
  });

  it('reports the repeated heading, the lost arrows and the different counts', () => {
    expect(problemsWith(slides, 'heading-repeated').map(([row]) => row)).to.deep.equal([95]);
    expect(problemsWith(slides, 'arrow-lost').map(([row]) => row)).to.deep.equal([66, 67, 75, 82, 89]);
    expect(problemsWith(slides, 'count-differs').map(([, found]) => found)).to.deep.equal([
      '03 guidelines: 7 ≠ 4',
      '03 services: 23 ≠ 16',
      '04 guidelines: 3 ≠ 2',
      '04 services: 5 ≠ 2',
    ]);
    expect(codes(slides)).to.not.include('change-differs');
  });

  it('reports the row of a value that contradicts its published change', async () => {
    const text = new TextDecoder().decode(await dataBytes('source/avance-pnmnna-2023.txt'));
    const changed = importText(text.replace('14.7\t10.8', '14.7\t10.9'));
    expect(problemsWith(changed, 'change-differs')).to.deep.equal([[66, '-3.9 p.p ≠ -3.8']]);
  });

  it('returns the same report with CR LF line ends', async () => {
    const text = new TextDecoder().decode(await dataBytes('source/avance-pnmnna-2023.txt'));
    expect(
      reportOf(importText(text.replaceAll('\n', '\r\n'), {name: 'avance-pnmnna-2023.txt'})),
    ).to.deep.equal(reportOf(slides));
  });
});

describe('importBytes(the wide CSV)', () => {
  let wideResult: ImportResult;
  before(async () => {
    wideResult = importBytes(await dataBytes('source/pnmnna-wide.csv'), {name: 'pnmnna-wide.csv'});
  });

  it('returns the 18 indicators of the transcription', () => {
    expect(reportOf(wideResult).indicators.map(tableFields)).to.deep.equal(
      transcription.indicators.map(tableFields),
    );
  });

  it('returns the groups that the table contains', () => {
    const groupKeys = (report: Report) =>
      report.groups.map(({id, parentId, kind, code}) => [id, parentId, kind, code]).sort();
    expect(groupKeys(reportOf(wideResult))).to.deep.equal(groupKeys(transcription));
    const services = (report: Report) =>
      report.groups.filter(({kind}) => kind === 'service').map(({title}) => title);
    expect(services(reportOf(wideResult))).to.deep.equal(services(transcription));
  });

  it('reports only the missing direction and reasons', () => {
    expect(codes(wideResult)).to.deep.equal(['direction-unstated', 'reason-unknown']);
  });
});

describe('importBytes(the long CSV)', () => {
  it('returns the same values under the same ids', async () => {
    const longResult = importBytes(await dataBytes('source/pnmnna-long.csv'));
    const figures = (report: Report) =>
      report.indicators.map((indicator) => [indicator.id, values(indicator)]);
    expect(figures(reportOf(longResult))).to.deep.equal(figures(transcription));
  });
});

/** Imports rows, separated by `;`, below a fixed header. */
function importRows(...lines: readonly string[]): ImportResult {
  return importText(['Código;Indicador;Unidad;Resultado 2021;Resultado 2022', ...lines].join('\n'));
}

describe('importText', () => {
  it('applies one decimal separator to all rows of a file', () => {
    const result = importRows('01;Uno;número;14,7;1.234', '02;Dos;número;2.000;3,5');
    expect(values(reportOf(result).indicators[0])).to.deep.equal([
      ['2021', 14.7],
      ['2022', 1234],
    ]);
    expect(values(reportOf(result).indicators[1])?.[0]).to.deep.equal(['2021', 2000]);
  });

  it('takes the decimal separator from intervals and revisions too', () => {
    const header = 'Código;Indicador;Unidad;2021;Límite inferior 2021;Límite superior 2021';
    const interval = importText(`${header}\n1;Uno;número;1.234;1200,5;1300,5\n`);
    expect(reportOf(interval).indicators[0]?.observations[0]).to.include({value: 1234, lower: 1200.5});
    const revised = 'Código;Indicador;Unidad;2021;Revisado: antes 2021;Revisado: después 2021;Decimales';
    const revision = importText(`${revised}\n1;Uno;%;1,000;0,000;1,000;3\n`);
    expect(reportOf(revision).indicators[0]?.revisions).to.have.lengthOf(1);
    expect(reportOf(revision).indicators[0]?.revisions[0]).to.include({was: 0, is: 1});
  });

  it('refuses mixed decimal separators and reports both cells', () => {
    const result = importRows('01;Uno;número;14,7;1', '02;Dos;número;2;3.5');
    expect(result.report).to.equal(null);
    expect(problemsWith(result, 'mixed-decimals')).to.deep.equal([
      [2, '14,7'],
      [3, '3.5'],
    ]);
  });

  it('omits an ambiguous number, keeps its text, and accepts a given separator', () => {
    const result = importRows('01;Uno;número;1,234;7');
    expect(problemsWith(result, 'ambiguous-figure')).to.deep.equal([[2, '1,234']]);
    expect(reportOf(result).indicators[0]?.observations[0]).to.include({
      value: null,
      missing: 'unknown',
      raw: '1,234',
    });
    expect(
      values(
        reportOf(importText('Código;Indicador;2021\n01;Uno;1,234', {decimalSeparator: ','})).indicators[0],
      ),
    ).to.deep.equal([['2021', 1.234]]);
  });

  it('accepts the Peruvian group separators of 3´488,356', () => {
    expect(
      values(reportOf(importRows('01;Uno;número;3´488,356;3\u00a0500\u00a0000')).indicators[0]),
    ).to.deep.equal([
      ['2021', 3488356],
      ['2022', 3500000],
    ]);
  });

  it('accepts three minus signs', () => {
    const result = importRows('01;Uno;número;\u22122.5;–1.5', '02;Dos;número;-0.5;-');
    expect(
      reportOf(result).indicators.flatMap((indicator) => indicator.observations.map(({value}) => value)),
    ).to.deep.equal([-2.5, -1.5, -0.5, null]);
  });

  it('keeps the row of a spreadsheet error and reports the cell', () => {
    const result = importRows('01;Uno;%;#DIV/0!;10.8');
    expect(result.problems.find(({code}) => code === 'spreadsheet-error')).to.include({
      row: 2,
      column: 'Resultado 2021',
      severity: 'dropped',
      found: '#DIV/0!',
    });
    expect(values(reportOf(result).indicators[0])).to.deep.equal([
      ['2021', null],
      ['2022', 10.8],
    ]);
  });

  it('keeps the row of a text in a value cell and reports the cell', () => {
    const result = importRows('01;Uno;%;pendiente;10.8');
    expect(problemsWith(result, 'unreadable-figure')).to.deep.equal([[2, 'pendiente']]);
    expect(reportOf(result).indicators[0]?.observations[0]?.raw).to.equal('pendiente');
  });

  it('applies a repeated header row with other years to the rows below it', () => {
    const result = importRows(
      '01;Uno;%;1.5;2',
      'Código;Indicador;Unidad;Resultado 2022;Resultado 2023',
      '02;Dos;%;3;4',
    );
    expect(values(reportOf(result).indicators[1])).to.deep.equal([
      ['2022', 3],
      ['2023', 4],
    ]);
  });

  it('reads years below a merged heading', () => {
    const result = importText(
      'Código\tIndicador\tResultado\t\n\t\t2021\t2022\n01\tPorcentaje de a\t1.5\t2.5',
    );
    expect(values(reportOf(result).indicators[0])).to.deep.equal([
      ['2021', 1.5],
      ['2022', 2.5],
    ]);
  });

  it('omits a totals row and reports it', () => {
    const result = importRows('01;Uno;%;1.5;2', 'TOTAL;;;1.5;2');
    expect(reportOf(result).indicators).to.have.lengthOf(1);
    expect(problemsWith(result, 'totals-row').map(([row]) => row)).to.deep.equal([3]);
  });

  it('fills a blank group from the row above and reports it', () => {
    const result = importText(
      'Servicio;Indicador;2021\n01.01 Uno;Porcentaje de a;1.5\n;Porcentaje de b;2.5\n01.02 Dos;Porcentaje de c;3.5',
    );
    expect(reportOf(result).indicators.map(({groupId}) => groupId)).to.deep.equal([
      'se-01-01',
      'se-01-01',
      'se-01-02',
    ]);
    expect(problemsWith(result, 'filled-down')).to.deep.equal([[3, '01.01 Uno']]);
  });

  it('keeps two indicators with one code and reports the code', () => {
    const result = importRows('01;Uno;%;1.5;2', '01;Otro;%;3;4');
    expect(reportOf(result).indicators.map(({id}) => id)).to.deep.equal(['in-01', 'in-01-2']);
    expect(problemsWith(result, 'shared-code')).to.deep.equal([[3, '01']]);
  });

  it('omits a repeated row and reports it', () => {
    const result = importRows('01;Uno;%;1.5;2', '01;Uno;%;1.5;2');
    expect(reportOf(result).indicators).to.have.lengthOf(1);
    expect(problemsWith(result, 'repeated-row').map(([row]) => row)).to.deep.equal([3]);
  });

  it('reports an unknown column and cells beyond the header', () => {
    const result = importText('Código;Indicador;2021;Presupuesto\n01;Uno;1.5;900;extra');
    expect(problemsWith(result, 'unknown-column')).to.deep.equal([[1, 'Presupuesto']]);
    expect(problemsWith(result, 'unused-text')).to.deep.equal([[2, 'extra']]);
  });

  it('keeps the text of an unknown unit', () => {
    const result = importRows('01;Uno;plazas;1;2');
    expect(problemsWith(result, 'unknown-unit')).to.deep.equal([[2, 'plazas']]);
    expect(reportOf(result).indicators[0]?.unit).to.deep.include({
      kind: 'other',
      label: new Map([['es', 'plazas']]),
    });
  });

  it('reads the directions in the terms of CEPLAN and reports an unknown one', () => {
    const result = importText(
      'Código;Indicador;Sentido esperado;2021\n01;a;Ascendente;1.5\n02;b;DESCENDENTE;2\n03;c;No definido;3\n04;d;quizá;4\n05;e;;5',
    );
    expect(reportOf(result).indicators.map(({desiredDirection}) => desiredDirection)).to.deep.equal([
      'increase',
      'decrease',
      'none',
      null,
      null,
    ]);
    expect(problemsWith(result, 'unknown-direction')).to.deep.equal([[5, 'quizá']]);
    expect(reportOf(result).indicators[0]?.desiredDirectionBasis?.kind).to.equal('declared');
  });

  it('reads baseline and targets', () => {
    const result = importText(
      'Código;Indicador;Línea base 2019;2021;Meta 2025;Logro esperado 2030\n01;a;10.5;12.5;20;30.5',
    );
    expect(reportOf(result).indicators[0]?.baseline).to.include({period: '2019', value: 10.5});
    expect(reportOf(result).indicators[0]?.targets.map(({period, value}) => [period, value])).to.deep.equal([
      ['2025', 20],
      ['2030', 30.5],
    ]);
  });

  it('reports a service below the wrong guideline', () => {
    const result = importText(
      '3.1 Mejorar algo\nServicio\tIndicador\t2021\n03.04.01 Servicio\tPorcentaje de a\t1.5',
    );
    expect(problemsWith(result, 'code-against-heading')).to.deep.equal([[3, '03.04.01 · 03.01']]);
  });

  it('distinguishes the guideline codes 3.10 and 3.1', () => {
    const result = importText(
      'Lineamiento;Código servicio;Indicador;2021\n3.1;03.01.01;a;1.5\n3.10;03.10.01;b;2.5',
    );
    expect(
      reportOf(result)
        .groups.filter(({kind}) => kind === 'guideline')
        .map(({code}) => code),
    ).to.deep.equal(['03.01', '03.10']);
  });

  it('reads notes and sources below the table', () => {
    const result = importText('Código;Indicador;2021\n01;a;1.5 P/\nP/ Preliminar\nFuente: INEI');
    expect(reportOf(result).notes.map((note) => note.get('es'))).to.deep.equal(['P/ Preliminar']);
    expect(reportOf(result).sources[0]?.title.get('es')).to.equal('INEI');
    expect(reportOf(result).indicators[0]?.observations[0]?.flags).to.deep.equal(['provisional']);
  });

  it('reads a number with a marker and reports the marker', () => {
    const result = importRows('01;Uno;%;14.7 a/;10.8');
    expect(values(reportOf(result).indicators[0])?.[0]).to.deep.equal(['2021', 14.7]);
    expect(result.problems.find(({code}) => code === 'marker')).to.include({
      row: 2,
      severity: 'repaired',
      found: '14.7 a/',
    });
  });

  it('uses neither of two values of one period in a long table and reports both rows', () => {
    const result = importText('indicator_id,period,value\nin-a,2021,1.5\nin-a,2021,2.5\nin-a,2022,3');
    expect(values(reportOf(result).indicators[0])).to.deep.equal([
      ['2021', null],
      ['2022', 3],
    ]);
    expect(problemsWith(result, 'conflicting-figures')).to.deep.equal([[3, '2021: 1.5 (2) ≠ 2.5 (3)']]);
  });

  it('reads cells pasted from a spreadsheet, also with a line break', () => {
    const result = importText(
      'Código\tIndicador\tUnidad\t2021\t2022\r\n01\t"Porcentaje\nde a"\t%\t14,7\t10,8\r\n',
    );
    expect(reportOf(result).indicators[0]?.name.get('es')).to.equal('Porcentaje\nde a');
    expect(values(reportOf(result).indicators[0])).to.deep.equal([
      ['2021', 14.7],
      ['2022', 10.8],
    ]);
  });

  it('reads bytes in Windows-1252 and reports the encoding', () => {
    const bytes = new Uint8Array(
      [...'Código;Indicador;Año 2021\n01;Niñas;1,5'].map((letter) => letter.charCodeAt(0)),
    );
    const result = importBytes(bytes);
    expect(reportOf(result).indicators[0]?.name.get('es')).to.equal('Niñas');
    expect(problemsWith(result, 'encoding-taken')).to.deep.equal([[null, 'windows-1252']]);
  });

  for (const text of ['', '\n\n', 'hola', 'a;b\nc;d', '{}', 'Servicio;Indicador;2021'])
    it(`${JSON.stringify(text)} returns no report and the problem 'no-table'`, () => {
      const result = importText(text);
      expect(result.report).to.equal(null);
      expect(codes(result)).to.include('no-table');
    });
});

describe('importText(5,000 indicators over 40 years)', () => {
  it('returns every indicator and value', () => {
    const years = Array.from({length: 40}, (_, index) => 1984 + index);
    const head = ['Código', 'Indicador', 'Unidad', ...years].join(',');
    const lines = Array.from({length: 5000}, (_, index) =>
      [
        `c${index}`,
        `"Porcentaje de ${index}"`,
        '%',
        ...years.map((year) => ((index * year) % 1000) / 10),
      ].join(','),
    );
    const {report} = importText([head, ...lines].join('\r\n'));
    expect(report?.indicators).to.have.lengthOf(5000);
    expect(report?.indicators[4999]?.observations.at(-1)).to.include({
      period: '2023',
      value: ((4999 * 2023) % 1000) / 10,
    });
  });
});
