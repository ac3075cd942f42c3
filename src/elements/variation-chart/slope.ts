import {html, svg, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Domain} from '../../scale/domain.ts';
import {placeSlope, type SlopeLine} from '../../scale/slope.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatTick} from '../../text/format/tick-label.ts';

/** Positions of the two periods, in percent of the width. */
const [fromX, toX] = [22, 60];

/** A line per indicator between two periods. Hidden from assistive technology: the rows below contain all of it. */
export function slope(
  rows: readonly TableRow[],
  domain: Domain,
  active: string | null,
  locale: Locale,
): TemplateResult {
  const {height, lines} = placeSlope(rows, domain);
  const [first] = rows;
  return html`<div class="slope" aria-hidden="true">
    <svg width="100%" height="20">
      ${first && [periodLabel(first.assessment.fromPeriod, fromX, locale), periodLabel(first.assessment.toPeriod, toX, locale)]}
    </svg>
    <svg width="100%" height=${height}>
      ${[fromX, toX].map((x) => svg`<line class="period-axis" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`)}
      ${lines.map((line) => slopeLine(line, active, locale))}
    </svg>
  </div>`;
}

function periodLabel(period: string | null, x: number, locale: Locale): TemplateResult {
  return svg`<text x="${x}%" y="14" text-anchor="middle">${formatPeriod(period, null, locale)}</text>`;
}

function slopeLine(line: SlopeLine, active: string | null, locale: Locale): TemplateResult {
  const {assessment, code} = line.row;
  const {id} = assessment.indicator;
  const dot = (x: number, y: number): TemplateResult => svg`<circle cx="${x}%" cy=${y} r="3.5"/>`;
  return svg`<g data-verdict=${assessment.verdict} ?data-shown=${id === active}>
    <line class="link" data-way=${assessment.verdict} x1="${fromX}%" x2="${toX}%" y1=${line.from} y2=${line.to} />
    <line class="leader" x1="${fromX - 3}%" x2="${fromX}%" y1=${line.fromLabel} y2=${line.from} />
    <line class="leader" x1="${toX}%" x2="${toX + 3}%" y1=${line.to} y2=${line.toLabel} />
    ${dot(fromX, line.from)}${dot(toX, line.to)}
    <text x="${fromX - 4}%" y=${line.fromLabel} dy="4" text-anchor="end">${valueText(assessment, 'from', locale)}</text>
    <text x="${toX + 4}%" y=${line.toLabel} dy="4">${code} ${valueText(assessment, 'to', locale)}</text>
  </g>`;
}

function valueText(finding: Assessment, side: 'from' | 'to', locale: Locale): string {
  const value = finding[side]?.value ?? null;
  return value === null ? '' : formatTick(value, false, locale, finding.indicator.decimals);
}
