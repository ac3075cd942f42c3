import {expect} from 'chai';
import cube from '../../../data/neighbours/json-stat.json' with {type: 'json'};
import message from '../../../data/neighbours/sdmx.json' with {type: 'json'};
import {defaultImportOptions} from '../../../src/formats/base/import-options.ts';
import type {ImportResult} from '../../../src/formats/base/import-result.ts';
import {importStatisticalFormat} from '../../../src/formats/cube/import-cube.ts';
import {observationStatus} from '../../../src/formats/base/observation-status.ts';
import {openSdg} from '../../../src/formats/open-sdg.ts';
import type {Indicator} from '../../../src/model/report/indicator.ts';
import type {Observation} from '../../../src/model/report/observation.ts';
import {dataBytes} from '../../support/source-bytes.ts';

function firstIndicator(result: ImportResult | null): Indicator {
  const indicator = result?.report?.indicators[0];
  if (!indicator) throw new Error('no indicator');
  return indicator;
}

const figures = (observations: readonly Observation[]) =>
  observations.map(({period, value, missing, flags}) => [period, value ?? missing, ...flags]);
const disaggregatedFigures = ({disaggregations}: Indicator) =>
  disaggregations.map(({dimensions, observations}) => [[...dimensions], figures(observations)]);

describe('importStatisticalFormat', () => {
  it('importStatisticalFormat(a JSON-stat dataset) returns an indicator per metric, with the total as its values and the rest as disaggregations', () => {
    const result = importStatisticalFormat(cube, defaultImportOptions);
    const indicator = firstIndicator(result);
    expect(
      result?.report?.indicators.map(({id, code, unit, decimals}) => [id, code, unit.kind, decimals]),
    ).to.deep.equal([
      ['in-net', 'NET', 'percent', 1],
      ['in-pc', 'PC', 'count', 0],
    ]);
    expect(figures(indicator.observations)).to.deep.equal([
      ['2021', 60.1],
      ['2022', 64.2, 'provisional'],
    ]);
    expect(disaggregatedFigures(indicator)).to.deep.equal([
      [
        [['sexo', 'Mujeres']],
        [
          ['2021', 58],
          ['2022', 62.5],
        ],
      ],
      [
        [['sexo', 'Hombres']],
        [
          ['2021', 62.2],
          ['2022', 'suppressed'],
        ],
      ],
    ]);
    expect(result?.report?.title.get('es-PE')).to.equal(cube.label);
    expect(result?.report?.updated).to.equal('2023-05-31');
  });

  it('importStatisticalFormat(a sparse JSON-stat dataset) adds no observations', () => {
    const result = importStatisticalFormat(
      {...cube, value: {'1': 64.2, '0': 60.1}, status: {}},
      defaultImportOptions,
    );
    expect(figures(firstIndicator(result).observations)).to.deep.equal([
      ['2021', 60.1],
      ['2022', 64.2],
    ]);
    expect(firstIndicator(result).disaggregations).to.deep.equal([]);
  });

  it('importStatisticalFormat(an SDMX-JSON message) returns its series, statuses and language', () => {
    const result = importStatisticalFormat(message, defaultImportOptions);
    expect(result?.report?.indicators).to.have.lengthOf(1);
    expect(firstIndicator(result)).to.include({id: 'in-enrol', code: 'ENROL', decimals: 1});
    expect(firstIndicator(result).unit.kind).to.equal('percent');
    expect(result?.report?.defaultLanguage).to.equal('en');
    expect(figures(firstIndicator(result).observations)).to.deep.equal([
      ['2021', 91.2],
      ['2022', 92.5, 'break'],
    ]);
    expect(disaggregatedFigures(firstIndicator(result))).to.deep.equal([
      [
        [['sex', 'Girls']],
        [
          ['2021', 90.1],
          ['2022', 'not-applicable'],
        ],
      ],
    ]);
  });

  it('importStatisticalFormat(a cube without a time dimension) returns a fatal problem with the dimensions', () => {
    const result = importStatisticalFormat(
      {...cube, id: ['metric', 'sex', 'geo'], size: [2, 3, 1], role: {}},
      defaultImportOptions,
    );
    expect(result?.report).to.equal(null);
    expect(result?.problems[0]).to.include({
      code: 'unknown-dimension',
      severity: 'fatal',
      found: 'metric, sex, geo',
    });
  });

  it('importStatisticalFormat(a cube with a Spanish name of time, or only with periods) returns its periods', () => {
    for (const [id, year] of [
      ['Mes', '2024M01'],
      ['x', '2020-T4'],
    ] as const) {
      const document = {
        ...{class: 'dataset', label: 'Camas', id: [id, 'Zona'], size: [1, 2], value: [1.5, 2.5]},
        dimension: {
          [id]: {category: {index: [year]}},
          Zona: {category: {index: ['a', 'b'], label: {a: 'Total', b: 'Sur'}}},
        },
      };
      const indicator = firstIndicator(importStatisticalFormat(document, defaultImportOptions));
      expect(indicator.observations.map(({value}) => value)).to.deep.equal([1.5]);
      expect(indicator.disaggregations.map(({dimensions}) => [...dimensions.values()])).to.deep.equal([
        ['Sur'],
      ]);
    }
  });

  it('importStatisticalFormat(JSON-stat 1 with two datasets) returns the indicators of both', () => {
    const dataset = (label: string, value: number) => ({
      label,
      value: [value],
      dimension: {id: ['t'], size: [1], role: {time: ['t']}, t: {category: {index: {'2023': 0}}}},
    });
    const result = importStatisticalFormat(
      {a: dataset('Uno', 1), b: dataset('Dos', 2)},
      defaultImportOptions,
    );
    expect(
      result?.report?.indicators.map(({name, observations}) => [
        [...name.values()][0],
        observations[0]?.value,
      ]),
    ).to.deep.equal([
      ['Uno', 1],
      ['Dos', 2],
    ]);
  });

  it('importStatisticalFormat(a cube with a period that cannot be placed) reports it', () => {
    const document = {
      ...{class: 'dataset', label: 'a', id: ['t'], size: [2], role: {time: ['t']}, value: [1, 2]},
      dimension: {t: {category: {index: ['2020', 'luego']}}},
    };
    const result = importStatisticalFormat(document, defaultImportOptions);
    expect(result?.problems.find(({code}) => code === 'unknown-period')).to.include({
      found: 'luego',
      stopsReport: true,
    });
    expect(firstIndicator(result).observations).to.have.lengthOf(1);
  });

  it('importStatisticalFormat(another value) returns null', () => {
    for (const document of [null, 1, 'a', [], {}, {indicators: []}, {class: 'dataset'}])
      expect(importStatisticalFormat(document, defaultImportOptions)).to.equal(null);
  });
});

describe('openSdg', () => {
  const metadata = {
    indicator_number: '1.2.1',
    indicator_name: 'Proporción bajo la línea de pobreza',
    source_organisation_1: 'Oficina de ejemplo',
  };
  let data: string;
  before(async () => {
    data = new TextDecoder().decode(await dataBytes('neighbours/open-sdg.csv'));
  });

  it('openSdg() uses the rows without disaggregation as the values of the indicator', () => {
    const result = openSdg(data, metadata, defaultImportOptions);
    expect(firstIndicator(result)).to.include({id: 'in-1-2-1', code: '1.2.1', decimals: 1});
    expect(firstIndicator(result).unit.kind).to.equal('percent');
    expect(figures(firstIndicator(result).observations)).to.deep.equal([
      ['2020', 20.5],
      ['2021', 19.8],
      ['2022', 18.9, 'provisional'],
    ]);
    expect(disaggregatedFigures(firstIndicator(result))).to.deep.equal([
      [
        [['sex', 'Female']],
        [
          ['2021', 21.3],
          ['2022', 20.2],
        ],
      ],
      [
        [['sex', 'Male']],
        [
          ['2021', 18.4],
          ['2022', 'unknown'],
        ],
      ],
    ]);
    expect(result.report?.sources[0]?.title.get('en')).to.equal('Oficina de ejemplo');
  });

  it('openSdg() makes an indicator of each unit', () => {
    const result = openSdg(
      'Year,Units,Value\n2021,Percentage,1.5\n2021,Number,20\n2022,Number,21\n',
      {},
      defaultImportOptions,
    );
    expect(
      result.report?.indicators.map(({unit, observations}) => [unit.kind, figures(observations)]),
    ).to.deep.equal([
      ['percent', [['2021', 1.5]]],
      [
        'count',
        [
          ['2021', 20],
          ['2022', 21],
        ],
      ],
    ]);
  });

  it('openSdg() returns no report without the columns Year and Value', () => {
    expect(openSdg('a,b\n1,2', {}, defaultImportOptions)).to.deep.include({report: null});
  });
});

describe('codes of statistical formats', () => {
  it('observationStatus() returns the flag or reason of an SDMX code, and null for other codes', () => {
    expect(observationStatus('B')).to.deep.equal({flag: 'break', missing: null});
    expect(observationStatus('L')).to.deep.equal({flag: null, missing: 'not-collected'});
    expect(observationStatus('')).to.deep.equal({flag: null, missing: null});
    expect(observationStatus('constructor')).to.equal(null);
  });
});
