import {html, nothing, type TemplateResult} from 'lit';
import {verdictIcon} from '../../../marks/verdict-icon.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import type {TableRow} from '../../../model/table/row.ts';
import {formatObservationRemark} from '../../../text/format/observation-remark.ts';
import {formatPeriod} from '../../../text/format/period.ts';
import {formatChange} from '../../../text/format/quantity.ts';
import {formatChangeNumber} from '../../../text/format/tick-label.ts';
import {axisTitle, unitKey, unitSymbol} from '../../../text/format/unit-label.ts';
import {assessmentSentence} from '../../../text/sentence/assessment.ts';
import {boundLabel, verdictLabel} from '../../../text/format/verdict-label.ts';
import {shownName, type RenderContext, withSpace} from '../../shared/localized-text.ts';
import {markAxis, rowMark} from './row-mark.ts';

/** What the rows of an objective share. */
export interface RowsContext {
  readonly context: RenderContext;
  /** All indicators of the objective: their marks have one scale per unit. */
  readonly assessments: readonly Assessment[];
  /** All indicators have the same unit. It is written once, above the rows. */
  readonly isOneUnit: boolean;
}

export function rowsContext(assessments: readonly Assessment[], context: RenderContext): RowsContext {
  const {locale} = context;
  const units = new Set(assessments.map(({indicator}) => unitKey(indicator.unit, locale)));
  return {context, assessments, isOneUnit: units.size === 1};
}

/** A list of rows below what they have in common. */
export function deckRows(rows: readonly TableRow[], shared: RowsContext): TemplateResult {
  return html`<div class="rows">
    ${rowsHead(
      rows.map(({assessment}) => assessment),
      shared,
    )}
    <ol role="list" data-count=${rows.length}>
      ${rows.map((row) => deckRow(row, shared))}
    </ol>
  </div>`;
}

/** The periods when all rows compare the same; the unit, the axis and the unit of changes when there is one unit. */
function rowsHead(rows: readonly Assessment[], shared: RowsContext): TemplateResult {
  const {context, assessments, isOneUnit} = shared;
  const {locale} = context;
  const first = isOneUnit ? rows[0] : undefined;
  const spans = new Set(rows.map((assessment) => spanText(assessment, context)));
  const words = [
    spans.size === 1 ? [...spans][0] : '',
    first && axisTitle(first.indicator.unit, false, locale),
  ];
  return html`<div class="row head" aria-hidden="true">
    <p>${words.filter(Boolean).join(' · ')}</p>
    ${first ? markAxis(first, assessments, locale) : html`<span></span>`}
    <p class="unit">${first ? unitSymbol(first.indicator.unit, true, locale) : nothing}</p>
  </div>`;
}

function spanText({fromPeriod, toPeriod, from, to}: Assessment, {locale}: RenderContext): string {
  const periods = [formatPeriod(fromPeriod, from, locale), formatPeriod(toPeriod, to, locale)];
  return periods.filter(Boolean).join(' → ');
}

/** One indicator: code and name, mark, change, verdict. */
function deckRow({assessment, code}: TableRow, shared: RowsContext): TemplateResult {
  const {context, assessments} = shared;
  const {indicator, verdict} = assessment;
  const {locale} = context;
  return html`<li class="row" data-verdict=${verdict}>
    <div>
      <p class="indicator">
        <span class="code">${withSpace(indicator.code ?? code)}</span>${shownName(indicator, context)}
      </p>
      <p class="remark">${rowRemark(assessment, shared)}</p>
    </div>
    <div class="mark" aria-hidden="true">${rowMark(assessment, assessments, locale)}</div>
    <p class="change" ?data-long=${/\S{8}/.test(rowChange(assessment, shared))}>
      <span class="number" aria-hidden="true">${rowChange(assessment, shared)}</span>
      <span class="visually-hidden">${assessmentSentence(assessment, locale)}</span>
    </p>
    <div class="verdict" aria-hidden="true">
      ${verdictIcon(verdict)}
      <p>${verdictLabel(assessment, locale)} ${verdictRemark(assessment, locale)}</p>
    </div>
  </li>`;
}

/** The change, without its unit when all rows have the same. A line can break between the number and its unit. */
export function rowChange(assessment: Assessment, {context, isOneUnit}: RowsContext): string {
  const {change} = assessment;
  if (!change) return '–';
  return isOneUnit
    ? formatChangeNumber(change, context.locale)
    : formatChange(assessment, context.locale).visual.replace('\u00a0', ' ');
}

function verdictRemark(
  assessment: Assessment,
  locale: RenderContext['locale'],
): TemplateResult | typeof nothing {
  const words = boundLabel(assessment, locale);
  return words ? html`<span class="remark">${words}</span>` : nothing;
}

/** Flags and reasons of missing values; before them unit and periods when the rows have different units. */
export function rowRemark(assessment: Assessment, {context, isOneUnit}: RowsContext): string {
  const {locale} = context;
  const {indicator, from, to} = assessment;
  const unit = isOneUnit
    ? ''
    : `${axisTitle(indicator.unit, false, locale)}, ${spanText(assessment, context)}`;
  const remarks = [from, to].map((observation) => {
    const words = observation && formatObservationRemark(observation, locale);
    return words ? `${formatPeriod(observation.period, observation, locale)}: ${words}` : '';
  });
  return [unit, ...remarks].filter(Boolean).join(' · ');
}
