import {html, nothing, svg, type TemplateResult} from 'lit';
import {countAnswers, sheetFields, type SheetAnswer} from '../../model/analysis/sheet-fields.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {hasInferredDirection} from '../../model/analysis/verdict-basis.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {assessedTicks} from '../../render/reference-ticks.ts';
import {assessmentDomain} from '../../scale/assessment-domain.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {verdictLabel, verdictNote} from '../../text/format/verdict-label.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {completenessSentence} from '../../text/sentence/sheet.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {annotations} from '../shared/edition/loaded-annotations.ts';
import {currentValue, markOnScale} from '../shared/headline-figure.ts';
import {heading} from '../shared/heading.ts';
import {places} from '../shared/place/loaded-places.ts';
import {localizedText} from '../shared/localized-text.ts';
import {tag, type SheetContext} from './field.ts';

/** Code, names, result and completeness. */
export function sheetHeader(context: SheetContext): TemplateResult {
  const {assessment, locale, headingLevel} = context;
  const {code, name, shortName, shortNameBasis} = assessment.indicator;
  const official = localizedText(name, context);
  return html`<header part="header">
    <p class="eyebrow">
      <slot name="eyebrow"
        >${locale.t('sheet.title')}${code ? [' · ', html`<span class="code">${code}</span>`] : nothing}</slot
      >
    </p>
    ${heading(headingLevel, [
      html`<span id="name">${shortName ? localizedText(shortName, context) : official}</span>`,
      shortNameBasis === 'ours' && shortName ? tag(locale.t('sheet.tag-short-name')) : nothing,
    ])}
    ${shortName ? html`<p class="official">${locale.t('sheet.official-name')}: ${official}</p>` : nothing}
    ${result(context)} ${completeness(context)}
  </header>`;
}

/** Current value, mark, change and verdict. Hidden from assistive technology except the verdict: the sentence has them. */
function result(context: SheetContext): TemplateResult {
  const {assessment, locale} = context;
  const {change, movement} = assessment;
  const note = hasInferredDirection(assessment)
    ? locale.t('sheet.by-our-reading')
    : verdictNote(assessment, locale);
  return html`<div class="result-line" part="result">
    ${currentValue(assessment, locale, annotations())}
    <div class="mark">${mark(assessment, locale)}</div>
    <div class="outcome">
      ${change ? html`<p class="change number" aria-hidden="true">${movementArrow(movement)} ${formatChange(assessment, locale).visual}</p>` : nothing}
      <p class="verdict" part="verdict">
        ${verdictIcon(assessment.verdict)} ${verdictLabel(assessment, locale)}
      </p>
      ${note ? html`<p class="small">${note}</p>` : nothing} ${places()?.gapLine(assessment, context)}
    </div>
    <p class="visually-hidden" part="sentence">${assessmentSentence(assessment, locale)}</p>
  </div>`;
}

/** The mark of a card whose scale is its own. */
function mark(assessment: Assessment, locale: Locale): TemplateResult {
  return markOnScale(
    assessment,
    {domain: assessmentDomain(assessment), hasLens: true},
    locale,
    assessedTicks,
  );
}

/** Width of a square of the completeness and its distance from the next. */
const [side, pitch] = [8, 11];

/** How many fields the source gives, in words and a square for each field. */
function completeness({answers, locale}: SheetContext): TemplateResult {
  const width = sheetFields.length * pitch;
  return html`<div class="completeness" part="completeness">
    <p>${completenessSentence(countAnswers(answers), locale)}</p>
    <svg viewBox="0 0 ${width} ${side + 2}" width=${width} height=${side + 2} aria-hidden="true">
      ${(['stated', 'interpreted', 'missing'] as const)
        .flatMap((answer) => sheetFields.filter((field) => answers.get(field) === answer).map(() => answer))
        .map(square)}
    </svg>
  </div>`;
}

const squarePaint: Readonly<Record<SheetAnswer, {fill: string; stroke: string; dashes: string}>> = {
  stated: {fill: 'var(--_text)', stroke: 'var(--_text)', dashes: '0'},
  interpreted: {fill: 'none', stroke: 'var(--_text)', dashes: '0'},
  missing: {fill: 'none', stroke: 'var(--_missing)', dashes: '2 2'},
};

/** Solid for a stated field, with a dot for an interpreted one, dashed for a missing one. */
function square(answer: SheetAnswer, index: number): TemplateResult {
  const x = index * pitch + 1;
  const {fill, stroke, dashes} = squarePaint[answer];
  return svg`<rect x=${x} y="1" width=${side} height=${side} fill=${fill} stroke=${stroke} stroke-dasharray=${dashes}/>${answer === 'interpreted' ? svg`<circle cx=${x + side / 2} cy=${1 + side / 2} r="1.75" fill="var(--_text)"/>` : nothing}`;
}
