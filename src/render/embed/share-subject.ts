import {findIndicator} from '../../model/report/lookup.ts';
import {assess, type Assessment} from '../../model/analysis/assessment.ts';
import {selectIndicators} from '../../model/analysis/subset.ts';
import type {Group} from '../../model/report/group.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Report} from '../../model/report/report.ts';
import {scope} from '../../model/analysis/scope.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {cardSvg} from '../svg/card.ts';
import type {DrawContext} from '../svg/layout.ts';
import {cardTable, reservedHeight, scopeTable, summaryTable} from '../fallback-table.ts';

/** The elements that show a part of a report, by the tags that they have unless a page gives them others. */
export const subjectTags = [
  'indicator-card',
  'indicator-trend',
  'objective-summary',
  'indicator-table',
  'variation-chart',
  'policy-report',
] as const;
export type SubjectTag = (typeof subjectTags)[number];

/** Whether an element shows one indicator; the others show a group, or the whole. */
export function showsSingleIndicator(tag: string): boolean {
  return tag === 'indicator-card' || tag === 'indicator-trend';
}

/** What an element is asked to show. */
export interface ShareSelection {
  readonly tag: SubjectTag;
  /** Code or id of an indicator or a group; empty for the first indicator, or for the whole report. */
  readonly code: string;
  readonly from?: string;
  readonly to?: string;
}

/** What an element shows of a report, ready to be taken away. */
export interface ShareSubject {
  readonly tag: SubjectTag;
  /** With no more than is shown, and the periods that are compared. */
  readonly report: Report;
  readonly findings: readonly Assessment[];
  /** Of the indicator or the group; `null` where the whole report is shown. */
  readonly title: LocalizedText | null;
  readonly code: string | null;
  /** The group that is shown; null for an indicator and for the whole report. */
  readonly group: Group | null;
}

/** What the element shows; `null` where the report has no such code. */
export function shareSubject(report: Report, asked: ShareSelection): ShareSubject | null {
  return showsSingleIndicator(asked.tag) ? indicatorSubject(report, asked) : scopeSubject(report, asked);
}

function indicatorSubject(report: Report, asked: ShareSelection): ShareSubject | null {
  const {tag, code} = asked;
  const indicator = code ? findIndicator(report, code) : (report.indicators[0] ?? null);
  if (!indicator) return null;
  const findings = [assess(indicator, asked)];
  return {
    tag,
    report: selectIndicators(report, [indicator], asked),
    findings,
    title: indicator.name,
    code: indicator.code,
    group: null,
  };
}

function scopeSubject(report: Report, asked: ShareSelection): ShareSubject | null {
  const found = scope(report, asked.code, asked);
  if (!found) return null;
  const {group, assessments} = found;
  const shown = selectIndicators(
    report,
    assessments.map(({indicator}) => indicator),
    asked,
  );
  return {
    tag: asked.tag,
    report: group ? shown : {...shown, groups: report.groups},
    findings: assessments,
    title: group?.title ?? null,
    code: group?.code ?? null,
    group,
  };
}

/** What it is called. */
export function subjectTitle({title, report}: ShareSubject, language: Locale): string {
  return resolveText(title ?? report.title, language)?.text ?? report.id;
}

/** The same facts as a plain captioned table, whose place is kept when the element is drawn. */
export function subjectTable({tag, report, findings, group}: ShareSubject, language: Locale): string {
  const [only] = findings;
  const context = {report, language};
  if (showsSingleIndicator(tag) && only) return cardTable(only, context, true);
  const shown = {group, assessments: findings};
  return tag === 'objective-summary'
    ? summaryTable(shown, context, true)
    : scopeTable(shown, context, reservedHeight(findings.length, tag));
}

/** The same as a drawing; `null` where there is none of that element. */
export function subjectSvg(
  {tag, report, findings}: ShareSubject,
  language: Locale,
  pen: DrawContext,
): string | null {
  const [only] = findings;
  return tag === 'indicator-card' && only ? cardSvg(only, {report, language}, pen) : null;
}
