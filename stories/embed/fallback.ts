import {cardTable, scopeTable} from '../../src/export/fallback-table.ts';
import {findIndicator} from '../../src/model/find.ts';
import {finding} from '../../src/model/finding.ts';
import type {Report} from '../../src/model/report.ts';
import {scope} from '../../src/model/scope.ts';
import {language} from '../../src/text/language.ts';

interface Asked {
  readonly tag: string;
  readonly code: string;
  readonly locale: string;
}

/** What readers see without script, without network and where the tag is taken away: the same facts as a table. */
export function fallback(report: Report, {tag, code, locale}: Asked): string {
  const told = {report, language: language(locale, report.defaultLanguage)};
  if (tag === 'indicator-card') {
    const indicator = code ? findIndicator(report, code) : report.indicators[0];
    return indicator ? cardTable(finding(indicator), told) : '';
  }
  const part = scope(report, code);
  return part ? scopeTable(part, told) : '';
}
