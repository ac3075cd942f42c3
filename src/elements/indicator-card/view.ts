import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {patternDefs} from '../../marks/patterns.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {isPatterned} from '../../scale/verdict-icon.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {verdictLabel, verdictNote} from '../../text/format/verdict-label.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {currentValue, markOnScale} from '../shared/headline-figure.ts';
import {heading} from '../shared/heading.ts';
import {places} from '../shared/place/loaded-places.ts';
import {shownName, type RenderContext} from '../shared/localized-text.ts';
import {cardDetails} from './details.ts';
import type {CardOptions} from './options.ts';

/**
 * A card: name, current value, change with verdict, mark, details. The figures are hidden from assistive technology,
 * because the sentence contains them.
 */
export function indicatorCard(
  assessment: Assessment,
  context: RenderContext,
  options: CardOptions,
): TemplateResult {
  const {locale, headingLevel} = context;
  const {indicator, verdict} = assessment;
  return html`<article class="card" part="card" data-verdict=${verdict} aria-labelledby="name">
    <header part="header">
      ${options.annotations?.status(context.report, locale)}<slot name="eyebrow"></slot
      >${heading(headingLevel, options.headline || shownName(indicator, context), 'name')}
    </header>
    ${currentValue(assessment, locale, options.annotations)} ${outcome(assessment, locale)}
    <div class="figure">
      ${options.hasPatterns && isPatterned(verdict) ? patternDefs : nothing}${markOnScale(assessment, options, locale, options.extras?.ticks)}${furtherFigures(assessment, context, options)}
    </div>
    <div class="foot">
      <p class="visually-hidden" part="sentence">${assessmentSentence(assessment, locale)}</p>
      ${options.variant === 'compact' ? nothing : cardDetails(assessment, context, options)}
      <slot name="actions"></slot>
    </div>
  </article>`;
}

function outcome(assessment: Assessment, locale: Locale): TemplateResult {
  const {change, movement, verdict} = assessment;
  const note = verdictNote(assessment, locale);
  return html`<p class="outcome">
    ${
      change
        ? html`<span class="change number" part="change" aria-hidden="true"
            >${movementArrow(movement)} ${formatChange(assessment, locale).visual}</span
          >`
        : nothing
    }
    <span class="verdict" part="verdict">${verdictIcon(verdict)} ${verdictLabel(assessment, locale)}</span>
    ${note ? html`<span class="note">(${note})</span>` : nothing}
  </p>`;
}

/** Below the mark: the line of the other periods, the second comparison, the distance to the whole. */
function furtherFigures(assessment: Assessment, context: RenderContext, options: CardOptions): unknown {
  const {extras, also} = options;
  const {observations} = assessment.indicator;
  const figures = [
    observations.length > 2 && extras?.trend(assessment, context.locale),
    also,
    places()?.gapLine(assessment, context),
  ].filter(Boolean);
  return figures.length > 0 ? figures : nothing;
}
