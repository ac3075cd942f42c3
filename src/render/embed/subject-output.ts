import type {Locale} from '../../text/i18n/locale.ts';
import {cardTable, reservedHeight, scopeTable, summaryTable} from '../fallback-table.ts';
import {cardSvg} from '../svg/card.ts';
import type {DrawContext} from '../svg/layout.ts';
import {showsSingleIndicator, type ShareSubject} from './share-subject.ts';

/** The content as a captioned HTML table with the reserved height of the element. */
export function subjectTable({tag, report, assessments, group}: ShareSubject, locale: Locale): string {
  const [first] = assessments;
  const context = {report, locale};
  if (showsSingleIndicator(tag) && first) return cardTable(first, context, true);
  const shownScope = {group, assessments};
  return tag === 'objective-summary'
    ? summaryTable(shownScope, context, true)
    : scopeTable(shownScope, context, reservedHeight(assessments.length, tag));
}

/** The content as an SVG file; `null` for elements other than the card. */
export function subjectSvg(
  {tag, report, assessments}: ShareSubject,
  locale: Locale,
  canvas: DrawContext,
): string | null {
  const [first] = assessments;
  return tag === 'indicator-card' && first ? cardSvg(first, {report, locale}, canvas) : null;
}
