import {html, nothing, type TemplateResult} from 'lit';
import {decimal} from '../../model/decimal.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {tablePeriods} from '../../model/table/period-column.ts';
import type {ChangeScale} from '../../scale/change-scales.ts';
import type {Language} from '../../text/i18n/locale.ts';
import {periodText} from '../../text/format/period.ts';
import {differenceWords} from '../../text/format/quantity.ts';
import {tableFacts} from '../../text/sentence/table-summary.ts';
import {heading} from '../shared/heading.ts';
import {said, type Setting} from '../shared/localized-text.ts';

export interface CaptionParts {
  readonly scales: ReadonlyMap<string, ChangeScale>;
  /** What the reader's sorting and searching did. */
  readonly status: TemplateResult | null;
  /** The title of the group stands above the table already. */
  readonly isTitled: boolean;
}

/** What the table shows: which part of the report, how many rows of which periods, and the scale of its bars. */
export function tableCaption(
  {group, findings}: Scope,
  {scales, status, isTitled}: CaptionParts,
  setting: Setting,
): TemplateResult {
  const {language, headingLevel, report} = setting;
  const periods = tablePeriods(findings).map(({period, record}) => periodText(period, record, language));
  const title = isTitled ? language.t('by-indicator') : said(group?.title ?? report.title, setting);
  return html`<caption part="caption">
    <div class="caption">
      ${group?.label && !isTitled ? html`<p class="eyebrow">${said(group.label, setting)}</p>` : nothing}
      ${heading(headingLevel, title, captionId(group))}
      <p class="facts">${tableFacts(findings, periods, language)}</p>
      ${scaleNote(findings, scales, language)} ${status}
    </div>
  </caption>`;
}

/** Names the table by its title alone; several tables may share a root. */
export function captionId(group: Scope['group']): string {
  return `table-${group?.id ?? ''}`;
}

/** The scale is for the eye, as the bars are. */
export function scaleNote(
  findings: Scope['findings'],
  scales: ReadonlyMap<string, ChangeScale>,
  language: Language,
): TemplateResult | typeof nothing {
  const {t} = language;
  const [first, ...others] = scales.values();
  const unit = findings.find(({change}) => change)?.indicator.unit;
  if (!first || !unit) return nothing;
  const end = differenceWords(unit, decimal(first.domain[1]), language).shown;
  const told = others.length > 0 ? t('bars-units') : t('bars', {low: `\u2212${end}`, high: `+${end}`});
  const cut = [first, ...others].some(({clipped}) => clipped) ? t('bars-cut') : '';
  return html`<p class="scale" part="axis" aria-hidden="true">${told} ${cut}</p>`;
}
