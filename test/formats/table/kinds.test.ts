import {expect} from 'chai';
import type {ImportOptions} from '../../../src/formats/base/import-options.ts';
import type {ImportResult} from '../../../src/formats/base/import-result.ts';
import {importText} from '../../../src/formats/import-file.ts';
import {parseRole} from '../../../src/formats/table/column-role.ts';

const codes = ({problems}: ImportResult): readonly string[] => problems.map(({code}) => code);
const stops = ({problems}: ImportResult): boolean => problems.some(({stopsReport}) => stopsReport);
const textsOf = ({problems}: ImportResult, code: string) =>
  problems.filter((problem) => problem.code === code).map((problem) => problem.found);

function importLines(lines: readonly string[], options: Partial<ImportOptions> = {}): ImportResult {
  return importText(lines.join('\n'), options);
}

function columns(roles: Readonly<Record<string, string>>): Partial<ImportOptions> {
  const entries = Object.entries(roles).map(([header, text]) => {
    const role = parseRole(text);
    if (!role) throw new Error(text);
    return [header, role] as const;
  });
  return {columns: new Map(entries)};
}

/** Name, observations and disaggregations of each indicator. */
function figures({report}: ImportResult) {
  const placeName = (code: string): string | undefined =>
    report?.places
      .find((place) => place.code === code)
      ?.name.values()
      .next().value;
  return report?.indicators.map(({name, observations, disaggregations}) => [
    [...name.values()][0],
    observations.map(({period, value}) => [period, value]),
    ...disaggregations.map(({dimensions, observations: parts}) => [
      ...[...dimensions.values()].map((value) => placeName(value) ?? value),
      ...parts.map(({period, value}) => `${period} ${value}`),
    ]),
  ]);
}

describe('the identity of a series', () => {
  it('separates indicators of one name by group, code and unit', () => {
    const result = importLines([
      'Programa,Código,Indicador,Unidad,Periodo,Valor',
      'Becas,B1,Alumnos,Número,2019,4',
      'Becas,B1,Alumnos,%,2019,5.5',
      'Créditos,B2,Alumnos,Número,2019,6',
      'Créditos,B3,Alumnos,Número,2019,7',
    ]);
    expect(figures(result)?.map(([, observations]) => observations)).to.deep.equal([
      [['2019', 4]],
      [['2019', 5.5]],
      [['2019', 6]],
      [['2019', 7]],
    ]);
    expect(stops(result)).to.equal(false);
  });

  it('takes a place and a sex as disaggregations, and the totals as the figures of the whole', () => {
    const result = importLines([
      'Year;Municipality;Gender;Indicator;Value',
      '2020;All;Both sexes;Literacy;90',
      '2020;Alpha;Both sexes;Literacy;91',
      '2020;Alpha;Women;Literacy;92',
    ]);
    expect(figures(result)).to.deep.equal([
      ['Literacy', [['2020', 90]], ['Alpha', '2020 91'], ['Alpha', 'Women', '2020 92']],
    ]);
  });

  it('takes an unknown column that divides the figures as a disaggregation, with a question', () => {
    const lines = ['Rubro,Indicador,Año,Valor', 'x,A,2020,1', 'y,A,2020,2'];
    const result = importLines(lines);
    expect(textsOf(result, 'dimension-taken')).to.deep.equal(['Rubro']);
    expect(figures(result)).to.deep.equal([['A', [], ['x', '2020 1'], ['y', '2020 2']]]);
    expect(codes(importLines(lines, columns({Rubro: 'dimension'})))).to.not.include('dimension-taken');
  });

  it('stops at an unknown column that could scale or qualify the figures, until its role is stated', () => {
    const lines = ['Indicador,Magnitud,Año,Valor', 'Gasto,miles,2020,1', 'Gasto,miles,2021,2'];
    expect(stops(importLines(lines))).to.equal(true);
    const result = importLines(lines, columns({Magnitud: 'multiplier'}));
    expect(stops(result)).to.equal(false);
    expect(result.report?.indicators[0]?.unit.multiplier).to.equal(3);
    expect(stops(importLines(lines, columns({Magnitud: 'ignore'})))).to.equal(false);
  });

  it('uses neither of two values for one series and period, and reports both rows', () => {
    const result = importLines(['Indicador,Departamento,Año,Valor', 'A,Sur,2020,1', 'A,Sur,2020,2']);
    expect(textsOf(result, 'conflicting-figures')).to.deep.equal(['2020: 1 (2) ≠ 2 (3)']);
    expect(stops(result)).to.equal(true);
  });

  it('names the rows of both values, also when neither is the first row of its series', () => {
    const result = importLines(['Indicador,Año,Valor', 'A,2019,1', 'A,2020,2', 'B,2020,7', 'A,2020,3']);
    expect(textsOf(result, 'conflicting-figures')).to.deep.equal(['2020: 2 (3) ≠ 3 (5)']);
  });

  it('gives each indicator its own unit, and names the row of a unit with more text than is read', () => {
    const long = 'x'.repeat(10_001);
    const result = importLines([
      'Indicador,Unidad,2020',
      'A,soles,1',
      `B,${long},2`,
      'C,Número,3',
      'D,soles,4',
    ]);
    expect(result.report?.indicators.map(({unit}) => unit.kind)).to.deep.equal([
      'currency',
      'other',
      'count',
      'currency',
    ]);
    expect(result.problems.find(({code}) => code === 'too-long')?.row).to.equal(3);
  });

  it('stops at rows of the next year to which a short row name of a mapping may belong or not', () => {
    const rowNames = new Map([['Zona sur', 'ignore' as const]]);
    const first = ['Departamento,Indicador,2022', 'Zona norte,Riego,4', 'Zona sur,Riego,9'];
    const result = importLines(first, {rowNames});
    expect(stops(result)).to.equal(false);
    expect(JSON.stringify(figures(result)))
      .to.include('4')
      .and.not.include('9');
    const next = importLines([...first, 'Zona sur,Pozos,7'], {rowNames});
    expect(textsOf(next, 'unclear-row')).to.deep.equal(['Zona sur | Riego', 'Zona sur | Pozos']);
    expect(stops(next)).to.equal(true);
  });

  it('stops at a mapping that names an absent column', () => {
    const result = importLines(['Indicador,Año,Valor', 'A,2020,1'], columns({Zona: 'dimension'}));
    expect(codes(result)).to.include('absent-column');
    expect(stops(result)).to.equal(true);
  });

  it('gives the code of a group to its only indicator, not to two', () => {
    const result = importLines(['Eje;Indicador;2020', 'E1 Uno;a;1', 'E1 Uno;b;2', 'E2 Dos;c;3']);
    expect(result.report?.indicators.map(({code}) => code)).to.deep.equal([null, null, 'E2']);
  });
});

describe('headers', () => {
  it('reads words below years, and years below words', () => {
    const belowYears = importLines([
      'Indicador,2019,,2020,',
      ',Planificado,Ejecutado,Planificado,Ejecutado',
      'A,1,2,3,4',
    ]);
    const belowWords = importLines([
      'Indicador,Planificado,,Ejecutado,',
      ',2019,2020,2019,2020',
      'A,1,3,2,4',
    ]);
    for (const result of [belowYears, belowWords]) {
      expect(figures(result)).to.deep.equal([
        [
          'A',
          [
            ['2019', 2],
            ['2020', 4],
          ],
        ],
      ]);
      expect(result.report?.indicators[0]?.targets.map(({value}) => value)).to.deep.equal([1, 3]);
    }
  });

  it('does not take a column with a year as the result because of the year', () => {
    for (const header of ['Gasto devengado 2019', 'Beneficiarios 2019', 'Norma 123 (2019)']) {
      const result = importLines([`Indicador,${header},2019,2020`, 'A,500,1,2']);
      expect(stops(result), header).to.equal(true);
      expect(textsOf(result, 'several-columns')).to.deep.equal([`${header} · 2019`]);
    }
  });

  it('takes columns of the same unknown words as the results where there are no others', () => {
    expect(
      figures(importLines(['Indicador,Afiliados 2019,Afiliados 2020', 'A,1,2']))?.[0]?.[1],
    ).to.have.lengthOf(2);
  });

  it('does not take a data row as a header because of the words in it', () => {
    const result = importLines(['Name,Code,Year,Value', 'Fecha,COD,2001,2002', 'Valor,ID,2003,2004']);
    expect(figures(result)?.map(([name, observations]) => [name, observations])).to.deep.equal([
      ['Fecha', [['2001', 2002]]],
      ['Valor', [['2003', 2004]]],
    ]);
  });

  it('reads the columns of numbers beside a period as indicators', () => {
    expect(
      figures(importLines(['Ejercicio;Camas;Médicos', '2020;10;3', '2021;11;4']))?.map(([name]) => name),
    ).to.deep.equal(['Camas', 'Médicos']);
  });

  it('reads columns whose headers are categories when it is stated', () => {
    const lines = ['Indicador;Año;Norte;Sur', 'A;2020;1;2'];
    expect(stops(importLines(lines))).to.equal(true);
    const expected = [['A', [], ['Norte', '2020 1'], ['Sur', '2020 2']]];
    const result = importLines(lines, columns({Norte: 'value:place', Sur: 'value:place'}));
    expect(figures(result)).to.deep.equal(expected);
    const byLayout = importLines(lines, {layout: 'by-place'});
    expect(figures(byLayout)).to.deep.equal(expected);
    expect(codes(byLayout)).to.not.include('place-taken');
  });

  it('reads columns of departments or countries as places, with a note', () => {
    const result = importLines(['Año;Total;Áncash;Tacna', '2020;9;1;2'], {indicatorName: 'A'});
    expect(figures(result)).to.deep.equal([['A', [['2020', 9]], ['Áncash', '2020 1'], ['Tacna', '2020 2']]]);
    expect(codes(result)).to.include('place-taken');
    expect(figures(importLines(['Year;Brazil;Côte d’Ivoire', '2020;9;1']))?.[0]?.slice(2)).to.have.lengthOf(
      2,
    );
  });

  it('stops where only some columns are places, or one is the whole', () => {
    for (const header of ['Año;Ica;Pasco;Subsidio', 'Año;Nacional;Sierra;Selva'])
      expect(stops(importLines([header, '2020;9;1;2', '2021;9;1;2'])), header).to.equal(true);
  });

  it('stops at a table whose layout is not the stated one', () => {
    const result = importLines(['Indicador;2020', 'A;1'], {layout: 'long'});
    expect(codes(result)).to.include('layout-differs');
    expect(stops(result)).to.equal(true);
  });

  it('keeps a name that begins with a word for a total', () => {
    const result = importLines([
      'Indicador;2020',
      'Promedio de notas;1',
      'Subtotal;2',
      'Total general;3',
      'Totalmente nuevo;4',
    ]);
    expect(figures(result)?.map(([name]) => name)).to.deep.equal(['Promedio de notas', 'Totalmente nuevo']);
  });
});

describe('periods', () => {
  it('are in the order of time whatever their form', () => {
    const result = importLines([
      'Indicador,Periodo,Valor',
      'A,3T2020,3',
      'A,2021M01,5',
      'A,feb-20,1',
      'A,II trimestre 2020,2',
      'A,dic 2020,4',
    ]);
    expect(result.report?.indicators[0]?.observations.map(({value}) => value)).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('are read from a year and a part of the year in two columns', () => {
    const result = importLines(['Indicador,Año,Trimestre,Valor', 'A,2020,IV,1', 'A,2021,1,2', 'A,2021,T2,3']);
    expect(result.report?.indicators[0]?.observations.map(({period}) => period)).to.deep.equal([
      '2020-Q4',
      '2021-Q1',
      '2021-Q2',
    ]);
  });

  it('that cannot be placed stop the report', () => {
    for (const period of ['pronto', '03/04/2021', '2021-II', '2021-13', '']) {
      const result = importLines(['Indicador,Año,Valor', `A,${period},1`, 'A,2020,2']);
      expect(stops(result), period).to.equal(true);
      expect(result.report?.indicators[0]?.observations, period).to.have.lengthOf(1);
    }
  });
});

describe('figures', () => {
  it('have the flags of their header, of their cell and of a status column', () => {
    const flags = ({report}: ImportResult) =>
      report?.indicators.flatMap(({observations}) =>
        observations.map((observation) => observation.flags.join()),
      );
    expect(flags(importLines(['Indicador;2019 r/;2020 (prel.);2021', 'A;1;2;3 u']))).to.deep.equal([
      'revised',
      'provisional',
      'low-reliability',
    ]);
    const long = ['Indicador,Año,Valor,OBS_STATUS', 'A,2020,1,Normal value', 'A,2021,2,Estimated value'];
    expect(flags(importLines(long))).to.deep.equal(['', 'estimated']);
    expect(stops(importLines([...long, 'A,2022,3,raro']))).to.equal(true);
  });

  it('have the missing codes of the source, for all columns or for one', () => {
    const lines = ['Indicador;2019;2020', 'A;0;999', 'B;5;0'];
    const values = (missing: ImportOptions['missing']) =>
      importLines(lines, {missing}).report?.indicators.map(({observations}) =>
        observations.map(({value}) => value),
      );
    expect(values([{column: null, codes: ['999']}])).to.deep.equal([
      [0, null],
      [5, 0],
    ]);
    expect(values([{column: '2019', codes: ['0']}])).to.deep.equal([
      [null, 999],
      [5, 0],
    ]);
  });

  it('show the decimals of their own series, without those of a calculation', () => {
    const result = importLines([
      'Indicador;Unidad;2019;2020',
      'A;%;1.25;2.5',
      'B;%;0.123456789012;3',
      'C;%;12.3333333;4.5',
    ]);
    expect(result.report?.indicators.map(({decimals}) => decimals)).to.deep.equal([2, 1, 1]);
    expect(textsOf(result, 'calculated-decimals')).to.deep.equal(['B', 'C']);
    expect(result.report?.indicators[1]?.observations[0]?.value).to.equal(0.123456789012);
  });

  it('below 1 with the unit percent raise a question', () => {
    expect(codes(importLines(['Indicador;Unidad;2019', 'A;%;0.45']))).to.include('fractions');
    expect(codes(importLines(['Indicador;Unidad;2019;2020', 'A;%;0.45;1.2']))).to.not.include('fractions');
  });

  it('outside of the columns stop the report', () => {
    expect(stops(importLines(['Indicador;2019', 'A;1;2']))).to.equal(true);
    expect(stops(importLines(['Indicador;2019', 'A;1;véase']))).to.equal(false);
  });
});

describe('the language of the texts', () => {
  for (const [language, header] of [
    ['en', 'Indicator;Unit;2019'],
    ['pt', 'Indicador;Unidade de medida;Fonte;2019'],
    ['fr', 'Indicateur;Unité;2019'],
    ['es-PE', 'Indicador;Unidad;2019'],
  ] as const)
    it(`is ${language} for the header ${header}`, () => {
      const cells = header
        .split(';')
        .slice(1)
        .map(() => '1');
      expect(importLines([header, ['a', ...cells].join(';')]).report?.defaultLanguage).to.equal(language);
    });

  it('is that of the script, and never Spanish for Arabic', () => {
    expect(importLines(['Indicator;2019', 'نسبة النساء في المجالس;1']).report?.defaultLanguage).to.equal(
      'ar',
    );
    expect(importLines(['Indicator;2019', 'a;1'], {language: 'sw'}).report?.defaultLanguage).to.equal('sw');
  });
});

describe('a scale', () => {
  const unitOf = ({report}: ImportResult) => report?.indicators[0]?.unit;

  for (const lines of [
    ['Indicador;Año;Valor (miles)', 'A;2020;5'],
    ['Indicador;2020 (millones);2021 (millones)', 'A;5;6'],
    ['Indicador;Gasto en miles 2020;Gasto en miles 2021', 'A;5;6'],
    ['Cuadro 3. Inversión (Millones de dólares)', 'Indicador;2020;2021', 'A;5;6'],
    ['Indicador;Unidad;2020 (%);2021 (%)', 'A;Número;5;6'],
    ['Indicador;Número 2020;Tasa 2021', 'A;5;6'],
    ['Indicador;Unit multiplier;Año;Valor', 'A;algo;2020;5'],
  ])
    it(`that is not understood stops the report: ${lines.join(' / ')}`, () => {
      expect(stops(importLines(lines))).to.equal(true);
    });

  it('in the header is the unit, when it names one', () => {
    expect(unitOf(importLines(['Indicador;Año;Valor (miles de soles)', 'A;2020;5']))?.label).to.deep.equal(
      new Map([['es-PE', 'miles de soles']]),
    );
    expect(unitOf(importLines(['Indicador;2020 (%);2021 (%)', 'A;5;6']))?.kind).to.equal('percent');
  });

  it('in a text is no question when the unit is stated', () => {
    const lines = ['(En miles de soles)', 'Indicador;2020;2021', 'A;5;6'];
    expect(stops(importLines(lines))).to.equal(true);
    expect(stops(importLines(lines, {unit: 'miles de soles'}))).to.equal(false);
  });

  it('in a column is the multiplier of the unit; two multipliers are two indicators', () => {
    const result = importLines(['Indicador;Multiplicador;Año;Valor', 'A;Miles;2020;5', 'A;Unidades;2021;6']);
    expect(
      result.report?.indicators.map(({unit, observations}) => [unit.multiplier, observations[0]?.value]),
    ).to.deep.equal([
      [3, 5],
      [0, 6],
    ]);
  });
});

describe('categories', () => {
  it('of every row are the coverage of a place, and else a part of the name', () => {
    const [indicator] =
      importLines(['Indicador;Provincia;Sexo;Año;Valor', 'A;Sur;Mujeres;2020;5', 'A;Sur;Mujeres;2021;6'])
        .report?.indicators ?? [];
    expect([indicator?.coverage?.get('es'), indicator?.name.get('es')]).to.deep.equal(['Sur', 'A · Mujeres']);
  });

  it('"Media" is a level of education, and "Estado" a state or the status of a figure', () => {
    const levels = figures(
      importLines(['Indicador;Nivel educativo;Año;Valor', 'A;Media;2020;5', 'A;Básica;2020;6']),
    );
    expect(levels).to.deep.equal([['A', [], ['Media', '2020 5'], ['Básica', '2020 6']]]);
    const states = figures(
      importLines(['Indicador;Estado;Año;Valor', 'A;Jalisco;2020;5', 'A;Sonora;2020;6']),
    );
    expect(states?.[0]).to.have.lengthOf(4);
    const status = importLines(['Indicador;Estado;Año;Valor', 'A;Provisional;2020;5', 'A;Definitivo;2021;6']);
    expect(status.report?.indicators[0]?.observations.map(({flags}) => flags)).to.deep.equal([
      ['provisional'],
      [],
    ]);
  });
});
