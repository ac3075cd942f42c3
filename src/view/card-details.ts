import {html, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../model/finding.ts';
import type {LocalizedText} from '../model/report.ts';
import type {CardOptions} from './card-option.ts';
import {periodText} from '../text/period-text.ts';
import {progressLine} from './progress-line.ts';
import {said, type Setting} from './said.ts';
import {sourceLine} from './source-line.ts';

/** Under the figures: who wants what, the way to the target, notes, source, and the reasons where they are asked for. */
export function cardDetails(finding: Finding, setting: Setting, options: CardOptions): TemplateResult {
  return html`<div class="details" part="details">
    ${progressLine(finding, setting)}
    ${
      options.variant === 'full' && options.explanation
        ? reasons(options.explanation(finding, setting.language))
        : direction(finding, setting)
    }
    ${flagged(finding, setting)}
    ${notes(finding).map((note) => html`<p part="note">${said(note, setting)}</p>`)}
    <slot name="note"></slot>
    <p part="source"><slot name="source">${sourceLine(finding.indicator, setting)}</slot></p>
    ${
      options.variant !== 'full' && options.why && options.explanation
        ? disclosure(options.explanation(finding, setting.language), setting)
        : nothing
    }
  </div>`;
}

function disclosure(lines: readonly string[], {language}: Setting): TemplateResult {
  return html`<details part="why">
    <summary>${language.t('why')}</summary>
    ${reasons(lines)}
  </details>`;
}

/** A verdict that rests on an inferred direction says so where the verdict is. */
function direction({indicator, verdict}: Finding, {language}: Setting): TemplateResult | typeof nothing {
  const isInferred = indicator.desiredDirectionBasis?.kind === 'inferred' && verdict !== 'incomparable';
  return isInferred ? html`<p>${language.t('basis-inferred')}</p>` : nothing;
}

/** What the document says of its own figures: provisional, revised, estimated. */
function flagged({from, to}: Finding, {language}: Setting): readonly TemplateResult[] {
  return [from, to].flatMap((record) =>
    record && record.flags.length > 0
      ? html`<p part="note">
          ${periodText(record.period, record, language)}:
          ${record.flags.map((flag) => language.t(`flag-${flag}`)).join(', ')}.
        </p>`
      : [],
  );
}

function notes({indicator, from, to}: Finding): readonly LocalizedText[] {
  return [from?.note, to?.note, ...indicator.notes].filter((note) => note != null);
}

function reasons(lines: readonly string[]): TemplateResult {
  return html`<ul class="reasons">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
