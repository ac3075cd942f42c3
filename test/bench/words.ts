import {finding} from '../../src/model/finding.ts';
import {findGroup} from '../../src/model/find.ts';
import {readReport} from '../../src/model/read-report.ts';
import {toNumber} from '../../src/model/decimal.ts';
import {findingDomain} from '../../src/scale/finding-bar.ts';
import {detailParts} from '../../src/text/detail-parts.ts';
import {language, registerPack} from '../../src/text/language.ts';
import {localized} from '../../src/text/localized.ts';
import {esPENotice} from '../../src/text/pack/es-PE-notice.ts';
import {sentence} from '../../src/text/sentence.ts';
import {sourceParts} from '../../src/text/source-parts.ts';
import {stateWord} from '../../src/text/state-word.ts';

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
