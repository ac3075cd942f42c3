import {html, nothing, type TemplateResult} from 'lit';
import {assess, type Assessment} from '../../model/analysis/assessment.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatMissing} from '../../text/format/missing.ts';
import {formatChange, formatValue} from '../../text/format/quantity.ts';
import {upperInitial} from '../../text/format/upper-initial.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import type {MapRow} from '../../text/sentence/places/map-row.ts';
import {gapText} from '../../text/place/gap.ts';
import {
  positionWords,
  possibleWords,
  previousPositionWords,
  targetDistanceWords,
  targetLabel,
} from '../../text/sentence/places/place-words.ts';
import {dualText} from '../shared/localized-text.ts';
import type {MapCursor} from './listbox.ts';
import {intervalText} from './interval.ts';
import type {MapModel} from '../../render/places/map-model.ts';

/** The figures of the place that the reader points at; without one, those of the whole. */
export function readingPanel(
  model: MapModel,
  {hovered, active, selected}: MapCursor,
  locale: Locale,
): TemplateResult {
  const code = hovered ?? active ?? selected;
  const row = model.rows.find((item) => item.code === code);
  return html`<div class="panel" part="panel">
    ${row ? placeFigures(row, model, locale) : wholeFigures(model, locale)}
  </div>`;
}

function placeFigures(row: MapRow, model: MapModel, locale: Locale): TemplateResult {
  const {assessment, gap, code, name} = row;
  const position = [
    positionWords(row, model.ranking, locale),
    parenthesized([previousPositionWords(row, model.ranking, locale), possibleWords(row, locale)]),
  ];
  return html`<p class="small muted">${code === name ? nothing : code}</p>
    <p class="place-name">${name}</p>
    ${figures(assessment, locale)}
    ${model.view === 'target' ? html`<p>${targetWords(row, locale)}</p>` : nothing}
    ${gap && model.view !== 'target' ? html`<p>${gapText(gap, assessment.indicator, model.wholeName, locale)}</p>` : nothing}
    ${row.position === null ? nothing : html`<p>${upperInitial(position.filter(Boolean).join(' '))}</p>`}`;
}

function targetWords(row: MapRow, locale: Locale): string {
  const distance = targetDistanceWords(row, locale);
  return [targetLabel(row, locale), distance].filter(Boolean).join(': ');
}

function parenthesized(parts: readonly (string | null)[]): string {
  const words = parts.filter(Boolean).join('; ');
  return words && `(${words})`;
}

/** The whole in the same periods, and how to read the map. */
function wholeFigures(
  {indicator, whole, wholeName: name, ranking}: MapModel,
  locale: Locale,
): TemplateResult {
  const hint = html`<p class="small muted">${locale.t('map.hint')}</p>`;
  if (!whole) return hint;
  const assessment = assess(indicator, {from: ranking.fromPeriod, to: ranking.toPeriod});
  return html`<p class="place-name">${name ?? locale.t('place.total')}</p>
    ${figures(assessment, locale)} ${hint}`;
}

/** Value with its interval, change and verdict; the reason of a missing value. */
function figures(assessment: Assessment, locale: Locale): TemplateResult {
  const {indicator, to, change, movement, verdict} = assessment;
  if (!to || to.value === null) return html`<p class="reason-words">${formatMissing(to, locale)}</p>`;
  return html`<p class="value">
      ${dualText(formatValue(indicator, to, locale))} ${intervalText(indicator, to, locale)}
    </p>
    <p class="outcome" data-verdict=${verdict}>
      ${change ? html`<span class="change">${movementArrow(movement)} ${dualText(formatChange(assessment, locale))}</span>` : nothing}
      <span class="verdict">${verdictIcon(verdict)} ${verdictLabel(assessment, locale)}</span>
    </p>`;
}
