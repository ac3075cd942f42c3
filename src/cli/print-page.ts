import {markup} from '../export/markup.ts';
import {reportJson} from '../export/report-document.ts';
import type {Report} from '../model/report.ts';
import {schemaUrl} from './schema-url.ts';

export const printViews = ['slides', 'report'] as const;
export type PrintView = (typeof printViews)[number];

const sheets: Readonly<Record<PrintView, string>> = {
  slides: '@page {size: A4 landscape; margin: 0}',
  report: '@page {size: A4; margin: 15mm} body {font-size: 10pt}',
};

/** A page that holds a report and the scripts that draw it, and asks for nothing: ready to be printed. */
export function printPage(report: Report, view: PrintView, scripts: readonly string[]): string {
  const {defaultLanguage} = report;
  const title = report.title.get(defaultLanguage) ?? [...report.title.values()][0] ?? '';
  // Inside a script element text ends at the first `</script`, whatever it is part of.
  const data = reportJson(report, schemaUrl).replaceAll('<', '\\u003c');
  const code = scripts.map((script) => `<script>${script.replaceAll('</script', '<\\/script')}</script>`);
  return `<!doctype html>
${markup`<html lang="${defaultLanguage}"><head><meta charset="utf-8"><title>${title}</title>`.code}
<style>${sheets[view]} body {margin: 0; font-family: system-ui, 'DejaVu Sans', sans-serif}</style></head>
<body><policy-report view="${view}" heading-level="2"><script type="application/json">${data}</script></policy-report>
${code.join('\n')}</body></html>`;
}
