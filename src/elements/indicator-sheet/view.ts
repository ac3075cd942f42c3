import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {sheetAnswers} from '../../model/analysis/sheet-fields.ts';
import type {DualText} from '../../text/format/number.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {planExplanation} from '../../text/sentence/plan-status.ts';
import {seriesSentence} from '../../text/sentence/series-summary.ts';
import {changeLines} from '../../text/sentence/sheet.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import {localizedText} from '../shared/localized-text.ts';
import {documentEntries, noteEntries, originEntries, partEntries, responsibleEntries} from './document.ts';
import {counted, optional, section, type SheetContext, type SheetEntry, type SheetSection} from './field.ts';
import {sheetHeader} from './header.ts';
import {meaningEntries, methodEntries} from './meaning.ts';
import {baselineWords, results} from './results.ts';
import {termEntries} from './terms.ts';

/** The method sheet of an indicator, in the order of CEPLAN. */
export function indicatorSheet(
  assessment: Assessment,
  context: RenderContext,
  dataUrl: string | null,
): TemplateResult {
  const sheet: SheetContext = {...context, assessment, answers: sheetAnswers(assessment, context.report)};
  const {t} = context.locale;
  const sections: readonly SheetSection[] = [
    {title: t('sheet.section-meaning'), entries: meaningEntries(sheet)},
    {title: t('sheet.section-method'), entries: methodEntries(sheet)},
    {title: t('sheet.section-origin'), entries: originEntries(sheet)},
    {title: t('sheet.section-responsible'), entries: responsibleEntries(sheet)},
    {title: t('sheet.section-results'), entries: resultEntries(sheet), figures: results(sheet)},
    {title: t('sheet.section-parts'), entries: partEntries(sheet)},
    {title: t('section.glossary'), entries: termEntries(sheet)},
    {title: t('sheet.section-notes'), entries: noteEntries(sheet)},
    {title: t('sheet.section-document'), entries: documentEntries(sheet)},
  ].filter(({entries}) => entries.length > 0);
  return html`<article class="sheet" part="sheet" data-verdict=${assessment.verdict} aria-labelledby="name">
    ${sheetHeader(sheet)} ${sections.map((part, index) => section(index + 1, part, sheet))}
    <footer class="small">
      ${dataUrl ? html`<a href=${dataUrl}>${t('sheet.data')}</a>` : nothing}
      <slot name="actions"></slot>
    </footer>
  </article>`;
}

/** What is beside the table: change, series, plan, breaks, and the columns that the table lacks. */
function resultEntries(sheet: SheetContext): readonly SheetEntry[] {
  const {assessment, locale, answers} = sheet;
  const {t} = locale;
  const {indicator, fromPeriod, toPeriod, from, to} = assessment;
  const [start, end] = [formatPeriod(fromPeriod, from, locale), formatPeriod(toPeriod, to, locale)];
  const isMissing = (field: 'results' | 'targets' | 'intervals'): boolean => answers.get(field) === 'missing';
  const plan = planExplanation(indicator, toPeriod, locale);
  const breaks = indicator.breaks.map(({period, note}) => [
    period,
    note ? [': ', localizedText(note, sheet)] : '',
  ]);
  return [
    ...(isMissing('results') ? [counted('results', sheet, () => null)] : []),
    {
      label: start && end ? t('sheet.change-between', {from: start, to: end}) : t('sheet.change'),
      content: changeLines(assessment, locale).map((line, index) => [index > 0 ? ' ' : '', bothForms(line)]),
    },
    ...optional(t('sheet.series'), seriesSentence(indicator, locale)),
    ...optional(t('sheet.plan'), plan.length > 0 && lines(plan)),
    ...optional(t('sheet.breaks'), breaks.length > 0 && lines(breaks)),
    counted('baseline', sheet, () => baselineWords(sheet)),
    ...(['targets', 'intervals'] as const)
      .filter(isMissing)
      .map((field) => counted(field, sheet, () => null)),
  ];
}

/** A sentence that may break, unlike a figure. */
function bothForms({visual, spoken}: DualText): unknown {
  if (visual === spoken) return visual;
  return html`<span aria-hidden="true">${visual}</span><span class="visually-hidden">${spoken}</span>`;
}

function lines(items: readonly unknown[]): unknown {
  return items.map((item) => html`<p>${item}</p>`);
}
