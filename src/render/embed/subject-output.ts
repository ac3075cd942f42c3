import type {Locale} from '../../text/i18n/locale.ts';
import {cardTable, reservedHeight, scopeTable, summaryTable} from '../fallback/table.ts';
import type {ShareSubject} from './share-subject.ts';
import {showsSingleIndicator} from './subject-tags.ts';

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
