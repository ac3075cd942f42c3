import {html, nothing, type TemplateResult} from 'lit';
import {toNumber} from '../../model/decimal.ts';
import {gapBar} from '../../marks/gap-bar.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {RankedPlace} from '../../model/places/place-ranking.ts';
import {arrowGutter, assessedArrow, type ArrowColumn} from '../../render/assessed-arrow.ts';
import {axisTicks} from '../../render/axis-ticks.ts';
import {sharedDomain} from '../../scale/level-domains.ts';
import {formatChange, formatValue} from '../../text/format/quantity.ts';
import {formatChangeNumber} from '../../text/format/tick-label.ts';
import {upperInitial} from '../../text/format/upper-initial.ts';
import {unitSymbol} from '../../text/format/unit-label.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {gapText} from '../../text/place/gap.ts';
import {dividingLevel, placeNames, wholeText} from '../../text/place/place-names.ts';
import {chartAxis} from '../shared/chart-axis.ts';
import {dualText, type RenderContext} from '../shared/localized-text.ts';
import type {RankingModel} from '../../render/places/ranking-model.ts';

/** What the rows of a table share. */
interface RowContext extends RenderContext {
  readonly column: ArrowColumn;
  /** The largest distance from the whole; 0 when no place has one. */
  readonly largestGap: number;
  readonly names: ReadonlyMap<string, string>;
  readonly shown: string | null;
}

const gridId = 'ranking-grid';

/** A row per place, and one for the whole. The roles are spelled out: rows in a grid lose the native ones. */
export function rankingTable(model: RankingModel, context: RenderContext): TemplateResult {
  const {ranking, whole, rows, shown} = model;
  const {report, locale} = context;
  const assessments = [...ranking.rows.map(({assessment}) => assessment), whole];
  const gaps = ranking.rows.flatMap(({gap}) => (gap ? Math.abs(toNumber(gap.difference)) : []));
  const rowContext: RowContext = {
    ...context,
    shown,
    column: {
      domain: sharedDomain(assessments),
      gutter: arrowGutter(assessments, locale),
      grid: `url(#${gridId})`,
    },
    largestGap: gaps.reduce((largest, gap) => Math.max(largest, gap), 0),
    names: placeNames(report, locale),
  };
  return html`<table class="places" role="table" aria-labelledby="name" ?data-gaps=${gaps.length > 0}>
    <thead role="rowgroup">
      ${tableHead(model, rowContext)}
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => (row ? placeRow(row, rowContext) : wholeRow(whole, rowContext)))}
    </tbody>
  </table>`;
}

function tableHead({indicator}: RankingModel, context: RowContext): TemplateResult {
  const {report, locale, column} = context;
  const {t} = locale;
  const axis = {
    ticks: axisTicks(column.domain, false, locale),
    isChange: false,
    gutter: column.gutter,
    gridId,
    symbol: unitSymbol(indicator.unit, false, locale),
  };
  const changeSymbol = html`<span class="unit" aria-hidden="true"
    >${unitSymbol(indicator.unit, true, locale)}</span
  >`;
  const head = (name: string, content: unknown): TemplateResult =>
    html`<th role="columnheader" scope="col" data-column=${name}>${content}</th>`;
  return html`<tr role="row" class="head">
    ${head('position', t('place.position'))}
    ${head('name', upperInitial(t(`place.level-${dividingLevel(report)}`)))}
    ${head('values', html`<span class="visually-hidden">${t('ranking.values')}</span>${chartAxis(axis, locale)}`)}
    ${head('change', html`${t('column.change')} ${changeSymbol}`)} ${head('verdict', t('column.verdict'))}
    ${context.largestGap > 0 ? head('gap', html`${t('ranking.gap', {whole: wholeText(report, locale) ?? t('place.whole')})} ${changeSymbol}`) : nothing}
    ${head('previous', t('ranking.previous'))}
  </tr>`;
}

function placeRow(row: RankedPlace, context: RowContext): TemplateResult {
  const {code, assessment, position} = row;
  const {locale, names, shown} = context;
  return html`<tr
    role="row"
    part="row"
    data-code=${code}
    data-verdict=${assessment.verdict}
    aria-current=${code === shown ? 'true' : nothing}
  >
    <td role="cell" data-column="position" class="number">${position}</td>
    <th role="rowheader" scope="row" data-column="name">${names.get(code) ?? code}</th>
    ${figureCells(assessment, context)} ${context.largestGap > 0 ? gapCell(row, context) : nothing}
    <td role="cell" data-column="previous">
      ${positionWords(row, locale).map((words) => html`<span>${words}</span>`)}
    </td>
  </tr>`;
}

function wholeRow(whole: Assessment, context: RowContext): TemplateResult {
  const {report, locale} = context;
  return html`<tr role="row" part="row" class="whole" data-verdict=${whole.verdict}>
    <td role="cell" data-column="position"></td>
    <th role="rowheader" scope="row" data-column="name">
      ${wholeText(report, locale) ?? locale.t('place.total')}
    </th>
    ${figureCells(whole, context)}
    ${context.largestGap > 0 ? html`<td role="cell" data-column="gap">${gapBar(null)}</td>` : nothing}
    <td role="cell" data-column="previous"></td>
  </tr>`;
}

/** Values, change and verdict. */
function figureCells(assessment: Assessment, context: RowContext): TemplateResult {
  const {locale, column} = context;
  const {mark, isFluid} = assessedArrow(assessment, column, locale);
  const {change, movement, verdict} = assessment;
  return html`<td role="cell" data-column="values">
      <div class="mark" ?data-fluid=${isFluid}>${mark}</div>
      <span class="visually-hidden">${spokenValues(assessment, locale)}</span>
    </td>
    <td role="cell" data-column="change" class="number">
      ${change ? html`${movementArrow(movement)} ${dualText({visual: formatChangeNumber(change, locale), spoken: formatChange(assessment, locale).spoken})}` : nothing}
    </td>
    <td role="cell" data-column="verdict">${verdictIcon(verdict)} ${verdictLabel(assessment, locale)}</td>`;
}

function spokenValues({indicator, from, to}: Assessment, locale: Locale): string {
  const [first, last] = [from, to].flatMap((item) =>
    item ? formatValue(indicator, item, locale).spoken : [],
  );
  if (!first || !last) return first ?? '';
  return locale.t('ranking.values-spoken', {from: first, to: last});
}

function gapCell({gap, assessment}: RankedPlace, {report, locale, largestGap}: RowContext): TemplateResult {
  if (!gap) return html`<td role="cell" data-column="gap">${gapBar(null)}</td>`;
  const difference = toNumber(gap.difference);
  return html`<td role="cell" data-column="gap" part="gap">
    ${gapBar(difference / largestGap)}
    <span class="number" aria-hidden="true">${formatChangeNumber(gap.difference, locale)}</span>
    <span class="words">${gapText(gap, assessment.indicator, wholeText(report, locale), locale)}</span>
  </td>`;
}

/** The position before, and the possible ones. */
function positionWords({position, previousPosition, possible}: RankedPlace, {t}: Locale): readonly string[] {
  if (position === null) return [t('place.no-position')];
  return [
    previousPosition === null ? '' : t('ranking.was', {position: previousPosition}),
    possible && possible.best < possible.worst ? t('ranking.possible', possible) : '',
    possible && possible.best === possible.worst ? t('ranking.possible-one', {best: possible.best}) : '',
  ].filter(Boolean);
}
