import {assess} from '../../src/model/analysis/assessment.ts';
import {findGroup} from '../../src/model/report/lookup.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import {toNumber} from '../../src/model/decimal.ts';
import {cardScale} from '../../src/render/card-scale.ts';
import {assessmentDomain} from '../../src/scale/assessment-domain.ts';
import {footnotes} from '../../src/text/sentence/footnotes.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {registerMessages} from '../../src/text/i18n/translations.ts';
import {resolveText} from '../../src/text/i18n/localized.ts';
import {esPEStatus} from '../../src/text/i18n/messages/es-PE/status.ts';
import {assessmentSentence} from '../../src/text/sentence/assessment.ts';
import {shortSource} from '../../src/text/sentence/short-source.ts';
import {formatInPeriod} from '../../src/text/format/missing.ts';
import {verdictLabel, verdictNote} from '../../src/text/format/verdict-label.ts';

registerMessages(esPEStatus);

/** Returns the texts of a card for each indicator of a document, and its values and scale as numbers, which each contestant formats and draws. */
export function cardRecords(document: unknown): readonly object[] {
  const {report} = readReport(document);
  if (!report) throw new Error('The benchmark document cannot be read.');
  const spanish = resolveLocale('es', report.defaultLanguage);
  const text = (localizedText: Parameters<typeof resolveText>[0]): string =>
    resolveText(localizedText, spanish)?.text ?? '';
  return report.indicators.map((indicator) => {
    const assessment = assess(indicator);
    const {from, to, toPeriod, change, verdict} = assessment;
    const scale = {domain: assessmentDomain(assessment), hasLens: true};
    const {column, whole, words} = cardScale(assessment, scale, spanish);
    return {
      code: indicator.code,
      service: text(findGroup(report, indicator.groupId ?? '')?.title ?? null),
      name: text(indicator.name),
      shortName: text(indicator.shortName),
      decimals: indicator.decimals,
      from: from?.value ?? null,
      to: to?.value ?? null,
      period: formatInPeriod(toPeriod, to, spanish),
      change: change && toNumber(change),
      domain: column.domain,
      whole,
      periods: words[1],
      verdict,
      state: verdictLabel(assessment, spanish),
      note: verdictNote(assessment, spanish),
      sentence: assessmentSentence(assessment, spanish),
      notes: footnotes(assessment, spanish).map((part) => part.text),
      source: shortSource(indicator, report, spanish),
    };
  });
}
