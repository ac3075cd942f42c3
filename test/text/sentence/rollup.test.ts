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

const favourable: IndicatorParts = {values: {'2021': 1, '2022': 2}};
const unfavourable: IndicatorParts = {values: {'2021': 2, '2022': 1}};
const unchanged: IndicatorParts = {values: {'2021': 2, '2022': 2}};
const unjudged: IndicatorParts = {...favourable, desiredDirection: null};
const missing: IndicatorParts = {values: {'2021': null, '2022': 2}};
const broken: IndicatorParts = {...favourable, breaks: [{period: '2022', note: null}]};

function rollupIndicators(indicators: readonly Indicator[]) {
  return rollup(indicators.map((indicator) => assess(indicator)));
}

function sentences(...parts: readonly IndicatorParts[]): readonly [string, string] {
  const counts = rollupIndicators(parts.map(indicator));
  return [rollupSentence(counts, spanish), rollupSentence(counts, english)];
}

function rollupOf(code: string) {
  const indicators = readReport(pnmnna).report?.indicators ?? [];
  return rollupIndicators(indicators.filter((indicator) => indicator.code?.startsWith(code)));
}

describe('rollupSentence', () => {
  it('rollupSentence(objective 03) matches in both languages', () => {
    expect(rollupSentence(rollupOf('03'), spanish)).to.equal(
      'De 11 indicadores comparables, 8 mejoran, 2 empeoran y 1 no cambia. 5 no se pueden comparar por falta de datos.',
    );
    expect(rollupSentence(rollupOf('03'), english)).to.equal(
      'Of 11 comparable indicators, 8 improved, 2 worsened and 1 did not change. 5 cannot be compared because data are missing.',
    );
  });

  it('rollupSentence(objective 04) reports that no indicator is comparable', () => {
    expect(rollupSentence(rollupOf('04'), spanish)).to.equal(
      'Ninguno de los 2 indicadores se puede comparar: faltan datos.',
    );
    expect(rollupSentence(rollupOf('04'), english)).to.equal(
      'None of the 2 indicators can be compared: data are missing.',
    );
  });

  it('rollupSentence(counts of one) uses the singular', () => {
    expect(sentences(favourable, unfavourable, unchanged, unjudged, missing, broken)).to.deep.equal([
      'De 4 indicadores comparables, 1 mejora, 1 empeora, 1 no cambia y 1 cambió, pero la fuente no dice si eso es bueno. 1 no se puede comparar por falta de datos. 1 no se puede comparar por cambio de método.',
      'Of 4 comparable indicators, 1 improved, 1 worsened, 1 did not change and 1 changed, but the source does not say whether that is good. 1 cannot be compared because data are missing. 1 cannot be compared because the method changed.',
    ]);
  });

  it('rollupSentence(counts of zero) omits them', () => {
    expect(sentences(favourable)).to.deep.equal([
      'Solo 1 indicador es comparable: 1 mejora.',
      'Only 1 indicator is comparable: 1 improved.',
    ]);
    expect(sentences(unfavourable, unfavourable, favourable)[0]).to.equal(
      'De 3 indicadores comparables, 1 mejora y 2 empeoran.',
    );
  });

  it('rollupSentence(no comparable indicators) includes the reason', () => {
    expect(sentences(missing)[0]).to.equal('El único indicador no se puede comparar: faltan datos.');
    expect(sentences(broken, broken)[0]).to.equal(
      'Ninguno de los 2 indicadores se puede comparar: cambió el método.',
    );
    expect(sentences(broken, missing, missing)[0]).to.equal(
      '2 no se pueden comparar por falta de datos. 1 no se puede comparar por cambio de método.',
    );
  });

  it('rollupSentence(no indicators) reports an empty document', () => {
    expect(sentences()[0]).to.equal('Este reporte todavía no tiene indicadores.');
  });
});

describe('verdictCount', () => {
  it('verdictCount(incomparable, 5) also has a label for indicators without a verdict', () => {
    expect(verdictCount('incomparable', 5, spanish)).to.equal('5 no comparables');
    expect(verdictCount('unfavourable', 1, spanish)).to.equal('1 empeora');
  });
});

describe('inferredSentence', () => {
  it('inferredSentence(objective 03) states once that the source gives no direction', () => {
    expect(inferredSentence(rollupOf('03'), spanish)).to.equal(
      'La fuente no dice en ningún indicador si conviene que suba o baje; la valoración es una interpretación nuestra.',
    );
  });

  it('inferredSentence(some declared) counts all inferred directions, also those of incomparable indicators', () => {
    const inferred = {desiredDirectionBasis: {kind: 'inferred', confidence: null, reason: null}} as const;
    const declared = {desiredDirectionBasis: {kind: 'declared', confidence: null, reason: null}} as const;
    const parts = [
      {...favourable, ...inferred},
      {...missing, ...inferred},
      {...favourable, ...declared},
    ];
    expect(inferredSentence(rollupIndicators(parts.map(indicator)), spanish)).to.equal(
      'En 2 de 3 indicadores la fuente no dice si conviene que suba o baje; la valoración es una interpretación nuestra.',
    );
  });

  it('inferredSentence(no verdict by an inferred direction) returns null', () => {
    expect(inferredSentence(rollupIndicators([]), spanish)).to.equal(null);
  });
});
