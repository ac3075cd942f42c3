import type {Assessment} from '../../model/analysis/assessment.ts';
import {safeHtml, type Markup} from '../../render/html-template.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import type {Site} from './site.ts';

/** Links to the pages of indicators with their verdicts. `root` leads from the page to the root of the site. */
export function indicatorList(
  assessments: readonly Assessment[],
  root: string,
  {context, frame, paths}: Site,
): Markup {
  if (assessments.length === 0) return safeHtml``;
  const {locale} = context;
  const items = assessments.map((assessment) => {
    const {indicator} = assessment;
    const path = paths.indicators.get(indicator)?.path ?? '';
    const name = [indicator.code, resolveText(indicator.name, locale)?.text].filter(Boolean).join(' ');
    return safeHtml`<li><a href="${root}${path}.html">${name}</a> <span>${verdictLabel(assessment, locale)}</span></li>\n`;
  });
  return safeHtml`<h2>${frame.messages.indicators}</h2>
<ul class="list">${items}</ul>
`;
}
