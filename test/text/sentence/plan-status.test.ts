import {expect} from 'chai';
import targets from '../../../data/targets.json' with {type: 'json'};
import {planCounts} from '../../../src/model/analysis/plan-status.ts';
import {planExplanation, planSentence, planCountsSentence} from '../../../src/text/sentence/plan-status.ts';
import {indicator} from '../../support/indicator.ts';
import {requireReport, rows} from '../../support/rows.ts';
import {english, spanish} from '../../support/languages.ts';

const assessments = rows(requireReport(targets)).map(({assessment}) => assessment);
const findIndicator = (code: string) => {
  const assessment = assessments.find((candidate) => candidate.indicator.code === code);
  if (!assessment) throw new Error(code);
  return assessment.indicator;
};

describe('planSentence(indicator, period, locale)', () => {
  it('returns null without targets', () => {
    expect(planSentence(indicator({targets: []}), null, spanish)).to.equal(null);
  });

  it('includes the side of the plan and the distance in points', () => {
    expect(planSentence(findIndicator('01.01'), '2023', spanish)).to.equal(
      'Según lo previsto: 1.3 puntos porcentuales por encima de lo esperado en 2023.',
    );
    expect(planSentence(findIndicator('01.02'), '2023', english)).to.equal(
      'Behind plan: 9.3 percentage points above what is expected in 2023.',
    );
  });

  it('includes the reason if the status cannot be computed', () => {
    const undirected = {...findIndicator('01.02'), desiredDirection: null};
    expect(planSentence(undirected, '2023', spanish)).to.equal(
      'No se puede comparar con lo previsto: la fuente no dice si conviene que suba o baje.',
    );
  });
});

describe('planExplanation(indicator, period, locale)', () => {
  it('includes baseline, target, linearly expected value, status and progress', () => {
    expect(planExplanation(findIndicator('01.02'), '2023', spanish)).to.deep.equal([
      'Línea base 2019: 48.5 por ciento.',
      'Meta 2025: 30.0 por ciento.',
      'A ritmo constante desde la línea base, en 2023 se espera un valor de 36.3 por ciento.',
      'Con retraso frente a lo previsto: 9.3 puntos porcentuales por encima de lo esperado en 2023.',
      'Se ha recorrido el 8.7 por ciento del camino hacia la meta de 2030.',
    ]);
  });

  it('returns no lines without targets', () => {
    expect(planExplanation(indicator({targets: []}), null, spanish)).to.deep.equal([]);
  });
});

describe('planCountsSentence(counts, locale)', () => {
  it('returns the counts as a sentence, and null without targets', () => {
    expect(planCountsSentence(planCounts(assessments), spanish)).to.equal(
      'De 5 indicadores con metas, 2 van según lo previsto y 3 están retrasados.',
    );
    expect(planCountsSentence(planCounts([]), spanish)).to.equal(null);
  });
});
