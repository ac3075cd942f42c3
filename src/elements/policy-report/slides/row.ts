import {html, nothing, type TemplateResult} from 'lit';
import {verdictIcon} from '../../../marks/verdict-icon.ts';
import {decimal} from '../../../model/decimal.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import {displayName} from '../../../model/report/short-name.ts';
import type {Observation} from '../../../model/report/observation.ts';
import type {TableRow} from '../../../model/table/row.ts';
import {formatPeriod} from '../../../text/format/period.ts';
import {formatChange, formatDifference} from '../../../text/format/quantity.ts';
import {axisTitle, unitKey} from '../../../text/format/unit-label.ts';
import {assessmentSentence} from '../../../text/sentence/assessment.ts';
import {boundLabel, verdictLabel} from '../../../text/format/verdict-label.ts';
import type {RenderContext} from '../../shared/localized-text.ts';
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
      <p class="unit">
        ${shared.isOneUnit && assessments[0] ? changeSymbol(assessments[0], shared.context) : nothing}
      </p>
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
  const {indicator, verdict} = assessment;
  const {locale} = context;
  return html`<li class="row" data-verdict=${verdict}>
    <div>
      <p class="indicator">
        <span class="code">${indicator.code ?? code}</span
        >${officialName(displayName(indicator), indicator.name, context)}
      </p>
      <p class="remark">${rowRemark(assessment, shared)}</p>
    </div>
    <div class="mark" aria-hidden="true">${rowMark(assessment, scale, locale)}</div>
    <p class="change">
      <span class="number" aria-hidden="true">${rowChange(assessment, shared)}</span>
      <span class="visually-hidden">${assessmentSentence(assessment, locale)}</span>
    </p>
    <div class="verdict" aria-hidden="true">
      ${verdictIcon(verdict)}
      <p>${verdictLabel(assessment, locale)} ${verdictRemark(assessment, locale)}</p>
    </div>
  </li>`;
}

/** The change; without its unit when that stands at the axis. */
export function rowChange(assessment: Assessment, {context, isOneUnit}: RowsContext): string {
  if (!assessment.change) return '–';
  const {visual} = formatChange(assessment, context.locale);
  return isOneUnit ? visual.replace(changeSymbol(assessment, context), '').trim() : visual;
}

/** The unit of a change as it stands beside a number: "p. p.". */
function changeSymbol({indicator}: Assessment, {locale}: RenderContext): string {
  return formatDifference(indicator.unit, decimal(0), locale).visual.replace('0', '').trim();
}

function verdictRemark(
  assessment: Assessment,
  locale: RenderContext['locale'],
): TemplateResult | typeof nothing {
  const words = boundLabel(assessment, locale);
  return words ? html`<span class="remark">${words}</span>` : nothing;
}

/** The unit where rows have different ones, own periods, flags and reasons of missing values. */
export function rowRemark(assessment: Assessment, {context, isOneUnit}: RowsContext): string {
  const {locale} = context;
  const {indicator, from, to} = assessment;
  const unit = isOneUnit
    ? ''
    : `${axisTitle(indicator.unit, false, locale)}, ${spanText(assessment, context)}`;
  const words = [unit, ...[from, to].map((observation) => observationRemark(observation, locale))];
  return words.filter(Boolean).join(' · ');
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
