import {reportJson, schemaUrl} from '../../model/report/serialize.ts';
import {firstLanguageText} from '../../model/report/localized-text.ts';
import type {Report} from '../../model/report/report.ts';
import {safeHtml} from '../../render/html-template.ts';

/** Values of `avance pdf --view`. */
export const printViews = ['slides', 'report'] as const;
export type PrintView = (typeof printViews)[number];

const pageStyles: Readonly<Record<PrintView, string>> = {
  slides: '@page {size: 338.7mm 190.5mm; margin: 0}',
  report: '@page {size: A4; margin: 15mm} body {font-size: 10pt}',
};

/** The files of a page that shows a report: `page.html`, its style sheet and the scripts, by file name. */
export function printPage(
  report: Report,
  view: PrintView,
  scripts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const {defaultLanguage} = report;
  const title = report.title.get(defaultLanguage) ?? firstLanguageText(report.title) ?? '';
  // A script element ends at the first `</script`, also inside a JSON string.
  const data = reportJson(report, schemaUrl).replaceAll('<', '\\u003c');
  const page = `<!doctype html>
${safeHtml`<html lang="${defaultLanguage}"><head><meta charset="utf-8"><title>${title}</title>`.html}
<link rel="stylesheet" href="page.css"></head>
<body><policy-report view="${view}" heading-level="2"><script type="application/json">${data}</script></policy-report>
${[...scripts.keys()].map((name) => `<script src="${name}"></script>`).join('\n')}</body></html>`;
  const css = `${pageStyles[view]} body {margin: 0; font-family: system-ui, 'DejaVu Sans', sans-serif}`;
  return new Map([['page.html', page], ['page.css', css], ...scripts]);
}
