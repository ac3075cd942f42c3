import {decimalText} from '../../model/decimal.ts';
import type {Finding} from '../../model/analysis/assessment.ts';
import type {Indicator, Report} from '../../model/report/report.ts';
import {language} from '../../text/i18n/locale.ts';
import {sentence} from '../../text/sentence/assessment.ts';
import {stateWord} from '../../text/format/verdict-label.ts';
import {columnWords, filled} from './header-names.ts';
import type {Column} from './write.ts';

/** What came of a comparison: the change as a number, the verdict and the sentence as the elements say them. */
export function outcomeColumns(report: Report, findings: readonly Finding[]): readonly Column[] {
  const heads = columnWords(report);
  const words = language(report.defaultLanguage, report.defaultLanguage);
  const spans = new Map(findings.map((one) => [one.indicator.id, span(one)]));
  const [only = '', ...others] = new Set(spans.values());
  const of = (header: string, cell: (finding: Finding) => string): Column => ({
    header,
    cell: cellOf(findings, cell),
  });
  const [from = '', period = ''] = only.split('\n');
  const isOne = others.length === 0 && from !== '';
  return [
    ...(isOne ? [] : [of(heads.compared, (one) => span(one).replace('\n', ' → '))]),
    {
      ...of(isOne ? filled(heads.change, {from, period}) : heads.changes, ({change}) =>
        change ? decimalText(change) : '',
      ),
      isFigure: true,
    },
    of(heads.verdict, (one) => stateWord(one, words)),
    of(heads.summary, (one) => sentence(one, words)),
  ];
}

function cellOf(
  findings: readonly Finding[],
  cell: (finding: Finding) => string,
): (indicator: Indicator) => string {
  const cells = new Map(findings.map((one) => [one.indicator.id, cell(one)]));
  return ({id}) => cells.get(id) ?? '';
}

function span({fromPeriod, toPeriod}: Finding): string {
  return `${fromPeriod ?? ''}\n${toPeriod ?? ''}`;
}
