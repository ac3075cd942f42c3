import {html, nothing, type TemplateResult} from 'lit';
import {findGroup} from '../model/find.ts';
import type {Finding} from '../model/finding.ts';
import type {Observation} from '../model/report.ts';
import {placeFinding} from '../scale/finding-bar.ts';
import type {Language} from '../text/language.ts';
import {periodText} from '../text/period-text.ts';
import {changeWords, valueWords} from '../text/quantity.ts';
import {sentence} from '../text/sentence.ts';
import {stateWord} from '../text/state-word.ts';
import {cardDetails} from './card-details.ts';
import type {CardOptions} from './card-option.ts';
import {arrow, glyph} from './glyph.ts';
import {heading} from './heading.ts';
import {said, type Setting} from './said.ts';
import {scaleEnds} from './scale-ends.ts';
import {variationBar} from './variation-bar.ts';

/** One indicator: what it is, how it stands, how it moved, whether that was wanted, and who says so. */
export function indicatorCard(finding: Finding, setting: Setting, options: CardOptions): TemplateResult {
  const {language} = setting;
  const isCompact = options.variant === 'compact';
  return html`<article class="card" part="card" data-verdict=${finding.verdict} aria-labelledby="name">
    ${header(finding, setting)} ${state(finding, language)} ${isCompact ? levels(finding, language) : nothing}
    <div class="figure">
      ${variationBar(placeFinding(finding, options.mark, options.domain), finding.verdict)}
      ${scaleEnds(finding, options, language)}
      ${finding.indicator.observations.length > 2 && options.trend ? options.trend(finding, language) : nothing}
    </div>
    <p class=${isCompact ? 'spoken' : 'sentence'} part="sentence">${sentence(finding, language)}</p>
    ${isCompact ? nothing : cardDetails(finding, setting, options)}
    ${options.share ? html`<indicator-share></indicator-share>` : nothing}
    <slot name="actions"></slot>
  </article>`;
}

function header({indicator}: Finding, setting: Setting): TemplateResult {
  const group = findGroup(setting.report, indicator.groupId ?? '');
  const code = indicator.code ? html`<span class="code">${indicator.code}</span>` : nothing;
  return html`<header part="header">
    <p class="eyebrow" part="eyebrow">
      <slot name="eyebrow">${code} ${said(group?.title ?? null, setting)}</slot>
    </p>
    ${heading(setting.headingLevel, said(indicator.name, setting), 'name')}
  </header>`;
}

/** The figures are for the eye: the sentence below says them all, so speech is spared the repetition. */
function state(finding: Finding, language: Language): TemplateResult {
  const {indicator, to, toPeriod, movement, verdict} = finding;
  const value = to && to.value !== null ? valueWords(indicator, to, language).shown : null;
  return html`<div class="state" part="state">
    <p class="value" part="value" aria-hidden="true">
      <span class=${value ? 'number' : 'absent'}>${value ?? language.t('no-data')}</span>
      <span class="period">${periodText(toPeriod, to, language)}</span>
    </p>
    <div class="moved">
      <p class="verdict" part="verdict">${glyph(verdict)} ${stateWord(finding, language)}</p>
      ${
        finding.change
          ? html`<p class="change number" part="change" aria-hidden="true">
              ${arrow(movement)} ${changeWords(finding, language).shown}
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

function levels({indicator, from, to}: Finding, language: Language): TemplateResult {
  const level = (record: Observation | null): string =>
    record
      ? `${periodText(record.period, record, language)}: ${valueWords(indicator, record, language).shown}`
      : '';
  return html`<p class="levels muted" aria-hidden="true">
    ${[from, to].map(level).filter(Boolean).join(' → ')}
  </p>`;
}
