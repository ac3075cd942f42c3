import {expect} from 'chai';
import {toDecimalString} from '../../../src/model/decimal.ts';
import type {Indicator} from '../../../src/model/report/indicator.ts';
import {groupGaps} from '../../../src/model/statistics/group-gap.ts';
import {esPEDetails} from '../../../src/text/i18n/messages/es-PE/details.ts';
import {esPEStatistics} from '../../../src/text/i18n/messages/es-PE/statistics.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {registerMessages} from '../../../src/text/i18n/translations.ts';
import {expectedGroups, groupGapSentences} from '../../../src/text/statistics/group-gap.ts';
import {collapseSpaces} from '../../support/shadow-text.ts';
import {requireReport} from '../../support/rows.ts';

[esPEDetails, esPEStatistics].forEach(registerMessages);

type Figures = readonly [number | null, number | null];

const observations = ([from, to]: Figures, halfWidth: number): readonly object[] =>
  [from, to].map((value, index) => ({
    period: String(2022 + index),
    value,
    ...(value === null
      ? {missing: 'suppressed'}
      : halfWidth && {lower: value - halfWidth, upper: value + halfWidth}),
  }));

function indicator(groups: Readonly<Record<string, Figures>>, halfWidth = 0, extra: object = {}): Indicator {
  const [first] = requireReport({
    id: 'r',
    title: 'R',
    indicators: [
      {
        id: 'a',
        name: 'A',
        unit: {kind: 'percent'},
        observations: observations([40, 41], 0),
        disaggregations: Object.entries(groups).map(([label, figures]) => ({
          dimensions: {group: label},
          label,
          observations: observations(figures, halfWidth),
        })),
        ...extra,
      },
    ],
  }).indicators;
  if (!first) throw new Error('no indicator');
  return first;
}

const locale = resolveLocale('es-PE', 'es-PE');

function sentences(subject: Indicator): readonly string[] {
  return groupGaps(subject).map((gap) => collapseSpaces(groupGapSentences(gap, subject, locale).join(' ')));
}

describe('groupGaps', () => {
  it('groupGaps() subtracts the printed values of the highest and the lowest group, in both periods', () => {
    const [gap] = groupGaps(indicator({Women: [46.3, 45.2], Men: [40, 40.1], Others: [42, 42]}));
    expect([gap?.highest.part.label?.get('es-PE'), gap?.lowest.part.label?.get('es-PE')]).to.deep.equal([
      'Women',
      'Men',
    ]);
    expect(
      [gap?.current, gap?.earlier, gap?.change].map((value) => value && toDecimalString(value)),
    ).to.deep.equal(['5.1', '6.3', '-1.2']);
    expect(gap?.outcome).to.equal('narrower');
  });

  it('groupGaps() is uncertain when the intervals of the four figures allow no change', () => {
    expect(groupGaps(indicator({A: [46.3, 45.2], B: [40, 40.1]}, 2))[0]?.outcome).to.equal('uncertain');
    expect(groupGaps(indicator({A: [46.3, 45.2], B: [40, 40.1]}, 0.1))[0]?.outcome).to.equal('narrower');
  });

  it('groupGaps() has no change when an earlier figure is missing or the definition differs', () => {
    expect(groupGaps(indicator({A: [null, 45.2], B: [40, 40.1]}))[0]?.outcome).to.equal(null);
    const subject = indicator({A: [50, 45.2], B: [40, 40.1]}, 0, {breaks: [{period: '2023'}]});
    expect(groupGaps(subject)[0]?.outcome).to.equal(null);
  });

  it('groupGaps() lists groups without a current figure, which are not zero', () => {
    const [gap] = groupGaps(indicator({A: [46, 45], B: [40, 40], C: [10, null]}));
    expect(gap?.lowest.part.label?.get('es-PE')).to.equal('B');
    expect(gap?.missing.map(({part}) => part.label?.get('es-PE'))).to.deep.equal(['C']);
  });

  it('groupGaps() of places, of one group and of parts of two dimensions is empty', () => {
    const part = (dimensions: object, value: number): object => ({
      dimensions,
      observations: observations([value, value], 0),
    });
    const disaggregations = [
      part({place: '08'}, 1),
      part({place: '21'}, 2),
      part({sex: 'F'}, 3),
      part({sex: 'F', place: '08'}, 4),
      part({sex: 'M', place: '08'}, 5),
    ];
    expect(groupGaps(indicator({}, 0, {disaggregations}))).to.deep.equal([]);
  });
});

describe('groupGapSentences', () => {
  it('has words for a gap that narrowed, widened, turned round, or did not change', () => {
    expect(sentences(indicator({Mujeres: [46.3, 45.2], Hombres: [40, 40.1]}))).to.deep.equal([
      'Entre Mujeres (45.2 %) y Hombres (40.1 %) hay 5.1 puntos porcentuales. En 2022 había 6.3 puntos porcentuales: la brecha se redujo 1.2 puntos porcentuales.',
    ]);
    expect(sentences(indicator({A: [41, 46], B: [40, 40]}))[0]).to.contain(
      'En 2022 había 1.0 punto porcentual: la brecha aumentó 5.0 puntos porcentuales.',
    );
    expect(sentences(indicator({A: [40, 46], B: [43, 40]}))[0]).to.contain(
      'En 2022 había 3.0 puntos porcentuales en sentido contrario: la brecha aumentó 3.0 puntos porcentuales.',
    );
    expect(sentences(indicator({A: [40, 40], B: [40, 40]}))[0]).to.equal(
      'Entre A (40.0 %) y B (40.0 %) no hay diferencia. En 2022 no había diferencia: la brecha no cambió.',
    );
  });

  it('counts the groups that are missing, with the reason, and those that are expected', () => {
    const subject = indicator({A: [40, 46], B: [43, 40], C: [1, null]}, 0, {
      expectedDisaggregations: ['Por discapacidad', 'Por lengua'],
    });
    expect(sentences(subject)[0]).to.contain('1 grupo sin dato: C (reservado).');
    expect(expectedGroups(subject, locale)).to.equal(
      '2 grupos previstos, aún sin cifras: Por discapacidad, Por lengua.',
    );
  });
});
