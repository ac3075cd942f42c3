import {html, nothing, type TemplateResult} from 'lit';
import type {Scope} from '../../model/analysis/scope.ts';
import {periodColumns} from '../../model/table/period-column.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {tableSummary} from '../../text/sentence/table-summary.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';

export interface CaptionParts {
  /** Status line of sorting and searching. */
  readonly status: TemplateResult | null;
  /** Whether the title of the group is already shown above the table. */
  readonly hasExternalTitle: boolean;
}

/** Caption: title of the scope, number of rows and periods. Below a visible title, only screen readers have it. */
export function tableCaption(
  {group, assessments}: Scope,
  {status, hasExternalTitle}: CaptionParts,
  context: RenderContext,
): TemplateResult {
  const {locale, headingLevel, report} = context;
  const periods = periodColumns(assessments).map(({period, record}) => formatPeriod(period, record, locale));
  const title = hasExternalTitle
    ? locale.t('section.by-indicator')
    : localizedText(group?.title ?? report.title, context);
  return html`<caption part="caption">
    <div class="caption">
      ${group?.label && !hasExternalTitle ? html`<p class="eyebrow">${localizedText(group.label, context)}</p>` : nothing}
      <div class=${hasExternalTitle ? 'visually-hidden' : nothing}>
        ${heading(headingLevel, title, captionId(group))}
        <p class="facts">${tableSummary(assessments, periods, locale)}</p>
      </div>
      ${status}
    </div>
  </caption>`;
}

/** Id of the title, which labels the table. Unique when several tables share a shadow root. */
export function captionId(group: Scope['group']): string {
  return `table-${group?.id ?? ''}`;
}
