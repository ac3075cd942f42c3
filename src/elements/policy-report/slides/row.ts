import {html, nothing, type TemplateResult} from 'lit';
import {verdictIcon} from '../../../marks/verdict-icon.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import {displayName} from '../../../model/report/short-name.ts';
import type {Observation} from '../../../model/report/observation.ts';
import type {TableRow} from '../../../model/table/row.ts';
import {formatPeriod} from '../../../text/format/period.ts';
import {formatChange} from '../../../text/format/quantity.ts';
import {axisTitle, unitKey} from '../../../text/format/unit-label.ts';
import {boundLabel, verdictLabel} from '../../../text/format/verdict-label.ts';
import {dualText, type RenderContext} from '../../shared/localized-text.ts';
import {markAxis, rowMark, type MarkScale} from './row-mark.ts';
import {officialName} from './slide.ts';

/** What the rows of an objective share. */
export interface RowsContext {
  readonly context: RenderContext;
  readonly scale: MarkScale;
  /** Whether all indicators have one unit, which stands at the axis. */
  readonly isOneUnit: boolean;
}

export function rowsContext(assessments: readonly Assessment[], context: RenderContext): RowsContext {
  const {locale} = context;
  const units = new Set(assessments.map(({indicator}) => unitKey(indicator.unit, locale)));
  return {context, scale: {assessments}, isOneUnit: units.size === 1};
}

/** A list of rows under the periods and the axis that they share. */
export function deckRows(
  assessments: readonly Assessment[],
  rows: readonly TemplateResult[],
  shared: RowsContext,
): TemplateResult {
  return html`<div class="rows">
    <div class="row head" aria-hidden="true">
      <p>${periodKey(assessments, shared)}</p>
      ${shared.isOneUnit ? markAxis(assessments, shared.scale, shared.context.locale) : html`<span></span>`}
    </div>
    <ol role="list" data-count=${rows.length}>
      ${rows}
    </ol>
  </div>`;
}

/** The compared periods, when all rows have the same, and their unit. */
function periodKey(assessments: readonly Assessment[], {context, isOneUnit}: RowsContext): string {
  const {locale} = context;
  const spans = new Set(assessments.map((assessment) => spanText(assessment, context)));
  const [first] = assessments;
  const unit = isOneUnit && first ? axisTitle(first.indicator.unit, false, locale) : '';
  return [spans.size === 1 ? [...spans][0] : '', unit].filter(Boolean).join(' · ');
}

function spanText({fromPeriod, toPeriod, from, to}: Assessment, {locale}: RenderContext): string {
  const periods = [formatPeriod(fromPeriod, from, locale), formatPeriod(toPeriod, to, locale)];
  return periods.filter(Boolean).join(' → ');
}

/** One indicator: code and name, mark, change, verdict. */
export function deckRow({assessment, code}: TableRow, shared: RowsContext): TemplateResult {
  const {context, scale} = shared;
  const {indicator, verdict, change} = assessment;
  const {locale} = context;
  return html`<li class="row" data-verdict=${verdict}>
    <div>
      <p class="indicator">
        <span class="code">${indicator.code ?? code}</span
        >${officialName(displayName(indicator), indicator.name, context)}
      </p>
      <p class="remark">${remarks(assessment, shared).filter(Boolean).join(' · ')}</p>
    </div>
    <div class="mark">${rowMark(assessment, scale, locale)}</div>
    <p class="change">
      ${change ? dualText(formatChange(assessment, locale)) : html`<span aria-hidden="true">–</span>`}
    </p>
    <div class="verdict">
      ${verdictIcon(verdict)}
      <p>${verdictLabel(assessment, locale)} ${verdictRemark(assessment, locale)}</p>
    </div>
  </li>`;
}

function verdictRemark(
  assessment: Assessment,
  locale: RenderContext['locale'],
): TemplateResult | typeof nothing {
  const words = boundLabel(assessment, locale);
  return words ? html`<span class="remark">${words}</span>` : nothing;
}

/** The unit where rows have different ones, own periods, flags and reasons of missing values. */
function remarks(assessment: Assessment, {context, isOneUnit}: RowsContext): readonly string[] {
  const {locale} = context;
  const {indicator, from, to} = assessment;
  const unit = isOneUnit
    ? ''
    : `${axisTitle(indicator.unit, false, locale)}, ${spanText(assessment, context)}`;
  return [unit, ...[from, to].map((observation) => observationRemark(observation, locale))];
}

function observationRemark(observation: Observation | null, locale: RenderContext['locale']): string {
  if (!observation) return '';
  const {missing, flags, period} = observation;
  const words = [
    missing && missing !== 'unknown' ? locale.t(`missing-reason.${missing}`) : '',
    ...flags.map((flag) => locale.t(`flag.${flag}`)),
  ].filter(Boolean);
  return words.length > 0 ? `${formatPeriod(period, observation, locale)}: ${words.join(', ')}` : '';
}
