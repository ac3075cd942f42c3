import {assess} from '../model/analysis/assessment.ts';
import {unexplainedAcronyms} from '../model/glossary/unexplained-acronyms.ts';
import {sheetAnswers} from '../model/analysis/sheet-fields.ts';
import type {Indicator} from '../model/report/indicator.ts';
import type {ImportProblem, ImportProblemCode} from '../model/report/problem.ts';
import type {Report} from '../model/report/report.ts';
import {reportText} from './table/write/report-text.ts';

/**
 * What readers of a published report would miss: a final state, the reasons of revisions, fields of the method sheets,
 * words of acronyms.
 */
export function auditPublication(report: Report): readonly ImportProblem[] {
  return [
    ...editionStatus(report),
    ...report.indicators.flatMap(unexplainedRevisions),
    ...sheetGaps(report),
    ...glossaryGaps(report),
  ];
}

function warning(code: ImportProblemCode, column: string | null, found: string): ImportProblem {
  return {code, severity: 'warning', row: null, column, found};
}

/** The state of an edition that is not to be cited as published. */
function editionStatus(report: Report): readonly ImportProblem[] {
  const {status, statusDate, statusBy, statusNote} = report;
  if (status === null || status === 'published') return [];
  const facts = [status, statusDate, reportText(statusBy, report), reportText(statusNote, report)];
  return [warning('edition-status', null, facts.filter(Boolean).join(' · '))];
}

/** Revisions without a date or a reason. */
function unexplainedRevisions({id, code, revisions}: Indicator): readonly ImportProblem[] {
  return revisions
    .filter(({date, reason}) => date === null || reason === null)
    .map(({period, was, is}) =>
      warning('revision-unexplained', code ?? id, `${period}: ${was ?? '–'} → ${is ?? '–'}`),
    );
}

/** The fields of the sheet that the document does not answer, with the number of indicators that lack each. */
function sheetGaps(report: Report): readonly ImportProblem[] {
  const counts = new Map<string, number>();
  for (const indicator of report.indicators)
    for (const [field, answer] of sheetAnswers(assess(indicator), report))
      if (answer === 'missing') counts.set(field, (counts.get(field) ?? 0) + 1);
  if (!counts.size) return [];
  return [warning('sheet-gap', null, [...counts].map(([field, count]) => `${field} ${count}`).join(', '))];
}

/** The acronyms in names that the document does not explain. */
function glossaryGaps(report: Report): readonly ImportProblem[] {
  const acronyms = unexplainedAcronyms(report);
  return acronyms.length > 0 ? [warning('glossary-gap', null, acronyms.join(', '))] : [];
}
