import {html, nothing, type TemplateResult} from 'lit';
import type {Asked} from '../../model/analysis/comparison.ts';
import {institutions} from '../../model/analysis/responsible.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {tablePeriods} from '../../model/table/period-column.ts';
import {localized} from '../../text/i18n/localized.ts';
import {periodText} from '../../text/format/period.ts';
import {choice} from '../shared/select-field.ts';
import type {Setting} from '../shared/localized-text.ts';

/** What a reader has asked of a whole report, and how to ask for more. */
export interface ReportControls extends Asked {
  /** Key of an institution; empty = all. */
  readonly institution: string;
  readonly ask: (name: 'from' | 'to' | 'institution', value: string) => void;
}

/** Which years to compare, where there are more than two; whose indicators to see, where several answer for them. */
export function reportControls(
  parts: readonly Scope[],
  {from, to, institution, ask}: ReportControls,
  {report, language}: Setting,
): TemplateResult | typeof nothing {
  const {t} = language;
  const findings = parts.flatMap((part) => part.findings);
  const periods = tablePeriods(findings).map(
    ({period, record}) => [period, periodText(period, record, language)] as const,
  );
  const at = (wanted: string | null | undefined): number =>
    periods.findIndex(([period]) => period === wanted);
  const own = ['', t('as-document')] as const;
  const before = periods.slice(0, at(to) < 0 ? -1 : at(to));
  const names = [...institutions(findings, report)].map(
    ([key, {name}]) => [key, localized(name, language)?.text ?? key] as const,
  );
  const shown = [
    ...(periods.length > 2
      ? [
          choice(t('compare-from'), [own, ...before], from ?? '', (value) => ask('from', value)),
          choice(t('compare-to'), [own, ...periods.slice(at(from) + 1)], to ?? '', (value) =>
            ask('to', value),
          ),
        ]
      : []),
    ...(names.length > 1
      ? [
          choice(t('institution'), [['', t('all')], ...names], institution, (value) =>
            ask('institution', value),
          ),
        ]
      : []),
  ];
  return shown.length > 0 ? html`<div class="controls" part="controls">${shown}</div>` : nothing;
}
