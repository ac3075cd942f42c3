import {expect} from 'chai';
import flagged from '../../../data/flags.json' with {type: 'json'};
import lower from '../../../data/lower-is-better.json' with {type: 'json'};
import undirected from '../../../data/no-direction.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../../data/targets.json' with {type: 'json'};
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Indicator} from '../../../src/model/report/indicator.ts';
import {explanation} from '../../../src/text/sentence/explanation.ts';
import type {Locale} from '../../../src/text/i18n/locale.ts';
import {formatChange, formatValue} from '../../../src/text/format/quantity.ts';
import {assessmentSentence} from '../../../src/text/sentence/assessment.ts';
import {verdictLabel} from '../../../src/text/format/verdict-label.ts';
import {formatTarget} from '../../../src/text/format/target.ts';
import {english, spanish} from '../../support/languages.ts';

const documents = [pnmnna, units, targets, tenYears, flagged, lower, undirected];

function indicators(document: unknown): readonly Indicator[] {
  return readReport(document).report?.indicators ?? [];
}

function spokenTexts(indicator: Indicator, locale: Locale): readonly string[] {
  const assessment = assess(indicator);
  return [
    assessmentSentence(assessment, locale),
    verdictLabel(assessment, locale),
    formatChange(assessment, locale).spoken,
    ...indicator.observations.map((observation) => formatValue(indicator, observation, locale).spoken),
    ...indicator.targets.map((target) => formatTarget(indicator, target, locale)),
  ];
}

/** The spoken texts without reasons and notes, which quote the document and so may contain any sign. */
function spokenTextsWithoutQuotes(indicator: Indicator, locale: Locale): readonly string[] {
  const unexplained = {...indicator, desiredDirectionBasis: null, breaks: []};
  return [...spokenTexts(indicator, locale), ...explanation(assess(unexplained), locale).map(String)];
}

function visualTexts(indicator: Indicator, locale: Locale): readonly string[] {
  const values = indicator.observations.map(
    (observation) => formatValue(indicator, observation, locale).visual,
  );
  return [formatChange(assess(indicator), locale).visual, ...values];
}

describe('texts of all example documents', () => {
  for (const locale of [spanish, english]) {
    it(`spoken texts in ${locale.tag} have no sign, arrow, percent or points symbol, or double space`, () => {
      const texts = documents
        .flatMap(indicators)
        .flatMap((indicator) => spokenTextsWithoutQuotes(indicator, locale));
      expect(texts.length).to.be.greaterThan(300);
      for (const text of texts) expect(text).to.match(/^(?!.*([▲▼−–—+%‰\u00a0]|p\. ?p\.|\bpp\b| {2}|\{|\}))/);
    });

    it(`texts in ${locale.tag} have no negative zero, NaN, null, undefined or Infinity`, () => {
      const texts = documents
        .flatMap(indicators)
        .flatMap((indicator) => [
          ...spokenTextsWithoutQuotes(indicator, locale),
          ...visualTexts(indicator, locale),
        ]);
      for (const text of texts)
        expect(text).to.match(/^(?!.*([-−]0(\.0+)?(?![.\d])|NaN|null|undefined|Infinity))./);
    });
  }
});
