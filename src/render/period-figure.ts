import type {Assessment} from '../model/analysis/assessment.ts';
import {observationFor} from '../model/table/period-column.ts';
import {revisionRemark} from '../text/edition/revision.ts';
import {formatMissing} from '../text/format/missing.ts';
import {formatFlags} from '../text/format/observation-remark.ts';
import {formatValue} from '../text/format/quantity.ts';
import type {Locale} from '../text/i18n/locale.ts';
import {formatInterval} from '../text/sentence/margin.ts';

/** The figure of a period with what limits it: "11.5 % [10.1 a 12.9], provisional"; the reason when there is none. */
export function periodFigure(assessment: Assessment, period: string, locale: Locale): string {
  const {indicator} = assessment;
  const record = observationFor(assessment, period);
  if (!record) return formatMissing(record, locale);
  const interval = formatInterval(indicator, record, locale);
  const value = formatValue(indicator, record, locale).visual;
  const remarks = [formatFlags(record, locale), revisionRemark(indicator, record, locale)];
  return [interval === null ? value : `${value} [${interval}]`, ...remarks].filter(Boolean).join(', ');
}
