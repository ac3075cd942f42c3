import {nameInSentence} from '../text/format/full-stop.ts';
import {groupBy} from '../model/group-by.ts';
import type {TableRow} from '../model/table/row.ts';
import {resolveText} from '../text/i18n/localized.ts';
import type {Locale} from '../text/i18n/locale.ts';
import {formatList} from '../text/format/list.ts';
import {formatPeriod} from '../text/format/period.ts';
import {formatValue} from '../text/format/quantity.ts';
import {incomparableNote} from '../text/sentence/not-computed.ts';

/** The indicators that cannot be compared, with the value that they have: a sentence per reason. */
export function incomparableNotes(rows: readonly TableRow[], locale: Locale): readonly string[] {
  const incomparable = rows.filter(({assessment}) => !assessment.change);
  const byReason = groupBy(incomparable, ({assessment}) => incomparableNote(assessment, locale));
  return [...byReason].map(([reason, group]) => {
    const list = formatList(
      group.map((row) => label(row, locale)),
      locale,
    );
    return locale.t(reason ? 'chart.incomparable-because' : 'chart.incomparable', {
      count: group.length,
      reason,
      list,
    });
  });
}

/** "03.04.04 (2.9 % en 2022)". */
function label({code, assessment: {indicator, from, to}}: TableRow, locale: Locale): string {
  const name = code ?? resolveText(nameInSentence(indicator), locale)?.text ?? indicator.id;
  const known = [to, from].find((observation) => (observation?.value ?? null) !== null);
  if (!known) return name;
  const period = locale.t('period.in', {period: formatPeriod(known.period, known, locale)});
  return `${name} (${formatValue(indicator, known, locale).visual} ${period})`;
}
