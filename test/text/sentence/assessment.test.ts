import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {assessmentSentence} from '../../../src/text/sentence/assessment.ts';
import {indicator, observation, text, unit} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

interface Case {
  readonly name: string;
  readonly parts: IndicatorParts;
  readonly es: string;
  readonly en: string;
}

const cases: readonly Case[] = [
  {
    name: 'favourable rise',
    parts: {values: {'2021': 19.9, '2022': 23.7}},
    es: 'Mejora: subió 3.8 puntos porcentuales, de 19.9 por ciento en 2021 a 23.7 por ciento en 2022.',
    en: 'Improved: up 3.8 percentage points, from 19.9 percent in 2021 to 23.7 percent in 2022.',
  },
  {
    name: 'favourable fall',
    parts: {values: {'2021': 17.2, '2022': 16.8}, desiredDirection: 'decrease'},
    es: 'Mejora: bajó 0.4 puntos porcentuales, de 17.2 por ciento en 2021 a 16.8 por ciento en 2022. En este indicador, un valor más bajo es mejor.',
    en: 'Improved: down 0.4 percentage points, from 17.2 percent in 2021 to 16.8 percent in 2022. For this indicator, lower is better.',
  },
  {
    name: 'unfavourable fall',
    parts: {values: {'2021': 14.7, '2022': 10.8}},
    es: 'Empeora: bajó 3.9 puntos porcentuales, de 14.7 por ciento en 2021 a 10.8 por ciento en 2022.',
    en: 'Worsened: down 3.9 percentage points, from 14.7 percent in 2021 to 10.8 percent in 2022.',
  },
  {
    name: 'unfavourable rise',
    parts: {values: {'2021': 18, '2022': 19.7}, desiredDirection: 'decrease'},
    es: 'Empeora: subió 1.7 puntos porcentuales, de 18.0 por ciento en 2021 a 19.7 por ciento en 2022. En este indicador, un valor más bajo es mejor.',
    en: 'Worsened: up 1.7 percentage points, from 18.0 percent in 2021 to 19.7 percent in 2022. For this indicator, lower is better.',
  },
  {
    name: 'a change of exactly 1',
    parts: {values: {'2021': 19.9, '2022': 20.9}},
    es: 'Mejora: subió 1.0 punto porcentual, de 19.9 por ciento en 2021 a 20.9 por ciento en 2022.',
    en: 'Improved: up 1.0 percentage point, from 19.9 percent in 2021 to 20.9 percent in 2022.',
  },
  {
    name: 'unchanged',
    parts: {values: {'2021': 40, '2022': 40}},
    es: 'Sin cambio: 40.0 por ciento en 2021 y en 2022.',
    en: 'No change: 40.0 percent in 2021 and in 2022.',
  },
  {
    name: 'unchanged, direction unknown',
    parts: {values: {'2021': 40, '2022': 40}, desiredDirection: null},
    es: 'Sin cambio: 40.0 por ciento en 2021 y en 2022.',
    en: 'No change: 40.0 percent in 2021 and in 2022.',
  },
  {
    name: 'at the maximum',
    parts: {values: {'2021': 100, '2022': 100}},
    es: 'Sin cambio: 100.0 por ciento en 2021 y en 2022, el valor máximo.',
    en: 'No change: 100.0 percent in 2021 and in 2022, the maximum value.',
  },
  {
    name: 'at the minimum',
    parts: {values: {'2021': 0, '2022': 0}},
    es: 'Sin cambio: 0.0 por ciento en 2021 y en 2022, el valor mínimo.',
    en: 'No change: 0.0 percent in 2021 and in 2022, the minimum value.',
  },
  {
    name: 'first value missing',
    parts: {values: {'2021': null, '2022': 2.9}},
    es: 'En 2022: 2.9 por ciento. Sin dato en 2021. No se puede calcular el cambio.',
    en: 'In 2022: 2.9 percent. No data for 2021. The change cannot be calculated.',
  },
  {
    name: 'second value missing',
    parts: {values: {'2021': 2.9, '2022': null}},
    es: 'En 2021: 2.9 por ciento. Sin dato en 2022. No se puede calcular el cambio.',
    en: 'In 2021: 2.9 percent. No data for 2022. The change cannot be calculated.',
  },
  {
    name: 'both values missing',
    parts: {values: {'2021': null, '2022': null}},
    es: 'Sin dato en 2021 ni en 2022.',
    en: 'No data for 2021 or 2022.',
  },
  {
    name: 'a change below the displayed precision',
    parts: {values: {'2021': 11.04, '2022': 11.01}},
    es: 'Casi sin cambio: menos de 0.1 puntos porcentuales.',
    en: 'Almost no change: less than 0.1 percentage points.',
  },
  {
    name: 'a change below the displayed precision, in whole numbers',
    parts: {values: {'2021': 11.1, '2022': 11.4}, decimals: 0},
    es: 'Casi sin cambio: menos de 1 punto porcentual.',
    en: 'Almost no change: less than 1 percentage point.',
  },
  {
    name: 'direction unknown, up',
    parts: {desiredDirection: null},
    es: 'Subió 3.8 puntos porcentuales, de 19.9 por ciento en 2021 a 23.7 por ciento en 2022.',
    en: 'Up 3.8 percentage points, from 19.9 percent in 2021 to 23.7 percent in 2022.',
  },
  {
    name: 'direction unknown, down',
    parts: {values: {'2021': 23.7, '2022': 19.9}, desiredDirection: 'none'},
    es: 'Bajó 3.8 puntos porcentuales, de 23.7 por ciento en 2021 a 19.9 por ciento en 2022.',
    en: 'Down 3.8 percentage points, from 23.7 percent in 2021 to 19.9 percent in 2022.',
  },
  {
    name: 'a break between the periods',
    parts: {breaks: [{period: '2022', note: null}]},
    es: 'No comparable: cambio de método entre 2021 y 2022. En 2021: 19.9 por ciento. En 2022: 23.7 por ciento.',
    en: 'Not comparable: change of method between 2021 and 2022. In 2021: 19.9 percent. In 2022: 23.7 percent.',
  },
  {
    name: 'another definition',
    parts: {
      observations: [observation('2021', 19.9), observation('2022', 23.7, {flags: ['definition-differs']})],
    },
    es: 'No comparable: cambio de definición entre 2021 y 2022. En 2021: 19.9 por ciento. En 2022: 23.7 por ciento.',
    en: 'Not comparable: change of definition between 2021 and 2022. In 2021: 19.9 percent. In 2022: 23.7 percent.',
  },
  {
    name: 'within the neutral threshold',
    parts: {values: {'2021': 20, '2022': 20.3}, neutralThreshold: 0.5},
    es: 'Sin cambio relevante: subió 0.3 puntos porcentuales, de 20.0 por ciento en 2021 a 20.3 por ciento en 2022. Hasta 0.5 puntos porcentuales se considera sin cambio.',
    en: 'No relevant change: up 0.3 percentage points, from 20.0 percent in 2021 to 20.3 percent in 2022. Up to 0.5 percentage points counts as no change.',
  },
  {
    name: 'inside a limit, with a change in the undesired direction',
    parts: {
      values: {'2021': 3.1, '2022': 4.4},
      desiredDirection: 'decrease',
      limit: {kind: 'max-allowed', min: null, max: 5},
    },
    es: 'Dentro del rango deseado: subió 1.3 puntos porcentuales, de 3.1 por ciento en 2021 a 4.4 por ciento en 2022.',
    en: 'Within the desired range: up 1.3 percentage points, from 3.1 percent in 2021 to 4.4 percent in 2022.',
  },
  {
    name: 'not maintained',
    parts: {values: {'2021': 99, '2022': 98.7}, desiredDirection: 'maintain'},
    es: 'Fuera del rango deseado: bajó 0.3 puntos porcentuales, de 99.0 por ciento en 2021 a 98.7 por ciento en 2022.',
    en: 'Outside the desired range: down 0.3 percentage points, from 99.0 percent in 2021 to 98.7 percent in 2022.',
  },
  {
    name: 'one period only',
    parts: {values: {'2022': 2.9}, comparison: {from: 'previous', to: 'latest'}},
    es: 'En 2022: 2.9 por ciento. No hay otro periodo para comparar.',
    en: 'In 2022: 2.9 percent. There is no other period to compare with.',
  },
  {
    name: 'no periods',
    parts: {values: {}, comparison: {from: 'previous', to: 'latest'}},
    es: 'Sin datos. No hay otro periodo para comparar.',
    en: 'No data. There is no other period to compare with.',
  },
  {
    name: 'multi-year periods',
    parts: {
      values: {'2015--2017': 19.9, '2018--2020': 23.7},
      comparison: {from: 'previous', to: 'latest'},
    },
    es: 'Mejora: subió 3.8 puntos porcentuales, de 19.9 por ciento en 2015-2017 a 23.7 por ciento en 2018-2020.',
    en: 'Improved: up 3.8 percentage points, from 19.9 percent in 2015-2017 to 23.7 percent in 2018-2020.',
  },
  {
    name: 'another unit, thousands, a label for the period',
    parts: {
      unit: unit({
        kind: 'count',
        symbol: null,
        label: text({es: 'personas', en: 'people'}),
        change: {symbol: null, label: null},
      }),
      decimals: 0,
      observations: [
        observation('2021', 1284310),
        observation('2022', 1302775, {periodLabel: text({es: 'el año 2022', en: 'the year 2022'})}),
      ],
    },
    es: 'Mejora: subió 18465 personas, de 1284310 personas en 2021 a 1302775 personas en el año 2022.',
    en: 'Improved: up 18465 people, from 1284310 people in 2021 to 1302775 people in the year 2022.',
  },
];

describe('assessmentSentence', () => {
  for (const {name, parts, es, en} of cases) {
    it(`assessmentSentence(${name}) matches in both languages`, () => {
      const assessment = assess(indicator(parts));
      expect(assessmentSentence(assessment, spanish)).to.equal(es);
      expect(assessmentSentence(assessment, english)).to.equal(en);
    });
  }

  it('assessmentSentence(assessment) matches for the 18 indicators of the real report', () => {
    const sentences = readReport(pnmnna).report?.indicators.map(
      (row) => `${row.code} ${assessmentSentence(assess(row), spanish)}`,
    );
    expect(sentences).to.deep.equal([
      '03.01.01 Empeora: bajó 3.9 puntos porcentuales, de 14.7 por ciento en 2021 a 10.8 por ciento en 2022.',
      '03.01.02 Mejora: subió 0.1 puntos porcentuales, de 0.0 por ciento en 2021 a 0.1 por ciento en 2022.',
      '03.01.03 Sin dato en 2021 ni en 2022.',
      '03.04.01 Mejora: bajó 0.4 puntos porcentuales, de 17.2 por ciento en 2021 a 16.8 por ciento en 2022. En este indicador, un valor más bajo es mejor.',
      '03.04.04 En 2022: 2.9 por ciento. Sin dato en 2021. No se puede calcular el cambio.',
      '03.04.05 En 2022: 0 por ciento. Sin dato en 2021. No se puede calcular el cambio.',
      '03.05.02 Mejora: subió 0.3 puntos porcentuales, de 1.3 por ciento en 2021 a 1.6 por ciento en 2022.',
      '03.07.01 Sin cambio: 100.0 por ciento en 2021 y en 2022, el valor máximo.',
      '03.07.02 Mejora: subió 3.8 puntos porcentuales, de 19.9 por ciento en 2021 a 23.7 por ciento en 2022.',
      '03.07.03 Mejora: subió 60.3 puntos porcentuales, de 8.8 por ciento en 2021 a 69.1 por ciento en 2022.',
      '03.07.04 En 2022: 50.3 por ciento. Sin dato en 2021. No se puede calcular el cambio.',
      '03.07.05 Mejora: subió 1.2 puntos porcentuales, de 50.8 por ciento en 2021 a 52.0 por ciento en 2022.',
      '03.07.06 Mejora: subió 2.0 puntos porcentuales, de 20.0 por ciento en 2021 a 22.0 por ciento en 2022.',
      '03.07.07 Mejora: subió 13.3 puntos porcentuales, de 15.1 por ciento en 2021 a 28.4 por ciento en 2022.',
      '03.07.08 En 2022: 27.0 por ciento. Sin dato en 2021. No se puede calcular el cambio.',
      '03.07.09 Empeora: bajó 0.5 puntos porcentuales, de 10.6 por ciento en 2021 a 10.1 por ciento en 2022.',
      '04.01.02 En 2022: 53.9 por ciento. Sin dato en 2021. No se puede calcular el cambio.',
      '04.03.01 En 2022: 0 por ciento. Sin dato en 2021. No se puede calcular el cambio.',
    ]);
  });
});
