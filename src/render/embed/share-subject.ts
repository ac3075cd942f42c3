import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import {keepChosenPeriods} from '../../model/analysis/chosen-periods.ts';
import {assess, type Assessment} from '../../model/analysis/assessment.ts';
import {selectIndicators} from '../../model/analysis/subset.ts';
import type {Group} from '../../model/report/group.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Report} from '../../model/report/report.ts';
import {scope} from '../../model/analysis/scope.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {showsAllPlaces, showsSingleIndicator, type ShareSelection, type SubjectTag} from './subject-tags.ts';

/** The content of an element, ready for export. */
export interface ShareSubject {
  readonly tag: SubjectTag;
  /** Reduced to the indicators of the element and its compared periods. */
  readonly report: Report;
  readonly assessments: readonly Assessment[];
  /** Title of the indicator or the group; `null` for the whole report. */
  readonly title: LocalizedText | null;
  readonly code: string | null;
  /** The group of the element; `null` for an indicator and for the whole report. */
  readonly group: Group | null;
}

/** The content of the element; `null` when the report does not have the code. */
export function shareSubject(report: Report, selection: ShareSelection): ShareSubject | null {
  if (showsSingleIndicator(selection.tag)) return indicatorSubject(report, selection);
  // A table and a chart show no other periods; a report lets its reader choose them.
  const hasAllPeriods = selection.tag === 'policy-report';
  return scopeSubject(hasAllPeriods ? report : keepChosenPeriods(report, selection), selection);
}

function indicatorSubject(shown: Report, selection: ShareSelection): ShareSubject | null {
  const {tag, code} = selection;
  const report = showsAllPlaces(tag) ? (shown.shownPlace?.report ?? shown) : shown;
  const indicator = findIndicatorOrFirst(report, code);
  if (!indicator) return null;
  const assessments = [assess(indicator, selection)];
  return {
    tag,
    report: selectIndicators(report, [indicator], selection),
    assessments,
    title: indicator.name,
    code: indicator.code,
    group: null,
  };
}

function scopeSubject(report: Report, selection: ShareSelection): ShareSubject | null {
  const selectedScope = scope(report, selection.code, selection);
  if (!selectedScope) return null;
  const {group, assessments} = selectedScope;
  const subset = selectIndicators(
    report,
    assessments.map(({indicator}) => indicator),
    selection,
  );
  return {
    tag: selection.tag,
    report: group ? subset : {...subset, groups: report.groups},
    assessments,
    title: group?.title ?? null,
    code: group?.code ?? null,
    group,
  };
}

/** The title of the indicator, the group or the report; the id of the report without a title. */
export function subjectTitle({title, report}: ShareSubject, locale: Locale): string {
  return resolveText(title ?? report.title, locale)?.text ?? report.id;
}
