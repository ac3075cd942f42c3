import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import {rollup} from '../../../src/model/analysis/rollup.ts';
import {createTranslate} from '../../../src/text/i18n/translate.ts';
import {comparableSentence, findingSentence, partSentence} from '../../../src/text/sentence/finding.ts';
import {indicator, type IndicatorParts} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';
import {requireReport} from '../../support/rows.ts';

const up: IndicatorParts = {values: {'2021': 1, '2022': 2}};
const down: IndicatorParts = {values: {'2021': 2, '2022': 1}};
const same: IndicatorParts = {values: {'2021': 2, '2022': 2}};
const unjudged: IndicatorParts = {...up, desiredDirection: null};
const missing: IndicatorParts = {values: {'2021': null, '2022': 2}};
const broken: IndicatorParts = {...up, breaks: [{period: '2022', note: null}]};

const assessAll = (parts: readonly IndicatorParts[]) => parts.map((part) => assess(indicator(part)));
const finding = (...parts: readonly IndicatorParts[]) => {
  const counts = rollup(assessAll(parts));
  return [findingSentence(counts, spanish), findingSentence(counts, english)];
};
const ofMinistry = (code: string) =>
  requireReport(pnmnna)
    .indicators.filter((candidate) => candidate.code?.startsWith(code))
    .map((candidate) => assess(candidate));

describe('findingSentence', () => {
  it('findingSentence(the report of the ministry) is its headline in both languages', () => {
    const counts = rollup(ofMinistry(''));
    expect(findingSentence(counts, spanish)).to.equal('8 de 11 indicadores mejoran');
    expect(findingSentence(counts, english)).to.equal('8 of 11 indicators improved');
  });

  const cases: Readonly<Record<string, readonly [readonly IndicatorParts[], string, string]>> = {
    'no indicator': [[], 'Este reporte todavía no tiene indicadores.', 'This report has no indicators yet.'],
    'none comparable': [
      [missing, missing],
      'Todavía no se puede decir si mejora o empeora',
      'It is too early to say whether it improved or worsened',
    ],
    'only breaks': [
      [broken],
      'No se puede comparar: cambió el método',
      'No comparison is possible: the method changed',
    ],
    'one': [[up], 'El único indicador mejora', 'The only indicator improved'],
    'one of those listed': [
      [down, missing],
      'El único indicador comparable empeora',
      'The only comparable indicator worsened',
    ],
    'all': [[up, up], 'Los 2 indicadores mejoran', 'All 2 indicators improved'],
    'all that can be compared': [
      [up, up, broken],
      'Los 2 indicadores comparables mejoran',
      'All 2 comparable indicators improved',
    ],
    'one of several': [[up, same], '1 de 2 indicadores mejora', '1 of 2 indicators improved'],
    'more worsened': [[up, down, down], '2 de 3 indicadores empeoran', '2 of 3 indicators worsened'],
    'a tie': [
      [up, down, same],
      'De 3 indicadores, 1 mejora, 1 empeora y 1 no cambia',
      'Of 3 indicators, 1 improved, 1 worsened and 1 did not change',
    ],
    'no change': [[same, same], 'Los 2 indicadores siguen igual', 'All 2 indicators stayed the same'],
    'no direction': [
      [unjudged, same],
      '1 de 2 indicadores cambió; la fuente no dice si eso es bueno',
      '1 of 2 indicators changed; the source does not say whether that is good',
    ],
    'mostly without a direction': [
      [unjudged, unjudged, up],
      'De 3 indicadores, 1 mejora y 2 cambiaron, pero la fuente no dice si eso es bueno',
      'Of 3 indicators, 1 improved and 2 changed, but the source does not say whether that is good',
    ],
  };
  for (const [name, [parts, inSpanish, inEnglish]] of Object.entries(cases))
    it(`findingSentence(${name}) is "${inSpanish}"`, () => {
      expect(finding(...parts)).to.deep.equal([inSpanish, inEnglish]);
    });

  it('findingSentence selects the plural forms of a language by both counts', () => {
    const russian = {
      locale: 'ru',
      numberLocale: 'ru',
      dir: 'ltr',
      messages: {
        'finding.part': '{count} из {total}',
        'finding.total': {
          one: '{count} показателя',
          few: '{count} показателей',
          many: '{count} показателей',
          other: '{count} показателя',
        },
        'finding.favourable': {
          one: '{subject} улучшился',
          few: '{subject} улучшились',
          many: '{subject} улучшились',
          other: '{subject}',
        },
      },
    } as const;
    const locale = {...spanish, t: createTranslate(russian as never, 'ru', null)};
    const of = (improved: number, total: number): string =>
      findingSentence(
        rollup(assessAll(Array.from({length: total}, (_, index) => (index < improved ? up : same)))),
        locale,
      );
    expect([of(1, 21), of(2, 5)]).to.deep.equal([
      '1 из 21 показателя улучшился',
      '2 из 5 показателей улучшились',
    ]);
  });
});

describe('partSentence', () => {
  it('partSentence(guideline 3.1) lists all verdicts of its comparable indicators', () => {
    expect(partSentence(rollup(ofMinistry('03.01')), spanish)).to.equal(
      'De 2 comparables, 1 mejora y 1 empeora',
    );
  });

  it('partSentence(guideline 3.4) is the finding, because all verdicts are equal', () => {
    expect(partSentence(rollup(ofMinistry('03.04')), spanish)).to.equal(
      'El único indicador comparable mejora',
    );
  });
});

describe('comparableSentence', () => {
  it('comparableSentence(the report of the ministry) has both counts, both years and the reason', () => {
    expect(comparableSentence(ofMinistry(''), spanish)).to.equal(
      'De 18 indicadores, 11 se pueden comparar entre 2021 y 2022. A 7 les falta algún dato.',
    );
  });

  it('comparableSentence(objective 04) has the values that are known', () => {
    expect(comparableSentence(ofMinistry('04'), spanish)).to.equal(
      'Ninguno de los 2 indicadores se puede comparar: faltan datos. En 2022: 53.9 % y 0 %.',
    );
  });

  it('comparableSentence(all comparable) has only the periods', () => {
    expect(comparableSentence(assessAll([up, down]), english)).to.equal('2022 is compared with 2021.');
  });

  it('comparableSentence(breaks) gives the reason', () => {
    expect(comparableSentence(assessAll([up, broken]), spanish)).to.equal(
      'De 2 indicadores, 1 se puede comparar entre 2021 y 2022. En 1 cambió el método.',
    );
  });
});
