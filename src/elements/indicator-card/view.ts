import {html, nothing, type TemplateResult} from 'lit';
import {findGroup} from '../../model/report/lookup.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Observation} from '../../model/report/observation.ts';
import {placeAssessment} from '../../scale/assessment-bar.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatChange, formatValue} from '../../text/format/quantity.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {axisWords} from '../../render/axis-labels.ts';
import {cardDetails} from './details.ts';
import type {CardOptions} from './options.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {variationBar} from '../../marks/variation-bar.ts';

/** A card: name, current value, change, verdict, bar and details of an indicator. */
export function indicatorCard(
  assessment: Assessment,
  context: RenderContext,
  options: CardOptions,
): TemplateResult {
  const {locale} = context;
  const {indicator, to, toPeriod, verdict} = assessment;
  const isCompact = options.variant === 'compact';
  const group = findGroup(context.report, indicator.groupId ?? '');
  const value = to && to.value !== null ? formatValue(indicator, to, locale).visual : null;
  const [start, end] = axisWords(assessment, options.mark, locale, options.domain);
  // The figures are hidden from assistive technology, because the sentence below contains them. The large value must be
  // able to break before a long unit.
  return html`<article class="card" part="card" data-verdict=${verdict} aria-labelledby="name">
    <header part="header">
      <p class="eyebrow" part="eyebrow">
        <slot name="eyebrow"
          ><span class="code">${indicator.code}</span> ${localizedText(group?.title ?? null, context)}</slot
        >
      </p>
      ${heading(context.headingLevel, localizedText(indicator.name, context), 'name')}
    </header>
    <div class="state" part="state">
      <p class="value" part="value" aria-hidden="true">
        <span class=${value ? 'number' : 'absent'}
          >${value?.replaceAll('\u00a0', ' ') ?? locale.t('missing.value')}</span
        >
        <span class="period">${formatPeriod(toPeriod, to, locale)}</span>
      </p>
      <div class="change-row">
        <p class="verdict" part="verdict">${verdictIcon(verdict)} ${verdictLabel(assessment, locale)}</p>
        ${
          assessment.change
            ? html`<p class="change number" part="change" aria-hidden="true">
                ${movementArrow(assessment.movement)} ${formatChange(assessment, locale).visual}
              </p>`
            : nothing
        }
      </div>
    </div>
    ${isCompact ? levels(assessment, locale) : nothing}
    <div class="figure">
      ${variationBar(placeAssessment(assessment, options.mark, options.domain), verdict)}
      <p class="axis-ends number" part="axis" aria-hidden="true"><span>${start}</span><span>${end}</span></p>
      ${indicator.observations.length > 2 && options.extras ? options.extras.trend(assessment, locale) : nothing}
    </div>
    <p class=${isCompact ? 'visually-hidden' : 'sentence'} part="sentence">
      ${assessmentSentence(assessment, locale)}
    </p>
    ${isCompact ? nothing : cardDetails(assessment, context, options)}
    ${options.share ? html`<indicator-share></indicator-share>` : nothing}
    <slot name="actions"></slot>
  </article>`;
}

function levels({indicator, from, to}: Assessment, locale: Locale): TemplateResult {
  const level = (record: Observation | null): string =>
    record
      ? `${formatPeriod(record.period, record, locale)}: ${formatValue(indicator, record, locale).visual}`
      : '';
  return html`<p class="levels muted" aria-hidden="true">
    ${[from, to].map(level).filter(Boolean).join(' → ')}
  </p>`;
}
