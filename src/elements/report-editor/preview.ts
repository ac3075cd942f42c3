import {html, nothing, type TemplateResult} from 'lit';
import {serializeReport} from '../../model/report/serialize.ts';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {heading} from '../shared/heading.ts';

/** Maximum number of indicators in the preview, because it is drawn again at each change. */
const previewLimit = 200;

export interface PreviewModel {
  /** Level of the section's heading. */
  readonly level: number;
  /** Null when there is no report. */
  readonly report: Report | null;
  readonly theme: string;
}

const documents = new WeakMap<Report, object>();

/** The report as a page shows it: in `<policy-report>`. */
export function preview({level, report, theme}: PreviewModel, {t, tag}: Locale): TemplateResult {
  const isTruncated = (report?.indicators.length ?? 0) > previewLimit;
  return html`<section part="preview">
    ${heading(level, t('editor.preview'))}
    ${isTruncated ? html`<p class="small muted">${t('editor.preview-limit', {count: previewLimit})}</p>` : nothing}
    ${
      report
        ? html`<policy-report
            .data=${previewDocument(report)}
            locale=${tag}
            theme=${theme}
            heading-level=${level && Math.min(6, level + 1)}
          ></policy-report>`
        : html`<p>${t('editor.nothing-to-preview')}</p>`
    }
  </section>`;
}

/** Returns the same object for the same report, so that the elements do not draw it again. */
function previewDocument(report: Report): object {
  const cached = documents.get(report);
  if (cached) return cached;
  const indicators = report.indicators.slice(0, previewLimit);
  const document = serializeReport({...report, indicators});
  documents.set(report, document);
  return document;
}
