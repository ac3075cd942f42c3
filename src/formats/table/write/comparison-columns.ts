import {toDecimalString} from '../../../model/decimal.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {Report} from '../../../model/report/report.ts';
import {resolveLocale} from '../../../text/i18n/locale.ts';
import {assessmentSentence} from '../../../text/sentence/assessment.ts';
import {verdictLabel} from '../../../text/format/verdict-label.ts';
import {fillPlaceholders} from '../../../text/i18n/placeholders.ts';
import {headerNames} from './header-names.ts';
import type {Column} from './column.ts';

/** What came of a comparison: the change as a number, the verdict and the sentence as the elements say them. */
export function comparisonColumns(report: Report, findings: readonly Assessment[]): readonly Column[] {
  const heads = headerNames(report);
  const words = resolveLocale(report.defaultLanguage, report.defaultLanguage);
  const spans = new Map(findings.map((one) => [one.indicator.id, periodPairKey(one)]));
  const [only = '', ...others] = new Set(spans.values());
  const of = (header: string, cell: (finding: Assessment) => string): Column => ({
    header,
    cell: cellOf(findings, cell),
  });
  const [from = '', period = ''] = only.split('\n');
  const hasSinglePeriodPair = others.length === 0 && from !== '';
  return [
    ...(hasSinglePeriodPair ? [] : [of(heads.compared, (one) => periodPairKey(one).replace('\n', ' → '))]),
    {
      ...of(
        hasSinglePeriodPair ? fillPlaceholders(heads.change, {from, period}) : heads.changes,
        ({change}) => (change ? toDecimalString(change) : ''),
      ),
      isFigure: true,
    },
    of(heads.verdict, (one) => verdictLabel(one, words)),
    of(heads.summary, (one) => assessmentSentence(one, words)),
  ];
}

function cellOf(
  findings: readonly Assessment[],
  cell: (finding: Assessment) => string,
): (indicator: Indicator) => string {
  const cells = new Map(findings.map((one) => [one.indicator.id, cell(one)]));
  return ({id}) => cells.get(id) ?? '';
}

function periodPairKey({fromPeriod, toPeriod}: Assessment): string {
  return `${fromPeriod ?? ''}\n${toPeriod ?? ''}`;
}
