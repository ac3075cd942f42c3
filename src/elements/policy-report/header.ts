import {html, nothing, type TemplateResult} from 'lit';
import {displayName} from '../../model/report/short-name.ts';
import {formatDate} from '../../text/format/date.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, withLang, type RenderContext} from '../shared/localized-text.ts';
import {link, sourceLine} from '../shared/source-line.ts';

/** Publisher, edition and title: short, because the finding follows. The official texts are in the source section. */
export function reportHeader(context: RenderContext): TemplateResult {
  const {report, headingLevel} = context;
  const {policy, publisher} = report;
  return html`<div class="cover" part="cover">
    <p class="eyebrow">
      ${facts([
        localizedText(publisher && displayName(publisher), context),
        editionText(context),
        localizedText(policy && displayName(policy), context),
      ])}
    </p>
    ${heading(headingLevel, localizedText(displayName(report), context))}
    ${report.description ? html`<p>${localizedText(report.description, context)}</p>` : nothing}
  </div>`;
}

/** The official names of policy, report and publisher, then the source line, which print repeats on each page. */
export function reportSource(context: RenderContext): TemplateResult {
  const {report, locale} = context;
  const {policy, publisher, issued, edition, title, shortName} = report;
  const official = shortName && resolveText(title, locale);
  return html`<div class="small muted" part="about">
      ${official ? html`<p>${locale.t('section.official-title', {title: ''})}${withLang(official, locale)}</p>` : nothing}
      <p>
        ${facts([
          localizedText(policy?.name ?? null, context),
          policy?.legalBasis ? link(policy.legalUrl, localizedText(policy.legalBasis, context)) : '',
          localizedText(publisher?.name ?? null, context),
          edition ? locale.t('source.edition', {edition}) : '',
          issued ? locale.t('source.issued', {date: formatDate(issued, locale)}) : '',
        ])}
      </p>
    </div>
    <p class="small muted" part="source">${sourceLine(null, context)}</p>`;
}

function editionText({report: {edition, issued}, locale}: RenderContext): string {
  return edition ?? (issued ? formatDate(issued, locale) : '');
}

/** The facts that are known, separated by the style sheet. */
function facts(words: readonly unknown[]): unknown {
  return words.filter(Boolean).map((fact) => html`<span class="fact">${fact}</span>`);
}
