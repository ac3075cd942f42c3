import {html, svg, type TemplateResult} from 'lit';
import type {Finding} from '../../model/analysis/assessment.ts';
import type {Domain} from '../../scale/domain.ts';
import {placeSlope, type SlopeLine} from '../../scale/slope.ts';
import type {Row} from '../../model/table/row.ts';
import type {Language} from '../../text/i18n/locale.ts';
import {periodText} from '../../text/format/period.ts';
import {tickText} from '../../text/format/tick-label.ts';

/** Where the two periods stand, in percent of the width. */
const [left, right] = [22, 60];

/** A line per indicator between two periods. For the eye: the rows beneath say all of it. */
export function slope(
  rows: readonly Row[],
  domain: Domain,
  active: string | null,
  language: Language,
): TemplateResult {
  const {height, lines} = placeSlope(rows, domain);
  const [first] = rows;
  return html`<div class="slope" aria-hidden="true">
    <svg width="100%" height="20">
      ${first && [head(first.finding.fromPeriod, left, language), head(first.finding.toPeriod, right, language)]}
    </svg>
    <svg width="100%" height=${height}>
      ${[left, right].map((at) => svg`<line class="pole" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`)}
      ${lines.map((line) => slopeLine(line, active, language))}
    </svg>
  </div>`;
}

function head(period: string | null, at: number, language: Language): TemplateResult {
  return svg`<text x="${at}%" y="14" text-anchor="middle">${periodText(period, null, language)}</text>`;
}

function slopeLine(line: SlopeLine, active: string | null, language: Language): TemplateResult {
  const {finding, code} = line.row;
  const {id} = finding.indicator;
  const dot = (x: number, y: number): TemplateResult => svg`<circle cx="${x}%" cy=${y} r="3.5"/>`;
  return svg`<g data-verdict=${finding.verdict} ?data-shown=${id === active}>
    <line class="link" data-way=${finding.verdict} x1="${left}%" x2="${right}%" y1=${line.from} y2=${line.to} />
    <line class="lead" x1="${left - 3}%" x2="${left}%" y1=${line.fromLabel} y2=${line.from} />
    <line class="lead" x1="${right}%" x2="${right + 3}%" y1=${line.to} y2=${line.toLabel} />
    ${dot(left, line.from)}${dot(right, line.to)}
    <text x="${left - 4}%" y=${line.fromLabel} dy="4" text-anchor="end">${figure(finding, 'from', language)}</text>
    <text x="${right + 4}%" y=${line.toLabel} dy="4">${code} ${figure(finding, 'to', language)}</text>
  </g>`;
}

function figure(finding: Finding, side: 'from' | 'to', language: Language): string {
  const value = finding[side]?.value ?? null;
  return value === null ? '' : tickText(value, false, language, finding.indicator.decimals);
}
