import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Group} from '../../model/report/group.ts';
import {officialName, type Named} from '../../model/report/short-name.ts';
import type {TableRow} from '../../model/table/row.ts';
import {places} from '../shared/place/loaded-places.ts';
import {
  groupLabel,
  localizedText,
  shownName,
  type RenderContext,
  withSpace,
} from '../shared/localized-text.ts';

/** Code and name of an indicator, its service where that has no column of its own, and `trend` below them. */
export function nameCell(
  {assessment, code, service}: TableRow,
  {hasServices, trend}: {readonly hasServices: boolean; readonly trend: unknown},
  context: RenderContext,
): TemplateResult {
  const {indicator} = assessment;
  const shownCode = hasServices && indicator.code === code ? null : (indicator.code ?? code);
  const gap = places()?.gapLine(assessment, context);
  return codeAndName(
    shownCode,
    indicator,
    [gap, hasServices ? null : serviceLine(service, context), trend],
    context,
  );
}

function serviceLine(service: Group | null, context: RenderContext): TemplateResult | null {
  return service && html`<p class="full">${localizedText(service.title, context)}</p>`;
}

/** Label and name of a group. */
export function groupCell(group: Group, context: RenderContext): TemplateResult {
  return codeAndName(groupLabel(group, context), group, nothing, context);
}

/**
 * The checkbox that shows official names and services in all tables of the element; nothing when all are shown already.
 * It works in a rendered page without scripts too.
 */
export function fullTextsSwitch(
  assessments: readonly Assessment[],
  {report, locale}: RenderContext,
): TemplateResult | typeof nothing {
  const hasFullTexts =
    assessments.some(({indicator}) => indicator.shortName) ||
    report.groups.some(({kind}) => kind === 'service');
  return hasFullTexts
    ? html`<label class="show-full"
        ><input type="checkbox" @change=${showFullTexts} /> ${locale.t('table.full-texts')}</label
      >`
    : nothing;
}

function showFullTexts({currentTarget}: Event): void {
  if (currentTarget instanceof HTMLInputElement)
    currentTarget.closest('.root')?.toggleAttribute('data-full', currentTarget.checked);
}

/**
 * The texts below a name are hidden until the reader shows all of them. Screen readers have the official name already.
 */
function codeAndName(code: unknown, record: Named, below: unknown, context: RenderContext): TemplateResult {
  const official = record.shortName && officialName(record);
  return html`<div class="name">
    ${code ? html`<span class="code">${withSpace(code)}</span>` : nothing}
    <div>
      ${shownName(record, context)}
      ${official ? html`<p class="full" aria-hidden="true">${localizedText(official, context)}</p>` : nothing}
      ${below}
    </div>
  </div>`;
}
