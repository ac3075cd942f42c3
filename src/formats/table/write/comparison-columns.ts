import type {Assessment} from '../../../model/analysis/assessment.ts';
import {toDecimalString} from '../../../model/decimal.ts';
import type {Report} from '../../../model/report/report.ts';
import {verdictLabel} from '../../../text/format/verdict-label.ts';
import {resolveLocale} from '../../../text/i18n/locale.ts';
import {fillPlaceholders} from '../../../text/i18n/placeholders.ts';
import {assessmentSentence} from '../../../text/sentence/assessment.ts';
import type {Column} from './column.ts';
import {headerNames} from './header-names.ts';

/** Columns of the computed change as a number, the verdict, and the sentence as the elements show them. */
export function comparisonColumns(report: Report, assessments: readonly Assessment[]): readonly Column[] {
  const headers = headerNames(report);
  const locale = resolveLocale(report.defaultLanguage, report.defaultLanguage);
  const byIndicator = new Map(assessments.map((assessment) => [assessment.indicator.id, assessment]));
  const column = (header: string, cell: (assessment: Assessment) => string): Column => ({
    header,
    cell: ({id}) => {
      const assessment = byIndicator.get(id);
      return assessment ? cell(assessment) : '';
    },
  });
  const periods = commonPeriods([...byIndicator.values()]);
  const changeHeader = periods ? fillPlaceholders(headers.change, periods) : headers.changes;
  return [
    ...(periods ? [] : [column(headers.compared, comparedPeriods)]),
    {
      ...column(changeHeader, ({change}) => (change ? toDecimalString(change) : '')),
      isNumeric: true,
    },
    column(headers.verdict, (assessment) => verdictLabel(assessment, locale)),
    column(headers.summary, (assessment) => assessmentSentence(assessment, locale)),
  ];
}

/** The compared periods, when they are the same in all assessments and there are two of them. */
function commonPeriods(
  assessments: readonly Assessment[],
): {readonly from: string; readonly period: string} | null {
  const [pair, ...otherPairs] = new Set(assessments.map(comparedPeriods));
  const [first] = assessments;
  if (pair === undefined || otherPairs.length > 0 || !first?.fromPeriod) return null;
  return {from: first.fromPeriod, period: first.toPeriod ?? ''};
}

function comparedPeriods({fromPeriod, toPeriod}: Assessment): string {
  return `${fromPeriod ?? ''} → ${toPeriod ?? ''}`;
}
