import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {assess} from '../../src/model/analysis/assessment.ts';
import type {Report} from '../../src/model/report/report.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import {formatChange, formatValue} from '../../src/text/format/quantity.ts';
import {verdictLabel} from '../../src/text/format/verdict-label.ts';
import type {Locale} from '../../src/text/i18n/locale.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {enFigures} from '../../src/text/i18n/messages/en/figures.ts';
import {registerMessages} from '../../src/text/i18n/translations.ts';
import {assessmentSentence} from '../../src/text/sentence/assessment.ts';
import {explanation} from '../../src/text/sentence/explanation.ts';
import {footnotes} from '../../src/text/sentence/footnotes.ts';
import {sourceFragments} from '../../src/text/sentence/source.ts';
import '../support/languages.ts';

/** The texts of all cards of a report. */
function cardTexts(report: Report, locale: Locale): readonly string[] {
  return report.indicators.flatMap((indicator) => {
    const assessment = assess(indicator);
    return [
      ...indicator.observations.map((observation) => formatValue(indicator, observation, locale).visual),
      formatChange(assessment, locale).visual,
      verdictLabel(assessment, locale),
      assessmentSentence(assessment, locale),
      ...explanation(assessment, locale).map(String),
      ...[...footnotes(assessment, locale), ...sourceFragments(indicator, report, locale)].map(
        ({text}) => text,
      ),
    ];
  });
}

/** Runs `action` with an `Intl` that throws an error at every use, also of formats that exist already. */
function withoutIntl<T>(action: () => T): T {
  const {Intl} = globalThis;
  const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format') ?? {};
  const fail = (): never => {
    throw new Error('Intl is used');
  };
  globalThis.Intl = new Proxy(Intl, {get: fail});
  Object.defineProperty(Intl.NumberFormat.prototype, 'format', {...format, get: fail});
  try {
    return action();
  } finally {
    globalThis.Intl = Intl;
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', format);
  }
}

describe('the texts of the cards of a real report', () => {
  const {report} = readReport(pnmnna);

  for (const tag of ['es-PE', 'es', 'es-ES', 'en', 'en-US', 'en_GB']) {
    it(`are written without Intl in ${tag}, whose first use takes 20 ms`, () => {
      expect(withoutIntl.bind(null, () => Intl.getCanonicalLocales(tag))).to.throw('Intl is used');
      if (!report) throw new Error('The report cannot be read.');
      // A registration empties the cache of locales.
      registerMessages(enFigures);
      const texts = withoutIntl(() => cardTexts(report, resolveLocale(tag, 'es-PE')));
      expect(texts.length).to.be.greaterThan(18 * 6);
    });
  }
});
