import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {keepPlace, placesOf, placesWithFigures, wholePlace} from '../../../src/model/places/chosen-place.ts';
import {gapToWhole} from '../../../src/model/places/gap.ts';
import type {Indicator} from '../../../src/model/report/indicator.ts';
import type {Report} from '../../../src/model/report/report.ts';
import {serializeReport} from '../../../src/model/report/serialize.ts';
import {toNumber} from '../../../src/model/decimal.ts';
import {placeReport as regionReport, regionValues} from '../../support/place-report.ts';
import {requireReport} from '../../support/rows.ts';

const observations = (...values: readonly (number | null)[]): readonly object[] =>
  values.map((value, index) => ({
    period: String(2022 + index),
    value,
    ...(value === null && {missing: 'suppressed'}),
  }));

const report = requireReport({
  id: 'r',
  title: 'R',
  places: [
    {code: 'PE', name: 'Perú', level: 'country'},
    {code: '08', name: 'Cusco', level: 'region', parent: 'PE'},
    {code: '21', name: 'Puno', level: 'region', parent: 'PE'},
  ],
  indicators: [
    {
      id: 'a',
      name: 'A',
      unit: '%',
      desiredDirection: 'increase',
      observations: observations(46.5, 49.8),
      baseline: {period: '2020', value: 40},
      targets: [{period: '2023', value: 60}],
      revisions: [{period: '2022', was: 46, is: 46.5}],
      disaggregations: [
        {dimensions: {sex: 'F'}, label: 'Mujeres', observations: observations(50, 51)},
        {
          dimensions: {place: '08'},
          label: 'Cusco',
          observations: observations(43.9, 44.5),
          targets: [{period: '2023', value: 50}],
        },
        {dimensions: {place: '08', sex: 'F'}, label: 'Cusco · Mujeres', observations: observations(40, 41)},
        {dimensions: {place: '21'}, observations: observations(39.8, null)},
        {dimensions: {place: '99'}, observations: observations(1, 2)},
      ],
    },
    {id: 'b', name: 'B.', unit: '%', observations: observations(10, 20)},
  ],
});

function placeReport(code: string, from: Report = report): Report {
  const result = keepPlace(from, code);
  if (!result) throw new Error(`no place ${code}`);
  return result;
}

function firstOf({indicators: [indicator]}: Report): Indicator {
  if (!indicator) throw new Error('no indicator');
  return indicator;
}

describe('keepPlace', () => {
  it('keepPlace() holds the results and the targets of the place', () => {
    const {from, to, indicator} = assess(firstOf(placeReport('08')));
    expect([from?.value, to?.value]).to.deep.equal([43.9, 44.5]);
    expect(indicator.targets.map(({value}) => value)).to.deep.equal([50]);
  });

  it('keepPlace() leaves out baseline, targets and revisions of the whole', () => {
    const {baseline, targets, revisions} = firstOf(placeReport('21'));
    expect({baseline, targets, revisions}).to.deep.equal({baseline: null, targets: [], revisions: []});
  });

  it('keepPlace() keeps the parts of the place with the labels of the same parts of the whole', () => {
    const parts = firstOf(placeReport('08')).disaggregations;
    expect(parts.map(({dimensions, label}) => [[...dimensions], label?.get('es-PE')])).to.deep.equal([
      [[['sex', 'F']], 'Mujeres'],
    ]);
  });

  it('keepPlace() adds the name of the place to titles and names, before a full stop', () => {
    const {title, indicators} = placeReport('08');
    expect([title, indicators[1]?.name].map((text) => text?.get('es-PE'))).to.deep.equal([
      'R (Cusco)',
      'B (Cusco).',
    ]);
  });

  it('keepPlace() keeps an indicator without figures of the place, without results', () => {
    const [, second] = placeReport('08').indicators;
    expect(second?.observations).to.deep.equal([]);
    expect(second && assess(second).verdict).to.equal('incomparable');
  });

  it('keepPlace() of a report of a place starts from the whole, which an empty code returns', () => {
    const cusco = placeReport('08');
    expect(firstOf(placeReport('21', cusco)).observations[0]?.value).to.equal(39.8);
    expect(keepPlace(cusco, '')).to.equal(report);
  });

  it('keepPlace() returns null for a place that the report does not have', () => {
    for (const code of ['8', '15', 'Cusco', '__proto__'])
      expect(keepPlace(report, code), code).to.equal(null);
  });

  it('serializeReport() of a report of a place is a document of the format', () => {
    const json = serializeReport(placeReport('08'));
    expect(json).to.not.have.any.keys('shownPlace');
    expect((json['indicators'] as readonly object[])[0]).to.not.have.any.keys('whole');
    expect(firstOf(requireReport(json)).observations[1]?.value).to.equal(44.5);
  });
});

describe('placesOf', () => {
  it('placesOf() adds places that only a disaggregation names', () => {
    expect(placesOf(report).map(({code}) => code)).to.deep.equal(['PE', '08', '21', '99']);
    expect(placesWithFigures(report).map(({code}) => code)).to.deep.equal(['08', '21', '99']);
  });
});

describe('wholePlace', () => {
  const codeWith = (places: readonly object[]): string | undefined =>
    wholePlace(requireReport({...regionReport(), places}))?.code;
  const regions = Object.keys(regionValues).map((code) => ({code, name: code, level: 'region'}));

  it('wholePlace() is the country, also beside a region without figures', () => {
    const country = {code: 'PE', name: 'Perú', level: 'country'};
    expect(codeWith([country, ...regions, {code: '25', name: 'Ucayali', level: 'region'}])).to.equal('PE');
  });

  it('wholePlace() is else the only place around the others, and null when there are several', () => {
    const macroRegion = {code: 'SUR', name: 'Sur'};
    expect(codeWith([macroRegion, ...regions])).to.equal('SUR');
    expect(codeWith([macroRegion, {code: 'NORTE', name: 'Norte'}, ...regions])).to.equal(undefined);
    expect(codeWith(regions)).to.equal(undefined);
  });
});

describe('gapToWhole', () => {
  it('gapToWhole() is the figure minus that of the whole in the same period', () => {
    const {indicator, to} = assess(firstOf(placeReport('08')));
    const gap = gapToWhole(indicator, to);
    expect(gap && toNumber(gap.difference)).to.equal(-5.3);
    expect(gap?.whole.value).to.equal(49.8);
  });

  it('gapToWhole() is null for a missing figure and for the whole', () => {
    const {indicator, to} = assess(firstOf(placeReport('21')));
    expect(gapToWhole(indicator, to)).to.equal(null);
    expect(gapToWhole(firstOf(report), assess(firstOf(report)).to)).to.equal(null);
  });
});
