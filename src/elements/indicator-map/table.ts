import {html, nothing, type TemplateResult} from 'lit';
import {isZero} from '../../model/decimal.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatMissing} from '../../text/format/missing.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatChange, formatDifference, formatValue} from '../../text/format/quantity.ts';
import {upperInitial} from '../../text/format/upper-initial.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {changeSign, sameForBoth, type DualText} from '../../text/format/number.ts';
import type {MapRow} from '../../text/sentence/places/map-row.ts';
import {gapText} from '../../text/place/gap.ts';
import {wholeWord} from '../../text/sentence/places/map-words.ts';
import {previousPositionWords, targetLabel} from '../../text/sentence/places/place-words.ts';
import {dualText} from '../shared/localized-text.ts';
import {intervalText} from './interval.ts';
import type {MapModel} from '../../render/places/map-model.ts';

/** Rows up to which the table is there before the reader opens it, so that it can be printed and found. */
const maxClosedRows = 100;

/** A table of all places, in a disclosure. `toggle` is called when the reader opens or closes it. */
export function placeTable(
  model: MapModel,
  {isOpen, toggle}: {readonly isOpen: boolean; readonly toggle: (event: Event) => void},
  locale: Locale,
): TemplateResult {
  const {rows} = model;
  return html`<details class="as-table" part="table" @toggle=${toggle}>
    <summary>${locale.t('map.table')}</summary>
    ${isOpen || rows.length <= maxClosedRows ? table(model, locale) : nothing}
  </details>`;
}

function table(model: MapModel, locale: Locale): TemplateResult {
  const {t} = locale;
  const {ranking, whole, view, levelName} = model;
  const columns = [
    upperInitial(levelName),
    t('column.result', {period: formatPeriod(ranking.toPeriod, whole, locale)}),
    t('column.change'),
    t('column.verdict'),
    ...(view === 'target' ? [t('map.column-target')] : []),
    ...(whole?.value == null ? [] : [t('map.column-gap', {whole: wholeWord(model.isCountry, locale)})]),
    t('place.position'),
  ];
  return html`<div class="scroll">
    <table aria-labelledby="finding">
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${model.rows.map((row) => tableRow(row, model, locale))}
      </tbody>
    </table>
  </div>`;
}

function tableRow(row: MapRow, model: MapModel, locale: Locale): TemplateResult {
  const {assessment, gap, name} = row;
  const {indicator, to, change} = assessment;
  return html`<tr data-verdict=${assessment.verdict}>
    <th scope="row">${name}</th>
    <td>
      ${dualText(to ? formatValue(indicator, to, locale) : sameForBoth(formatMissing(null, locale)))}
      ${intervalText(indicator, to, locale)}
    </td>
    <td>${change ? dualText(formatChange(assessment, locale)) : nothing}</td>
    <td>${verdictLabel(assessment, locale)}</td>
    ${model.view === 'target' ? html`<td>${targetLabel(row, locale)}</td>` : nothing}
    ${model.whole?.value == null ? nothing : html`<td>${gap ? dualText(gapCell(row, model, locale)) : nothing}</td>`}
    <td>${positionText(row, model, locale)}</td>
  </tr>`;
}

function gapCell({gap, assessment}: MapRow, model: MapModel, locale: Locale): DualText {
  if (!gap) return sameForBoth('');
  const spoken = gapText(gap, assessment.indicator, model.wholeName, locale);
  const {visual} = formatDifference(assessment.indicator.unit, gap.difference, locale);
  return {visual: isZero(gap.difference) ? visual : `${changeSign(gap.difference)}${visual}`, spoken};
}

function positionText(row: MapRow, {ranking}: MapModel, locale: Locale): string {
  if (row.position === null) return locale.t('place.no-position');
  const before = previousPositionWords(row, ranking, locale);
  return before ? `${row.position} (${before})` : String(row.position);
}
