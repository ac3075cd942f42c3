import {expect} from 'chai';
import regions from '../../../data/regions.json' with {type: 'json'};
import fc from 'fast-check';
import {audit} from '../../../src/formats/audit.ts';
import {importBytes, importText} from '../../../src/formats/import-file.ts';
import {mergeReports} from '../../../src/formats/merge-reports.ts';
import {reportToCsv, reportToTidyCsv} from '../../../src/formats/table/write/to-csv.ts';
import {peruRegions} from '../../../src/model/places/peru-regions.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';
import {dataBytes} from '../../support/source-bytes.ts';
import {keepPlace} from '../../../src/model/places/chosen-place.ts';
import {compareEditions} from '../../../src/model/analysis/edition-diff.ts';
import {reportJson} from '../../../src/model/report/serialize.ts';

const years = ['2019', '2020', '2021'];

/** Rows `place;sex;indicator;period;value;lower;upper;target`, one for each place, sex, indicator and year. */
const randomRows = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...peruRegions.map(({name}) => name), 'Lima Metropolitana'), {
      minLength: 2,
      maxLength: 6,
    }),
    indicators: fc.uniqueArray(fc.constantFrom('Agua', 'Luz', 'Vías'), {minLength: 1, maxLength: 3}),
    sexes: fc.constantFrom(['Total'], ['Total', 'Mujeres', 'Hombres']),
    hasWhole: fc.boolean(),
    values: fc.array(fc.option(fc.integer({min: 30, max: 900})), {minLength: 40, maxLength: 40}),
  })
  .map(({names, indicators, sexes, hasWhole, values}) => {
    let index = 0;
    const nextValue = () => values[index++ % values.length] ?? null;
    const lines = indicators.flatMap((indicator) =>
      [...(hasWhole ? ['Perú'] : []), ...names].flatMap((place) =>
        sexes.flatMap((sex) =>
          years.map((year) => {
            const value = nextValue();
            const figures =
              value === null
                ? ['n. d.', '', '']
                : [value / 10, (value - 5) / 10, (value + 7) / 10].map((number) => number.toFixed(1));
            return [place, sex, indicator, '%', year, ...figures].join(';');
          }),
        ),
      ),
    );
    return ['Departamento;Sexo;Indicador;Unidad;Año;Valor;Límite inferior;Límite superior', ...lines].join(
      '\n',
    );
  });

/** Places and figures, without the order of the parts and the texts of the cells. */
function content(report: Report | null): unknown {
  return {
    places: report?.places.map(({code, name}) => [code, name.get('es')]).sort(),
    indicators: report?.indicators.map(({name, observations, targets, disaggregations}) => [
      name.get('es'),
      figures(observations),
      targets,
      disaggregations
        .map((part) =>
          JSON.stringify([[...part.dimensions].sort(), figures(part.observations), part.targets]),
        )
        .sort(),
    ]),
  };
}

function figures(observations: Report['indicators'][number]['observations']): unknown {
  return observations
    .map(({period, value, missing, lower, upper}) => [period, value, missing, lower, upper])
    .sort();
}

const table = [
  'Departamento;Sexo;Indicador;Unidad;2020;2021;Meta 2022',
  'Cusco;Total;Agua;%;50.5;51.5;60',
  'Cusco;Mujeres;Agua;%;49.5;50.5;',
  'Puno;Total;Agua;%;40.5;41.5;55',
  'Perú;Total;Agua;%;70.5;71.5;80',
  'Puno;Total;Luz;%;80.5;81.5;',
];

function reportOf(lines: readonly string[]): Report {
  const {report} = importText(lines.join('\n'), {name: 'a.csv'});
  if (!report) throw new Error('no report');
  return report;
}

/** The lines of a CSV without quotes. */
function plainCsv(text: string): readonly string[] {
  return text.replaceAll('"', '').split('\r\n').filter(Boolean);
}

describe('the example of the regions', () => {
  it('has in its long table the places and figures of the report', async () => {
    const {report} = readReport(regions);
    const imported = importBytes(await dataBytes('source/regions.csv'), {name: 'regions.csv'});
    expect(imported.problems).to.deep.equal([]);
    expect(content(imported.report)).to.deep.equal(content(report));
    expect(report?.places).to.have.lengthOf(26);
  });
});

describe('a report with places', () => {
  it('returns from CSV with the same places and figures', () => {
    fc.assert(
      fc.property(randomRows, (text) => {
        const {report} = importText(text, {name: 'a.csv'});
        if (!report) throw new Error(text);
        const again = importText(reportToCsv(report), {name: 'a.csv'});
        expect(again.problems.filter(({stopsReport}) => stopsReport)).to.deep.equal([]);
        expect(content(again.report)).to.deep.equal(content(report));
      }),
      {numRuns: 60},
    );
  });

  it('returns from JSON with the same places and figures', () => {
    const report = reportOf(table);
    expect(content(readReport(JSON.parse(reportJson(report))).report)).to.deep.equal(content(report));
  });

  it('has a row for each part in the wide table, and its columns in the long one', () => {
    const report = reportOf(table);
    const lines = plainCsv(reportToCsv(report));
    expect(lines).to.have.lengthOf(7);
    expect(lines[0]).to.include('Código de lugar,Lugar,sexo');
    expect(lines[3]).to.include('08,Cusco,Mujeres');
    const tidy = plainCsv(reportToTidyCsv(report));
    expect(tidy[0]).to.include('indicator_id,place_code,place,sexo,period,value');
    expect(tidy.join(' ')).to.include('in-agua,08,Cusco,Mujeres,2020,49.5');
  });

  it('names its place in the table of one place', () => {
    const cusco = keepPlace(reportOf(table), '08');
    const [, row] = cusco ? plainCsv(reportToCsv(cusco)) : [];
    expect(row).to.include('08,Cusco').and.to.include('51.5').and.to.not.include('71.5');
  });

  it('merges with another file: figures, targets and places of both', () => {
    const next = reportOf([
      'Departamento;Sexo;Indicador;Unidad;2022;Meta 2023',
      'CUSCO;Total;Agua;%;52.5;61',
      'Ica;Total;Agua;%;62.5;70',
      'Puno;Mujeres;Agua;%;30.5;',
      'Puno;Total;Agua;%;42.5;',
    ]);
    const {report, problems} = mergeReports([
      {name: 'a.csv', report: reportOf(table), lines: []},
      {name: 'b.csv', report: next, lines: []},
    ]);
    expect(problems.filter(({stopsReport}) => stopsReport)).to.deep.equal([]);
    expect(report?.places.map(({code}) => code)).to.deep.equal(['PE', '08', '21', '11']);
    const cusco = report?.indicators[0]?.disaggregations.find(
      ({dimensions}) => dimensions.size === 1 && dimensions.get('place') === '08',
    );
    expect(cusco?.observations.map(({period}) => period)).to.deep.equal(['2020', '2021', '2022']);
    expect(cusco?.targets.map(({value}) => value)).to.deep.equal([60, 61]);
  });

  it('has a difference of editions for each figure of a place', () => {
    const later = reportOf(table.map((line) => line.replace('41.5', '43.5')));
    const {figures: changes} = compareEditions(reportOf(table), later);
    expect(changes.map(({part}) => part?.dimensions.get('place'))).to.deep.equal(['21']);
  });

  it('is audited for places without figures, places that are not listed, and places that an indicator lacks', () => {
    const document = JSON.parse(reportJson(reportOf(table))) as {places: object[]};
    document.places = [...document.places.slice(0, 2), {code: '11', name: 'Ica', level: 'region'}];
    const {report} = readReport(document);
    const problems = report ? audit(report) : [];
    const texts = (code: string) => problems.filter((item) => item.code === code).map(({found}) => found);
    expect(texts('place-empty')).to.deep.equal(['1 (Ica)']);
    expect(texts('place-unlisted')).to.deep.equal(['1 (21)']);
    const gaps = audit(reportOf(table)).filter(({code}) => code === 'place-gaps');
    expect(gaps.map(({column, found}) => [column, found])).to.deep.equal([['in-luz', '1 (Cusco)']]);
  });
});
