import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {findGroup} from '../../model/report/lookup.ts';
import {assessedTicks} from '../../render/reference-ticks.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {explanation} from '../../text/sentence/explanation.ts';
import {marginSentences} from '../../text/sentence/margin.ts';
import {planSentence} from '../../text/sentence/plan-status.ts';
import {targetSentence} from '../../text/sentence/target-status.ts';
import {scaleGroupKey} from '../../text/format/unit-label.ts';
import {warnUnread} from '../base/page/author-warning.ts';
import {localizedText, type RenderContext, withLang, withSpace} from '../shared/localized-text.ts';
import {ScaleGroup} from '../shared/scale-group.ts';
import {sourceLine} from '../shared/source-line.ts';
import {loadStatistics, statistics} from '../shared/statistics/loaded-statistics.ts';
import {trend} from '../shared/trend-line.ts';
import type {CardExtras, CardOptions, ScaledCard} from './options.ts';

/** The shared scales of cards that have had a group. */
const scales = new WeakMap<ScaledCard, ScaleGroup>();

/** The reasons as a list, in a full card openly, and the sheet. */
function reasons(assessment: Assessment, context: RenderContext, {variant, actions}: CardOptions): unknown {
  const isOpen = variant === 'full';
  const hasReasons = isOpen || actions.includes('why');
  const hasSheet = actions.includes('sheet');
  if (!hasReasons && !hasSheet) return nothing;
  return html`${hasReasons ? reasonList(assessment, context, isOpen) : nothing}${hasSheet ? sheet(assessment, context) : nothing}`;
}

/** The method sheet behind a disclosure. What shows it is loaded when a reader opens it. */
function sheet({indicator}: Assessment, {report, locale}: RenderContext): unknown {
  const show = async ({currentTarget}: Event): Promise<void> => {
    const details = currentTarget as HTMLDetailsElement;
    details.querySelector('p')?.remove();
    try {
      (await import('./card-sheet.ts')).showSheet(details, indicator, report);
    } catch {
      const failure = details.ownerDocument.createElement('p');
      failure.textContent = locale.t('error.script');
      if (details.open) details.append(failure);
    }
  };
  // A new element for another indicator: the old one shows the sheet of the one before.
  return keyed(
    indicator,
    html`<details part="sheet" @toggle=${show}>
      <summary aria-labelledby="sheet name"><span id="sheet">${locale.t('card.sheet')}</span></summary>
    </details>`,
  );
}

function reasonList(assessment: Assessment, context: RenderContext, isOpen: boolean): TemplateResult {
  const list = html`<ul class="reasons">
    ${reasonLines(assessment, context).map((line) => html`<li>${line}</li>`)}
  </ul>`;
  return isOpen
    ? list
    : html`<details part="why">
        <summary aria-labelledby="why name"><span id="why">${context.locale.t('card.why')}</span></summary>
        ${list}
      </details>`;
}

/** The sentence, the reasons of the verdict, the official name of an indicator with a short one, service, source. */
function reasonLines(assessment: Assessment, context: RenderContext): readonly unknown[] {
  const {indicator} = assessment;
  const {report, locale} = context;
  const service = findGroup(report, indicator.groupId ?? '');
  return [
    assessmentSentence(assessment, locale),
    ...explanation(assessment, locale).map((line) =>
      typeof line === 'string' ? line : withLang(line, locale),
    ),
    indicator.shortName && localizedText(indicator.name, context),
    service &&
      html`<span class="code">${withSpace(service.code)}</span>${localizedText(service.title, context)}`,
    sourceLine(indicator, context),
  ].filter((line) => line !== null && line !== nothing);
}

/** Contents of cards with a series, targets or reasons. */
export const cardExtras: CardExtras = {
  prepare: (report, {also}) => loadStatistics(report, also !== ''),
  also(card, assessment, locale) {
    const line = statistics()?.also(card.also, assessment, locale);
    if (typeof line === 'string') return warnUnread(card, 'also', card.also, line);
    return line;
  },
  domain(card, {indicator}, ownDomain, locale) {
    const scale = scales.get(card) ?? (card.scaleGroup ? new ScaleGroup(card) : null);
    if (!scale) return ownDomain;
    scales.set(card, scale);
    return scale.domain(scaleGroupKey(card.scaleGroup, indicator, locale), ownDomain);
  },
  leaveScale: (card) => scales.get(card)?.leaveGroup(),
  reasons,
  plan: planSentence,
  target: targetSentence,
  margin: marginSentences,
  trend: (assessment, locale) =>
    html`${trend(assessment, locale)}${statistics()?.direction(assessment.indicator, locale, false)}`,
  ticks: (assessment, column, locale) => [
    statistics()?.intervals(assessment, column, locale)?.[0],
    assessedTicks(assessment, column, locale),
  ],
};
export const cardExtrasMessages = [esPEExplanation, esPESeries, esPEDetails];
