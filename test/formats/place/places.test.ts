import {expect} from 'chai';
import type {ImportOptions} from '../../../src/formats/base/import-options.ts';
import type {ImportResult} from '../../../src/formats/base/import-result.ts';
import {importText} from '../../../src/formats/import-file.ts';
import {parseRole} from '../../../src/formats/table/column-role.ts';
import {peruRegions} from '../../../src/model/places/peru-regions.ts';

/** Imports rows whose first cells name the place and whose last one is the value of 2021 of the indicator A. */
function importPlaces(header: string, rows: readonly string[], options: Partial<ImportOptions> = {}) {
  return importText(
    [`${header};Indicador;Año;Valor`, ...rows.map((row) => row.replace(/;([^;]*)$/, ';A;2021;$1'))].join(
      '\n',
    ),
    options,
  );
}

function role(header: string, text: string): Partial<ImportOptions> {
  const parsed = parseRole(text);
  if (!parsed) throw new Error(text);
  return {columns: new Map([[header, parsed]])};
}

/** Value of 2021 by code of the place; the whole has the code `*`. */
function values({report}: ImportResult): Readonly<Record<string, number | null>> {
  const [indicator] = report?.indicators ?? [];
  const parts = indicator?.disaggregations ?? [];
  const whole = indicator?.observations.map(({value}) => ['*', value] as const) ?? [];
  return Object.fromEntries([
    ...whole,
    ...parts.flatMap(({dimensions, observations}) =>
      observations.map(({value}) => [[...dimensions.values()].join('+'), value] as const),
    ),
  ]);
}

const places = ({report}: ImportResult): readonly string[] =>
  report?.places.map(({code, name, level, parent}) =>
    [code, name.get('es'), level, parent].map((part) => part ?? '').join(' | '),
  ) ?? [];
const foundTexts = ({problems}: ImportResult, code: string): readonly (string | null)[] =>
  problems.filter((problem) => problem.code === code).map((problem) => problem.found);
const stops = ({problems}: ImportResult): boolean => problems.some(({stopsReport}) => stopsReport);

describe('a column of places', () => {
  it('of regions of Peru gives their UBIGEO, by names without accents, in capitals and with usual variants', () => {
    const rows = [
      'ANCASH;1',
      'Cuzco;2',
      'Departamento de Junín;3',
      'Región La Libertad;4',
      'Prov. Const. del Callao;5',
      'Dpto. San Martin;6',
      'PE-PUN;7',
      'Perú;8',
    ];
    const result = importPlaces('Departamento', rows);
    expect(values(result)).to.deep.equal({
      '02': 1,
      '08': 2,
      '12': 3,
      '13': 4,
      '07': 5,
      '22': 6,
      '21': 7,
      '*': 8,
    });
    expect(places(result).slice(0, 2)).to.deep.equal(['PE | Perú | country | ', '02 | Áncash | region | PE']);
    expect(stops(result)).to.equal(false);
  });

  it('with a total that is not named after the country lists no country: it may be that of a few regions', () => {
    const result = importPlaces('Departamento', ['Ica;1', 'Puno;2', 'Total;3']);
    expect(places(result)).to.deep.equal(['11 | Ica | region | ', '21 | Puno | region | ']);
    expect(values(result)['*']).to.equal(3);
  });

  it('with a name that no region has is a question with the nearest names, and keeps its figure', () => {
    const result = importPlaces('Departamento', ['Cusko;1', 'Puno;2', 'Ica;3']);
    expect(foundTexts(result, 'unknown-place')).to.deep.equal(['Cusko (Cusco, Pasco, Puno)']);
    expect(stops(result)).to.equal(true);
    expect(values(result)).to.deep.equal({'cusko': 1, '21': 2, '11': 3});
  });

  describe('with blank cells', () => {
    const blankRows = (...lines: readonly string[]) => {
      const text = ['Departamento;Sexo;Indicador;Unidad;Año;Valor', ...lines].join('\n');
      return foundTexts(importText(text, {name: 'a.csv'}), 'blank-place');
    };

    it('below a place stops: the cell may be merged with the one above', () => {
      expect(
        blankRows('Cusco;;Agua;%;2020;50', ';;Luz;%;2020;60', 'Puno;;Agua;%;2020;40', 'Puno;;Luz;%;2020;45'),
      ).to.deep.equal(['Cusco']);
      expect(
        blankRows('Cusco;;Agua;%;2020;50', ';;Agua;%;2021;60', 'Puno;;Agua;%;2020;40', ';;Agua;%;2021;45'),
      ).to.deep.equal(['Cusco', 'Puno']);
    });

    it('is the whole where the place above has the same figure, and where no place is above', () => {
      expect(
        blankRows(
          ';;Agua;%;2020;48',
          'Cusco;;Agua;%;2020;50',
          'Puno;;Agua;%;2020;40',
          ';;Luz;%;2020;65',
          'Cusco;;Luz;%;2020;60',
          'Puno;;Luz;%;2020;70',
        ),
      ).to.deep.equal([]);
    });

    it('is the whole in a table of one dimension at a time', () => {
      expect(
        blankRows(
          ';;Agua;%;2020;48',
          'Cusco;;Agua;%;2020;50',
          'Puno;;Agua;%;2020;40',
          ';Mujeres;Agua;%;2020;47',
          ';Hombres;Agua;%;2020;49',
        ),
      ).to.deep.equal([]);
    });
  });

  it('is one question, however many rows have the name', () => {
    const result = importText(
      [
        'Región;Año;Valor',
        ...['Ica', 'Puno', 'Cusko'].flatMap((name) => [`${name};2020;1`, `${name};2021;1`]),
      ].join('\n'),
    );
    expect(foundTexts(result, 'unknown-place')).to.have.lengthOf(1);
  });

  it('takes an answer for the name: a region, the whole, or a place of its own', () => {
    const placeAnswers = new Map([
      ['cusko', '08'],
      ['Todo junto', 'total'],
      ['Sierra', 'own'],
    ]);
    const rows = ['Cusko;1', 'Puno;2', 'Ica;3', 'Todo junto;4', 'Sierra;5'];
    const result = importPlaces('Departamento', rows, {placeAnswers});
    expect(values(result)).to.deep.equal({'08': 1, '21': 2, '11': 3, '*': 4, 'sierra': 5});
    expect(stops(result)).to.equal(false);
  });

  it('keeps Lima Metropolitana and Lima Provincias as places of their own, with a note', () => {
    const result = importPlaces('Departamento', [
      'Lima Metropolitana;1',
      'Lima Provincias;2',
      'Lima;3',
      'Ica;4',
    ]);
    expect(values(result)).to.deep.equal({'lima-metropolitana': 1, 'lima-provincias': 2, '15': 3, '11': 4});
    expect(foundTexts(result, 'place-part')).to.deep.equal(['Lima Metropolitana', 'Lima Provincias']);
    expect(stops(result)).to.equal(false);
  });

  it('reads Región Lima as Lima, except beside Lima Metropolitana or Lima, where it is a question', () => {
    for (const other of ['Lima Metropolitana', 'Lima'])
      expect(
        stops(importPlaces('Región', ['Región Lima;1', `${other};2`, 'Ica;3', 'Puno;4'])),
        other,
      ).to.equal(true);
    expect(values(importPlaces('Región', ['Región Lima;1', 'Región Ica;2']))).to.deep.equal({
      '15': 1,
      '11': 2,
    });
  });

  it('of other names makes each a place of its own, without a level, and a country is not the whole', () => {
    const result = importPlaces('País', ['Perú;1', 'Costa Rica;2', 'México;3', 'Mexico;3']);
    expect(places(result)).to.deep.equal([
      'peru | Perú |  | ',
      'costa-rica | Costa Rica |  | ',
      'mexico | México |  | ',
    ]);
    expect(values(result)).to.deep.equal({'peru': 1, 'costa-rica': 2, 'mexico': 3});
  });

  it('of few names of regions among others has no question: departments of Colombia', () => {
    const result = importPlaces('Departamento', ['Amazonas;1', 'Antioquia;2', 'Boyacá;3', 'Caldas;4']);
    expect(values(result)).to.deep.equal({amazonas: 1, antioquia: 2, boyaca: 3, caldas: 4});
    expect(stops(result)).to.equal(false);
  });

  it('of provinces is not read as regions of the same name', () => {
    expect(values(importPlaces('Provincia', ['Cusco;1', 'Lima;2', 'Puno;3']))).to.deep.equal({
      cusco: 1,
      lima: 2,
      puno: 3,
    });
  });

  it('of one place is the coverage, and one place beside the whole is a place', () => {
    const single = importText('Departamento;Año;Valor\nCusco;2020;1\nCusco;2021;2');
    expect([single.report?.indicators[0]?.coverage?.get('es'), places(single)]).to.deep.equal(['Cusco', []]);
    expect(values(importPlaces('Departamento', ['Cusco;1', 'Perú;2']))).to.deep.equal({'08': 1, '*': 2});
  });

  it('beside a column of another level is the outer one: a province has the code of its region before its name', () => {
    const result = importPlaces('Provincia;Departamento', [
      'Canchis;Cusco;1',
      'Total;Cusco;2',
      'Puno;Puno;3',
    ]);
    expect(values(result)).to.deep.equal({'08-canchis': 1, '08': 2, '21-puno': 3});
    expect(places(result)).to.include('08-canchis | Canchis | province | 08');
  });

  it('does not add or average places into the whole', () => {
    const result = importPlaces('Departamento', ['Cusco;1', 'Puno;2']);
    expect(result.report?.indicators[0]?.observations).to.deep.equal([]);
  });

  it('in headers are places too, and Perú beside them is the whole', () => {
    const result = importText('Año;Perú;Áncash;Prov. Const. del Callao\n2021;9;1;2');
    expect(values(result)).to.deep.equal({'*': 9, '02': 1, '07': 2});
  });

  it('and of sex give a part of the place', () => {
    const result = importPlaces('Departamento;Sexo', ['Cusco;Mujeres;1', 'Cusco;Total;2', 'Puno;Mujeres;3']);
    expect(values(result)).to.deep.equal({'08+Mujeres': 1, '08': 2, '21+Mujeres': 3});
    const [part] = result.report?.indicators[0]?.disaggregations ?? [];
    expect(part?.label?.get('es')).to.equal('Cusco · Mujeres');
  });
});

describe('a column of codes of places', () => {
  it('counts, and its name is the name of the place', () => {
    const result = importPlaces('Ubigeo;Distrito', ['080101;Cusco;1', '150102;Ancón;2', '08;Departamento;3']);
    expect(values(result)).to.deep.equal({'080101': 1, '150102': 2, '08': 3});
    expect(places(result)[0]).to.equal('080101 | Cusco | district | 0801');
  });

  it('whose first zero a spreadsheet has dropped from every code is repaired, with a note', () => {
    const result = importPlaces('Ubigeo;Departamento', ['8;Cusco;1', '2;Áncash;2', '15;Lima;3']);
    expect(values(result)).to.deep.equal({'08': 1, '02': 2, '15': 3});
    expect(foundTexts(result, 'place-code-padded')).to.deep.equal(['8 → 08']);
    expect(stops(result)).to.equal(false);
  });

  it('of which some have kept their zero is a question', () => {
    expect(stops(importPlaces('Ubigeo', ['8;1', '02;2', '15;3']))).to.equal(true);
  });

  it('that contradicts the name stops: 07 is Callao for INEI and Cusco for RENIEC', () => {
    const result = importPlaces('Código departamento;Departamento', [
      '07;Cusco;1',
      '02;Áncash;2',
      '20;Puno;3',
    ]);
    expect(foundTexts(result, 'place-contradicts')).to.deep.equal(['07: Cusco ≠ Callao', '20: Puno ≠ Piura']);
    expect(stops(result)).to.equal(true);
    const byName = role('Código departamento', 'ignore');
    const ignored = importPlaces('Código departamento;Departamento', ['07;Cusco;1', '02;Áncash;2'], byName);
    expect(values(ignored)).to.deep.equal({'08': 1, '02': 2});
  });

  it('of a region beside the name of the country stops', () => {
    expect(stops(importPlaces('Ubigeo;Departamento', ['15;Perú;1', '02;Áncash;2', '08;Cusco;3']))).to.equal(
      true,
    );
  });

  it('of one place with two names stops', () => {
    const rows = ['080101;Cusco;1', '080101;Ccorca;2', '150102;Ancón;3'];
    expect(foundTexts(importPlaces('Ubigeo;Distrito', rows), 'place-contradicts')).to.have.lengthOf(1);
  });

  it('without names is UBIGEO where the header or the user states it, or all 25 regions are there', () => {
    expect(values(importPlaces('Ubigeo', ['00;9', '080000;1', '0201;2']))).to.deep.equal({
      '*': 9,
      '08': 1,
      '0201': 2,
    });
    const stated = importPlaces('Lugar', ['08;1', '02;2'], role('Lugar', 'place:ubigeo'));
    expect(places(stated)[0]).to.equal('08 | Cusco | region | ');
    const rows = peruRegions.map(({code}) => `${code};1`);
    const allRegions = importPlaces('Código departamento', rows);
    expect(places(allRegions)).to.include('08 | Cusco | region | ');
    expect(foundTexts(allRegions, 'ubigeo-taken')).to.deep.equal(['07 = Callao']);
    expect(places(importPlaces('Código región', ['08;1', '02;2']))).to.deep.equal([
      '08 | 08 |  | ',
      '02 | 02 |  | ',
    ]);
  });

  it('of another country counts beside its names', () => {
    const result = importPlaces('Country Code;Country Name', ['ECU;Ecuador;1', 'BOL;Bolivia;2']);
    expect(places(result)).to.deep.equal(['ECU | Ecuador |  | ', 'BOL | Bolivia |  | ']);
  });
});

describe('the row of a place', () => {
  const rows = [
    'Departamento;Indicador;Línea base;Nota;2020;2021;Meta 2022',
    'Cusco;A;5 (2018);Solo zonas urbanas;1;2;3',
    'Puno;A;6 (2018);;4;5;6',
    'Nacional;A;7 (2018);;8;9;10',
  ];

  it('has targets, notes and the figure of the baseline of its own; those of the whole are the indicator’s', () => {
    const {report} = importText(rows.join('\n'));
    const [indicator] = report?.indicators ?? [];
    const [cusco, puno] = indicator?.disaggregations ?? [];
    const figures = (part: typeof cusco) => part?.observations.map(({period, value}) => `${period} ${value}`);
    expect(indicator?.targets.map(({value}) => value)).to.deep.equal([10]);
    expect(indicator?.baseline?.value).to.equal(7);
    expect(indicator?.notes).to.deep.equal([]);
    expect(cusco?.targets.map(({value}) => value)).to.deep.equal([3]);
    expect(figures(cusco)?.toSorted()).to.deep.equal(['2018 5', '2020 1', '2021 2']);
    expect(cusco?.observations.find(({period}) => period === '2020')?.note?.get('es')).to.equal(
      'Solo zonas urbanas',
    );
    expect(puno?.targets.map(({value}) => value)).to.deep.equal([6]);
  });

  it('gives the indicator no baseline and no target where the whole has no row', () => {
    const [indicator] = importText(rows.slice(0, 3).join('\n')).report?.indicators ?? [];
    expect([indicator?.baseline, indicator?.targets, indicator?.notes]).to.deep.equal([null, [], []]);
  });

  it('keeps intervals, flags and reasons', () => {
    const {report} = importText(
      [
        'Departamento;Año;Valor;Límite inferior;Límite superior;Estado del dato',
        'Cusco;2021;5;4;6;p',
        'Puno;2021;reservado;;;',
      ].join('\n'),
    );
    const [cusco, puno] = report?.indicators[0]?.disaggregations ?? [];
    const [figure] = cusco?.observations ?? [];
    expect([figure?.lower, figure?.upper, figure?.flags]).to.deep.equal([4, 6, ['provisional']]);
    expect(puno?.observations[0]?.missing).to.equal('suppressed');
  });

  it('of the same place and period with another figure is a conflict, however the place is written', () => {
    const result = importPlaces('Departamento', ['Cusco;1', 'CUZCO;2', 'Puno;3']);
    expect(foundTexts(result, 'conflicting-figures')).to.have.lengthOf(1);
  });
});
