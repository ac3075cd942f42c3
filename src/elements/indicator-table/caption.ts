import {html, nothing, type TemplateResult} from 'lit';
import {decimal} from '../../model/decimal.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {periodColumns} from '../../model/table/period-column.ts';
import type {ChangeScale} from '../../scale/change-scales.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatDifference} from '../../text/format/quantity.ts';
import {tableSummary} from '../../text/sentence/table-summary.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';

export interface CaptionParts {
  readonly scales: ReadonlyMap<string, ChangeScale>;
  /** Status line of sorting and searching. */
  readonly status: TemplateResult | null;
  /** Whether the title of the group is already shown above the table. */
  readonly hasExternalTitle: boolean;
}

/** Caption: title of the scope, number of rows, periods and scale of the bars. */
export function tableCaption(
  {group, assessments}: Scope,
  {scales, status, hasExternalTitle}: CaptionParts,
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
      ${heading(headingLevel, title, captionId(group))}
      <p class="facts">${tableSummary(assessments, periods, locale)}</p>
      ${scaleNote(assessments, scales, locale)} ${status}
    </div>
  </caption>`;
}

/** Id of the title, which labels the table. Unique when several tables share a shadow root. */
export function captionId(group: Scope['group']): string {
  return `table-${group?.id ?? ''}`;
}

/** Hidden from the accessibility tree, as the bars are. */
export function scaleNote(
  assessments: Scope['assessments'],
  scales: ReadonlyMap<string, ChangeScale>,
  locale: Locale,
): TemplateResult | typeof nothing {
  const {t} = locale;
  const [first, ...others] = scales.values();
  const unit = assessments.find(({change}) => change)?.indicator.unit;
  if (!first || !unit) return nothing;
  const end = formatDifference(unit, decimal(first.domain[1]), locale).visual;
  const scaleText =
    others.length > 0 ? t('bars.scale-per-unit') : t('bars.range', {low: `\u2212${end}`, high: `+${end}`});
  const cut = [first, ...others].some(({isClipped}) => isClipped) ? t('bars.clipped') : '';
  return html`<p class="scale" part="axis" aria-hidden="true">${scaleText} ${cut}</p>`;
}
