import {finding} from '../../src/model/analysis/assessment.ts';
import {findGroup} from '../../src/model/report/lookup.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import {toNumber} from '../../src/model/decimal.ts';
import {findingDomain} from '../../src/scale/assessment-bar.ts';
import {detailParts} from '../../src/text/sentence/footnotes.ts';
import {language, registerPack} from '../../src/text/i18n/locale.ts';
import {localized} from '../../src/text/i18n/localized.ts';
import {esPENotice} from '../../src/text/i18n/messages/es-PE/status.ts';
import {sentence} from '../../src/text/sentence/assessment.ts';
import {sourceParts} from '../../src/text/sentence/source.ts';
import {stateWord} from '../../src/text/format/verdict-label.ts';

registerPack(esPENotice);

/** What a card says of each indicator of a document: its words, and its figures as numbers, which each contestant formats. */
export function cardWords(document: unknown): readonly object[] {
  const {report} = readReport(document);
  if (!report) throw new Error('The document of the bench cannot be read.');
  const spanish = language('es', report.defaultLanguage);
  const text = (of: Parameters<typeof localized>[0]): string => localized(of, spanish)?.text ?? '';
  return report.indicators.map((indicator) => {
    const found = finding(indicator);
    const {from, to, fromPeriod, toPeriod, change, verdict} = found;
    return {
      code: indicator.code,
      service: text(findGroup(report, indicator.groupId ?? '')?.title ?? null),
      name: text(indicator.name),
      decimals: indicator.decimals,
      from: from?.value ?? null,
      to: to?.value ?? null,
      fromPeriod,
      toPeriod,
      change: change && toNumber(change),
      domain: findingDomain(found, 'levels'),
      verdict,
      state: stateWord(found, spanish),
      sentence: sentence(found, spanish),
      notes: detailParts(found, spanish).map((part) => part.text),
      source: sourceParts(indicator, report, spanish)
        .map((part) => part.text)
        .join(''),
    };
  });
}
