import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {rollup} from '../../../src/model/analysis/rollup.ts';
import type {Indicator} from '../../../src/model/report/indicator.ts';
import {inferredSentence, rollupSentence, verdictCount} from '../../../src/text/sentence/rollup.ts';
import {indicator} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

const good: IndicatorParts = {values: {'2021': 1, '2022': 2}};
const bad: IndicatorParts = {values: {'2021': 2, '2022': 1}};
const level: IndicatorParts = {values: {'2021': 2, '2022': 2}};
const unjudged: IndicatorParts = {...good, desiredDirection: null};
const missing: IndicatorParts = {values: {'2021': null, '2022': 2}};
const broken: IndicatorParts = {...good, breaks: [{period: '2022', note: null}]};

function counted(indicators: readonly Indicator[]) {
  return rollup(indicators.map((one) => assess(one)));
}

function both(...parts: readonly IndicatorParts[]): readonly [string, string] {
  const counts = counted(parts.map(indicator));
  return [rollupSentence(counts, spanish), rollupSentence(counts, english)];
}

function objective(code: string) {
  const indicators = readReport(pnmnna).report?.indicators ?? [];
  return counted(indicators.filter((one) => one.code?.startsWith(code)));
}

describe('rollupSentence', () => {
  it('rollupSentence(objective 03) is exact in both languages', () => {
    expect(rollupSentence(objective('03'), spanish)).to.equal(
      'De 11 indicadores comparables, 8 mejoran, 2 empeoran y 1 no cambia. 5 no se pueden comparar por falta de datos.',
    );
    expect(rollupSentence(objective('03'), english)).to.equal(
      'Of 11 comparable indicators, 8 improved, 2 worsened and 1 did not change. 5 cannot be compared because data are missing.',
    );
  });

  it('rollupSentence(objective 04) says that none is comparable', () => {
    expect(rollupSentence(objective('04'), spanish)).to.equal(
      'Ninguno de los 2 indicadores se puede comparar: faltan datos.',
    );
    expect(rollupSentence(objective('04'), english)).to.equal(
      'None of the 2 indicators can be compared: data are missing.',
    );
  });

  it('rollupSentence(one of each) is singular', () => {
    expect(both(good, bad, level, unjudged, missing, broken)).to.deep.equal([
      'De 4 indicadores comparables, 1 mejora, 1 empeora, 1 no cambia y 1 varía sin que se declare el sentido deseado. 1 no se puede comparar por falta de datos. 1 no se puede comparar por cambio de método.',
      'Of 4 comparable indicators, 1 improved, 1 worsened, 1 did not change and 1 changed with no desired direction stated. 1 cannot be compared because data are missing. 1 cannot be compared because the method changed.',
    ]);
  });

  it('rollupSentence(counts of zero) leaves them out', () => {
    expect(both(good)).to.deep.equal([
      'De 1 indicador comparable, 1 mejora.',
      'Of 1 comparable indicator, 1 improved.',
    ]);
    expect(both(bad, bad, good)[0]).to.equal('De 3 indicadores comparables, 1 mejora y 2 empeoran.');
  });

  it('rollupSentence(nothing comparable) says why', () => {
    expect(both(missing)[0]).to.equal('El único indicador no se puede comparar: faltan datos.');
    expect(both(broken, broken)[0]).to.equal(
      'Ninguno de los 2 indicadores se puede comparar: cambió el método.',
    );
    expect(both(broken, missing, missing)[0]).to.equal(
      '2 no se pueden comparar por falta de datos. 1 no se puede comparar por cambio de método.',
    );
  });

  it('rollupSentence(no indicators) says that there are none', () => {
    expect(both()[0]).to.equal('El documento no contiene indicadores.');
  });
});

describe('stateCount', () => {
  it('stateCount(incomparable, 5) counts what has no verdict too', () => {
    expect(verdictCount('incomparable', 5, spanish)).to.equal('5 no comparables');
    expect(verdictCount('unfavourable', 1, spanish)).to.equal('1 empeora');
  });
});

describe('inferredSentence', () => {
  it('inferredSentence(objective 03) counts the verdicts that rest on inference', () => {
    expect(inferredSentence(objective('03'), spanish)).to.equal(
      'La fuente no declara el sentido deseado de 10 indicadores; fue inferido.',
    );
    expect(inferredSentence(counted([]), spanish)).to.equal(null);
  });
});
