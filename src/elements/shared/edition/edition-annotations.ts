import {html, nothing, svg, type TemplateResult} from 'lit';
import type {EditionStatus} from '../../../model/report/edition-status.ts';
import type {Report} from '../../../model/report/report.ts';
import {enEdition} from '../../../text/i18n/messages/en/edition.ts';
import {esPEEdition} from '../../../text/i18n/messages/es-PE/edition.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {statusWords} from '../../../text/edition/edition-status.ts';
import {comparedRevisions, revisionRemark, revisionsOf} from '../../../text/edition/revision.ts';
import {withLang} from '../localized-text.ts';
import {link} from '../source-line.ts';
import type {Annotations} from './annotations.ts';

/** Elements without figures, which state nothing about the edition. */
const withoutFigures = ['indicator-data', 'indicator-share', 'indicator-legend'];
/** Elements that show the document as a whole: they name a published edition too. */
const wholeDocuments = ['policy-report', 'indicator-sheet'];

/** Lines of the sign beside the words: broken for a draft, crossed for a withdrawn edition. */
const strokes: Readonly<Record<EditionStatus, TemplateResult>> = {
  draft: svg`<rect x="1" y="1" width="12" height="12" stroke-dasharray="3 2"/>`,
  reviewed: svg`<rect x="1" y="1" width="12" height="12"/><path d="M4 7h6"/>`,
  published: svg`<rect x="1" y="1" width="12" height="12"/><path d="M4 7l2.5 2.5L11 4"/>`,
  withdrawn: svg`<rect x="1" y="1" width="12" height="12" stroke-dasharray="3 2"/><path d="M4 4l6 6M10 4l-6 6"/>`,
};

/** A sign, the state in bold, since when, by whom and why; for a withdrawn edition a link to the current one. */
function statusLine(report: Report, locale: Locale): TemplateResult | null {
  const {status, latest} = report;
  const words = statusWords(report, locale);
  if (!status || !words) return null;
  return html`<p class="small ribbon" part="edition-status" data-status=${status}>
    <svg
      class="glyph"
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      ${strokes[status]}
    </svg>
    <b>${words.label}</b>${words.facts.map((fact) => [' · ', withLang(fact, locale)])}${
      status === 'withdrawn' && latest ? [' · ', link(latest, locale.t('edition.see-latest'))] : nothing
    }
  </p>`;
}

export const editionAnnotations: Annotations = {
  status: (report, locale) => (report.status === 'published' ? null : statusLine(report, locale)),
  withStatus(content, report, locale, kind) {
    const isShown = report.status !== 'published' || wholeDocuments.includes(kind);
    // A card has the line inside its frame.
    if (!isShown || kind === 'indicator-card' || withoutFigures.includes(kind)) return content;
    const line = statusLine(report, locale);
    return line ? html`${line}${content}` : content;
  },
  mark: (indicator, observation, locale) =>
    observation && revisionsOf(indicator, observation.period).length > 0
      ? html`<sup class="small"><u>${locale.t('revision.mark')}</u></sup>`
      : null,
  remark: revisionRemark,
  notes: comparedRevisions,
};
export const editionMessages = [esPEEdition, enEdition];
