import {html, nothing, type TemplateResult} from 'lit';
import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import {responsibleOrganizations} from '../../model/analysis/responsible.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {periodColumns} from '../../model/table/period-column.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {selectField} from '../shared/select-field.ts';
import type {RenderContext} from '../shared/localized-text.ts';

/** What a reader has asked of a whole report, and how to ask for more. */
export interface ReportControls extends PeriodOverride {
  /** Key of an institution; empty = all. */
  readonly institution: string;
  readonly onChange: (name: 'from' | 'to' | 'institution', value: string) => void;
}

/** Which years to compare, where there are more than two; whose indicators to see, where several answer for them. */
export function reportControls(
  parts: readonly Scope[],
  {from, to, institution, onChange}: ReportControls,
  {report, language}: RenderContext,
): TemplateResult | typeof nothing {
  const {t} = language;
  const findings = parts.flatMap((part) => part.assessments);
  const periods = periodColumns(findings).map(
    ({period, record}) => [period, formatPeriod(period, record, language)] as const,
  );
  const at = (wanted: string | null | undefined): number =>
    periods.findIndex(([period]) => period === wanted);
  const own = ['', t('period.default')] as const;
  const before = periods.slice(0, at(to) < 0 ? -1 : at(to));
  const names = [...responsibleOrganizations(findings, report)].map(
    ([key, {name}]) => [key, resolveText(name, language)?.text ?? key] as const,
  );
  const shown = [
    ...(periods.length > 2
      ? [
          selectField(t('period.from'), [own, ...before], from ?? '', (value) => onChange('from', value)),
          selectField(t('period.to'), [own, ...periods.slice(at(from) + 1)], to ?? '', (value) =>
            onChange('to', value),
          ),
        ]
      : []),
    ...(names.length > 1
      ? [
          selectField(t('filter.institution'), [['', t('filter.all')], ...names], institution, (value) =>
            onChange('institution', value),
          ),
        ]
      : []),
  ];
  return shown.length > 0 ? html`<div class="controls" part="controls">${shown}</div>` : nothing;
}
