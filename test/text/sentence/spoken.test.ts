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

function spoken(indicator: Indicator, locale: Locale): readonly string[] {
  const found = assess(indicator);
  return [
    assessmentSentence(found, locale),
    verdictLabel(found, locale),
    formatChange(found, locale).spoken,
    ...indicator.observations.map((one) => formatValue(indicator, one, locale).spoken),
    ...indicator.targets.map((target) => formatTarget(indicator, target, locale)),
  ];
}

/** Reasons and notes quote the document, which may use any sign. */
function told(indicator: Indicator, locale: Locale): readonly string[] {
  const unexplained = {...indicator, desiredDirectionBasis: null, breaks: []};
  return [...spoken(indicator, locale), ...explanation(assess(unexplained), locale)];
}

function shown(indicator: Indicator, locale: Locale): readonly string[] {
  const values = indicator.observations.map((one) => formatValue(indicator, one, locale).visual);
  return [formatChange(assess(indicator), locale).visual, ...values];
}

describe('every word about every example', () => {
  for (const locale of [spanish, english]) {
    it(`speech in ${locale.tag} has no sign, arrow, symbol of points or percent, or doubled gap`, () => {
      const texts = documents.flatMap(indicators).flatMap((one) => told(one, locale));
      expect(texts.length).to.be.greaterThan(300);
      for (const text of texts) expect(text).to.match(/^(?!.*([▲▼−–—+%‰\u00a0]|p\. ?p\.|\bpp\b| {2}|\{|\}))/);
    });

    it(`nothing in ${locale.tag} has a negative zero, or the name of an absent value`, () => {
      const texts = documents
        .flatMap(indicators)
        .flatMap((one) => [...told(one, locale), ...shown(one, locale)]);
      for (const text of texts)
        expect(text).to.match(/^(?!.*([-−]0(\.0+)?(?![.\d])|NaN|null|undefined|Infinity))./);
    });
  }
});
