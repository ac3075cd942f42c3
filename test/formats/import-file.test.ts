import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {ImportResult} from '../../src/formats/base/import-result.ts';
import {importBytes, importText} from '../../src/formats/import-file.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import type {Indicator} from '../../src/model/report/indicator.ts';
import type {Report} from '../../src/model/report/report.ts';
import {dataBytes} from '../support/source-bytes.ts';

const truth = reported(readReport(pnmnna));

function reported({report}: {readonly report: Report | null}): Report {
  if (!report) throw new Error('no report');
  return report;
}

/** The fields of an indicator that the ministry's table has. */
function facts({id, groupId, code, name, unit, decimals, bounds, observations}: Indicator) {
  return {id, groupId, code, name, unit, decimals, bounds, observations};
}

function problemsWith({problems}: ImportResult, ...codes: readonly string[]) {
  return problems.filter(({code}) => codes.includes(code)).map(({row, found}) => [row, found]);
}

const codes = ({problems}: ImportResult): readonly string[] => problems.map(({code}) => code);
const values = (one: Indicator | undefined) => one?.observations.map(({period, value}) => [period, value]);

describe("importBytes of the ministry's slides", () => {
  let slides: ImportResult;
  before(async () => {
    slides = importBytes(await dataBytes('source/avance-pnmnna-2023.txt'), {name: 'avance-pnmnna-2023.txt'});
  });

  it('has the objectives, guidelines and services of the transcription, with declared counts', () => {
    expect(reported(slides).groups).to.deep.equal(truth.groups);
  });

  it('has the 18 indicators, figure by figure, cell by cell', () => {
    expect(reported(slides).indicators.map(facts)).to.deep.equal(truth.indicators.map(facts));
  });

  it('keeps what was printed, and compares the years that were', () => {
    const printed = (report: Report) => report.indicators.map(({asPublished}) => asPublished);
    expect(printed(reported(slides))).to.deep.equal(printed(truth));
    expect(reported(slides).comparison).to.deep.equal(truth.comparison);
  });

  it('has title, year and ministry of the cover', () => {
    const {title, issued, publisher} = reported(slides);
    expect({title, issued}).to.deep.equal({title: truth.title, issued: truth.issued});
    expect(publisher?.name).to.deep.equal(truth.publisher?.name);
    expect(publisher?.shortName).to.deep.equal(truth.publisher?.shortName);
  });

  it('invents no direction, target or baseline', () => {
    for (const {desiredDirection, desiredDirectionBasis, targets, baseline} of reported(slides).indicators)
      expect([desiredDirection, desiredDirectionBasis, targets, baseline]).to.deep.equal([
        null,
        null,
        [],
        null,
      ]);
  });

  it('reports every line that it did not use', () => {
    const lines = [5, 7, 8, 9, 21, 117, 119, 120, 121, 125];
    expect(problemsWith(slides, 'unused-text').map(([row]) => row)).to.deep.equal(lines);
  });

  it('reports the heading that is repeated on the next page, the lost arrows and the counts', () => {
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

  it('names the row where a value does not fit its printed change', async () => {
    const text = new TextDecoder().decode(await dataBytes('source/avance-pnmnna-2023.txt'));
    const changed = importText(text.replace('14.7\t10.8', '14.7\t10.9'));
    expect(problemsWith(changed, 'change-differs')).to.deep.equal([[66, '-3.9 p.p ≠ -3.8']]);
  });

  it('is the same report however lines end', async () => {
    const text = new TextDecoder().decode(await dataBytes('source/avance-pnmnna-2023.txt'));
    expect(
      reported(importText(text.replaceAll('\n', '\r\n'), {name: 'avance-pnmnna-2023.txt'})),
    ).to.deep.equal(reported(slides));
  });
});

describe('importBytes of the wide CSV', () => {
  let wide: ImportResult;
  before(async () => {
    wide = importBytes(await dataBytes('source/pnmnna-wide.csv'), {name: 'pnmnna-wide.csv'});
  });

  it('has the 18 indicators of the transcription', () => {
    expect(reported(wide).indicators.map(facts)).to.deep.equal(truth.indicators.map(facts));
  });

  it('has its groups, as far as the table names them', () => {
    const places = (report: Report) =>
      report.groups.map(({id, parentId, kind, code}) => [id, parentId, kind, code]).sort();
    expect(places(reported(wide))).to.deep.equal(places(truth));
    const services = (report: Report) =>
      report.groups.filter(({kind}) => kind === 'service').map(({title}) => title);
    expect(services(reported(wide))).to.deep.equal(services(truth));
  });

  it('reports only what the table leaves open', () => {
    expect(codes(wide)).to.deep.equal(['direction-unstated', 'reason-unknown']);
  });
});

describe('importBytes of the long CSV', () => {
  it('has the same figures under the same ids', async () => {
    const long = importBytes(await dataBytes('source/pnmnna-long.csv'));
    const figures = (report: Report) => report.indicators.map((one) => [one.id, values(one)]);
    expect(figures(reported(long))).to.deep.equal(figures(truth));
  });
});

/** A small table: header and rows, with `;`. */
function table(...lines: readonly string[]): ImportResult {
  return importText(['Código;Indicador;Unidad;Resultado 2021;Resultado 2022', ...lines].join('\n'));
}

describe('importText copes with', () => {
  it('decimal commas, decided for the whole file', () => {
    const got = table('01;Uno;número;14,7;1.234', '02;Dos;número;2.000;3,5');
    expect(values(reported(got).indicators[0])).to.deep.equal([
      ['2021', 14.7],
      ['2022', 1234],
    ]);
    expect(values(reported(got).indicators[1])?.[0]).to.deep.equal(['2021', 2000]);
  });

  it('mixed decimal marks, by refusing and naming both cells', () => {
    const got = table('01;Uno;número;14,7;1', '02;Dos;número;2;3.5');
    expect(got.report).to.equal(null);
    expect(problemsWith(got, 'mixed-decimals')).to.deep.equal([
      [2, '14,7'],
      [3, '3.5'],
    ]);
  });

  it('a figure that nothing decides, by leaving it out and keeping its cell', () => {
    const got = table('01;Uno;número;1,234;7');
    expect(problemsWith(got, 'ambiguous-figure')).to.deep.equal([[2, '1,234']]);
    expect(reported(got).indicators[0]?.observations[0]).to.include({
      value: null,
      missing: 'unknown',
      raw: '1,234',
    });
    expect(
      values(
        reported(importText('Código;Indicador;2021\n01;Uno;1,234', {decimalSeparator: ','})).indicators[0],
      ),
    ).to.deep.equal([['2021', 1.234]]);
  });

  it('group marks as in Peru: 3´488,356', () => {
    expect(
      values(reported(table('01;Uno;número;3´488,356;3\u00a0500\u00a0000')).indicators[0]),
    ).to.deep.equal([
      ['2021', 3488356],
      ['2022', 3500000],
    ]);
  });

  it('minus signs of three kinds', () => {
    const got = table('01;Uno;número;\u22122.5;–1.5', '02;Dos;número;-0.5;-');
    expect(reported(got).indicators.flatMap((one) => one.observations.map(({value}) => value))).to.deep.equal(
      [-2.5, -1.5, -0.5, null],
    );
  });

  it('errors of the spreadsheet: the row stays, the cell is named', () => {
    const got = table('01;Uno;%;#DIV/0!;10.8');
    expect(got.problems.find(({code}) => code === 'spreadsheet-error')).to.include({
      row: 2,
      column: 'Resultado 2021',
      severity: 'dropped',
      found: '#DIV/0!',
    });
    expect(values(reported(got).indicators[0])).to.deep.equal([
      ['2021', null],
      ['2022', 10.8],
    ]);
  });

  it('words in place of a figure: the row stays, the cell is named', () => {
    const got = table('01;Uno;%;pendiente;10.8');
    expect(problemsWith(got, 'unreadable-figure')).to.deep.equal([[2, 'pendiente']]);
    expect(reported(got).indicators[0]?.observations[0]?.raw).to.equal('pendiente');
  });

  it('repeated header rows, with other years', () => {
    const got = table(
      '01;Uno;%;1.5;2',
      'Código;Indicador;Unidad;Resultado 2022;Resultado 2023',
      '02;Dos;%;3;4',
    );
    expect(values(reported(got).indicators[1])).to.deep.equal([
      ['2022', 3],
      ['2023', 4],
    ]);
  });

  it('years under a merged heading', () => {
    const got = importText('Código\tIndicador\tResultado\t\n\t\t2021\t2022\n01\tPorcentaje de a\t1.5\t2.5');
    expect(values(reported(got).indicators[0])).to.deep.equal([
      ['2021', 1.5],
      ['2022', 2.5],
    ]);
  });

  it('totals, by leaving them out and reporting it', () => {
    const got = table('01;Uno;%;1.5;2', 'TOTAL;;;1.5;2');
    expect(reported(got).indicators).to.have.lengthOf(1);
    expect(problemsWith(got, 'totals-row').map(([row]) => row)).to.deep.equal([3]);
  });

  it('merged cells: a blank group is the one above, and is reported', () => {
    const got = importText(
      'Servicio;Indicador;2021\n01.01 Uno;Porcentaje de a;1.5\n;Porcentaje de b;2.5\n01.02 Dos;Porcentaje de c;3.5',
    );
    expect(reported(got).indicators.map(({groupId}) => groupId)).to.deep.equal([
      'se-01-01',
      'se-01-01',
      'se-01-02',
    ]);
    expect(problemsWith(got, 'filled-down')).to.deep.equal([[3, '01.01 Uno']]);
  });

  it('two indicators under one code: both stay, and the code is named', () => {
    const got = table('01;Uno;%;1.5;2', '01;Otro;%;3;4');
    expect(reported(got).indicators.map(({id}) => id)).to.deep.equal(['in-01', 'in-01-2']);
    expect(problemsWith(got, 'shared-code')).to.deep.equal([[3, '01']]);
  });

  it('a row that is there twice', () => {
    const got = table('01;Uno;%;1.5;2', '01;Uno;%;1.5;2');
    expect(reported(got).indicators).to.have.lengthOf(1);
    expect(problemsWith(got, 'repeated-row').map(([row]) => row)).to.deep.equal([3]);
  });

  it('an unknown column, and cells beyond the header', () => {
    const got = importText('Código;Indicador;2021;Presupuesto\n01;Uno;1.5;900;extra');
    expect(problemsWith(got, 'unknown-column')).to.deep.equal([[1, 'Presupuesto']]);
    expect(problemsWith(got, 'unused-text')).to.deep.equal([[2, 'extra']]);
  });

  it('an unknown unit: its text stays', () => {
    const got = table('01;Uno;plazas;1;2');
    expect(problemsWith(got, 'unknown-unit')).to.deep.equal([[2, 'plazas']]);
    expect(reported(got).indicators[0]?.unit).to.deep.include({
      kind: 'other',
      label: new Map([['es', 'plazas']]),
    });
  });

  it('directions in the words of CEPLAN, and one that is none', () => {
    const got = importText(
      'Código;Indicador;Sentido esperado;2021\n01;a;Ascendente;1.5\n02;b;DESCENDENTE;2\n03;c;No definido;3\n04;d;quizá;4\n05;e;;5',
    );
    expect(reported(got).indicators.map(({desiredDirection}) => desiredDirection)).to.deep.equal([
      'increase',
      'decrease',
      'none',
      null,
      null,
    ]);
    expect(problemsWith(got, 'unknown-direction')).to.deep.equal([[5, 'quizá']]);
    expect(reported(got).indicators[0]?.desiredDirectionBasis?.kind).to.equal('declared');
  });

  it('baseline and targets', () => {
    const got = importText(
      'Código;Indicador;Línea base 2019;2021;Meta 2025;Logro esperado 2030\n01;a;10.5;12.5;20;30.5',
    );
    expect(reported(got).indicators[0]?.baseline).to.include({period: '2019', value: 10.5});
    expect(reported(got).indicators[0]?.targets.map(({period, value}) => [period, value])).to.deep.equal([
      ['2025', 20],
      ['2030', 30.5],
    ]);
  });

  it('a service under the wrong guideline', () => {
    const got = importText(
      '3.1 Mejorar algo\nServicio\tIndicador\t2021\n03.04.01 Servicio\tPorcentaje de a\t1.5',
    );
    expect(problemsWith(got, 'code-against-heading')).to.deep.equal([[3, '03.04.01 · 03.01']]);
  });

  it('a code whose guideline is written 3.10: it is not 3.1', () => {
    const got = importText(
      'Lineamiento;Código servicio;Indicador;2021\n3.1;03.01.01;a;1.5\n3.10;03.10.01;b;2.5',
    );
    expect(
      reported(got)
        .groups.filter(({kind}) => kind === 'guideline')
        .map(({code}) => code),
    ).to.deep.equal(['03.01', '03.10']);
  });

  it('notes and sources below the table', () => {
    const got = importText('Código;Indicador;2021\n01;a;1.5 P/\nP/ Preliminar\nFuente: INEI');
    expect(reported(got).notes.map((note) => note.get('es'))).to.deep.equal(['P/ Preliminar']);
    expect(reported(got).sources[0]?.title.get('es')).to.equal('INEI');
    expect(reported(got).indicators[0]?.observations[0]?.flags).to.deep.equal(['provisional']);
  });

  it('a mark beside a figure: the figure counts, the mark is reported', () => {
    const got = table('01;Uno;%;14.7 a/;10.8');
    expect(values(reported(got).indicators[0])?.[0]).to.deep.equal(['2021', 14.7]);
    expect(got.problems.find(({code}) => code === 'marker')).to.include({
      row: 2,
      severity: 'repaired',
      found: '14.7 a/',
    });
  });

  it('a long table with a figure twice', () => {
    const got = importText('indicator_id,period,value\nin-a,2021,1.5\nin-a,2021,2.5\nin-a,2022,3');
    expect(values(reported(got).indicators[0])).to.deep.equal([
      ['2021', 1.5],
      ['2022', 3],
    ]);
    expect(problemsWith(got, 'duplicate-period').map(([row]) => row)).to.deep.equal([3]);
  });

  it('cells pasted from a spreadsheet, with a line break in one', () => {
    const got = importText(
      'Código\tIndicador\tUnidad\t2021\t2022\r\n01\t"Porcentaje\nde a"\t%\t14,7\t10,8\r\n',
    );
    expect(reported(got).indicators[0]?.name.get('es')).to.equal('Porcentaje\nde a');
    expect(values(reported(got).indicators[0])).to.deep.equal([
      ['2021', 14.7],
      ['2022', 10.8],
    ]);
  });

  it('bytes of Windows-1252, and reports the encoding', () => {
    const bytes = new Uint8Array(
      [...'Código;Indicador;Año 2021\n01;Niñas;1,5'].map((letter) => letter.charCodeAt(0)),
    );
    const got = importBytes(bytes);
    expect(reported(got).indicators[0]?.name.get('es')).to.equal('Niñas');
    expect(problemsWith(got, 'encoding-taken')).to.deep.equal([[null, 'windows-1252']]);
  });

  for (const text of ['', '\n\n', 'hola', 'a;b\nc;d', '{}', 'Servicio;Indicador;2021'])
    it(`${JSON.stringify(text)}: no table, and a problem for it`, () => {
      const got = importText(text);
      expect(got.report).to.equal(null);
      expect(codes(got)).to.include('no-table');
    });
});

describe('importText of 5,000 indicators over 40 years', () => {
  it('has them all', () => {
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
  }).timeout(60_000);
});
