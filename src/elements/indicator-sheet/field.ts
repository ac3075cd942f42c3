import {html, nothing, type TemplateResult} from 'lit';
import type {SheetAnswer, SheetField} from '../../model/analysis/sheet-fields.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';

/** What the sections of a sheet are made from. */
export interface SheetContext extends RenderContext {
  readonly assessment: Assessment;
  readonly answers: ReadonlyMap<SheetField, SheetAnswer>;
}

/** A field of a sheet; without content it is one that the source does not answer. */
export interface SheetEntry {
  readonly label: unknown;
  readonly content: unknown;
}

/** A counted field: the template of its answer, or the entry of a field without an answer. */
export function counted(
  field: Exclude<SheetField, 'name'>,
  {answers, locale}: SheetContext,
  content: () => unknown,
): SheetEntry {
  return {label: locale.t(`sheet.${field}`), content: answers.get(field) === 'missing' ? null : content()};
}

/** A counted field whose answer is one text. */
export function countedText(
  field: Exclude<SheetField, 'name'>,
  text: LocalizedText | null,
  context: SheetContext,
): SheetEntry {
  return counted(field, context, () => localizedText(text, context));
}

/** A field that is shown only when the document has it: no entry for empty content. */
export function optional(label: string, content: unknown): readonly SheetEntry[] {
  return content === null || content === undefined || content === '' || content === false
    ? []
    : [{label, content}];
}

/** A part of a sheet. `figures` are above the fields. */
export interface SheetSection {
  readonly title: string;
  readonly entries: readonly SheetEntry[];
  readonly figures?: unknown;
}

/** A section with its number and heading. */
export function section(number: number, part: SheetSection, context: SheetContext): TemplateResult {
  const {title, entries, figures} = {figures: nothing, ...part};
  const {headingLevel, locale} = context;
  return html`<section part="section">
    ${heading(headingLevel && headingLevel + 1, html`<span class="section-number" aria-hidden="true">${number}</span>${title}`)}
    ${figures}
    ${entries.length > 0 ? html`<dl>${entryGroups(entries).map((group) => field(group, locale))}</dl>` : nothing}
  </section>`;
}

/** Groups consecutive entries without an answer: they share one. */
function entryGroups(entries: readonly SheetEntry[]): readonly (readonly SheetEntry[])[] {
  const groups: SheetEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (entry.content === null && last?.[0]?.content === null) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function field(entries: readonly SheetEntry[], locale: Locale): TemplateResult {
  const content = entries[0]?.content ?? null;
  return html`<div class="field" part="field" ?data-missing=${content === null}>
    ${entries.map(({label}) => html`<dt>${label}</dt>`)}
    <dd>${content ?? notStated(entries.length, locale)}</dd>
  </div>`;
}

/** The answer of fields that the source leaves out. */
function notStated(count: number, {t}: Locale): TemplateResult {
  return html`<svg class="gap" width="12" height="12" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="10"
        height="10"
        fill="none"
        stroke="var(--_missing)"
        stroke-width="1.5"
        stroke-dasharray="2 2"
      /></svg
    >${t('sheet.not-stated')}${count > 1 ? html` <span class="small muted">${t('sheet.in-none', {count})}</span>` : nothing}`;
}

/** A remark in a frame on who states something. */
export function tag(words: string): TemplateResult {
  return html` <span class="tag" part="tag">${words}</span>`;
}

/** Short lines below an answer; empty ones are left out. */
export function remarks(lines: readonly unknown[]): unknown {
  const shown = lines.filter((line) => line !== null && line !== undefined && line !== '');
  return shown.map((line) => html`<p class="small muted">${line}</p>`);
}
