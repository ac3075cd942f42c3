import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import {responsibleOrganizations} from '../../model/analysis/responsible.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {periodColumns} from '../../model/table/period-column.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {selectField} from '../shared/select-field.ts';
import type {RenderContext} from '../shared/localized-text.ts';

/** A reader's choices for a whole report, and how to change them. */
export interface ReportControls {
  readonly periods: PeriodOverride;
  /** Key of an organization; empty for all. */
  readonly organization: string;
  /** Empty for the report's own period. */
  readonly setPeriods: (from: string, to: string) => void;
  readonly setOrganization: (key: string) => void;
}

/** Select fields for the compared periods, with more than two of them, and for the organization, with more than one. */
export function reportControls(
  scopes: readonly Scope[],
  controls: ReportControls,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const assessments = scopes.flatMap((scope) => scope.assessments);
  const fields = [
    ...periodFields(assessments, controls, context),
    ...organizationFields(assessments, controls, context),
  ];
  return fields.length > 0 ? html`<div class="controls" part="controls">${fields}</div>` : nothing;
}

/** Offers only pairs of periods in order: each field lists the periods before or after the other's. */
function periodFields(
  assessments: readonly Assessment[],
  {periods, setPeriods}: ReportControls,
  {locale}: RenderContext,
): readonly TemplateResult[] {
  const {t} = locale;
  const [from, to] = [periods.from ?? '', periods.to ?? ''];
  const options = periodColumns(assessments).map(
    ({period, record}) => [period, formatPeriod(period, record, locale)] as const,
  );
  if (options.length <= 2) return [];
  const indexOf = (chosen: string): number => options.findIndex(([period]) => period === chosen);
  const reportOption = ['', t('period.default')] as const;
  const before = options.slice(0, indexOf(to) < 0 ? -1 : indexOf(to));
  const after = options.slice(indexOf(from) + 1);
  return [
    selectField(t('period.from'), [reportOption, ...before], from, (value) => setPeriods(value, to)),
    selectField(t('period.to'), [reportOption, ...after], to, (value) => setPeriods(from, value)),
  ];
}

function organizationFields(
  assessments: readonly Assessment[],
  {organization, setOrganization}: ReportControls,
  {report, locale}: RenderContext,
): readonly TemplateResult[] {
  const {t} = locale;
  const options = [...responsibleOrganizations(assessments, report)].map(
    ([key, {name}]) => [key, resolveText(name, locale)?.text ?? key] as const,
  );
  return options.length > 1
    ? [
        selectField(
          t('filter.institution'),
          [['', t('filter.all-institution')], ...options],
          organization,
          setOrganization,
        ),
      ]
    : [];
}
