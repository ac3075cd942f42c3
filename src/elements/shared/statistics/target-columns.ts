import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import {targetStatus, type TargetStatus} from '../../../model/analysis/target-status.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import type {DualText} from '../../../text/format/number.ts';
import {formatInPeriod} from '../../../text/format/missing.ts';
import {formatTargetDistance, formatTargetLevel} from '../../../text/statistics/target-distance.ts';
import type {Statistics} from './statistics.ts';

const cells = {target: targetCell, distance: distanceCell} as const;

export const planColumns: Statistics['columns'] = (name, assessments, locale) =>
  assessments.some(({indicator, toPeriod}) => targetStatus(indicator, toPeriod))
    ? [{label: locale.t(`column.${name}`), cell: ({assessment}) => cellOf(name, assessment, locale)}]
    : [];

function cellOf(name: keyof typeof cells, assessment: Assessment, locale: Locale): unknown {
  const status = targetStatus(assessment.indicator, assessment.toPeriod);
  if (status) return cells[name](assessment, status, locale);
  return name === 'target' ? html`<span class="muted">${locale.t('target.none')}</span>` : nothing;
}

/** The target; its period when that is not the current one. */
function targetCell(
  {indicator, toPeriod}: Assessment,
  {target}: TargetStatus,
  locale: Locale,
): TemplateResult {
  const period = target.period === toPeriod ? '' : formatInPeriod(target.period, null, locale);
  return html`${words(formatTargetLevel(indicator, target, locale))}${
    period && html` <div class="remark">${period}</div>`
  }`;
}

function distanceCell({indicator}: Assessment, status: TargetStatus, locale: Locale): TemplateResult {
  return words(formatTargetDistance(indicator, status, locale));
}

/** A text in two forms that can wrap, other than a number. */
function words({visual, spoken}: DualText): TemplateResult {
  return html`<span aria-hidden="true">${visual}</span><span class="visually-hidden">${spoken}</span>`;
}
