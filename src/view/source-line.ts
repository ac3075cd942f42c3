import {html, nothing, type TemplateResult} from 'lit';
import type {Indicator, Source} from '../model/report.ts';
import {dateText} from '../text/date-text.ts';
import {said, type Setting} from './said.ts';

/** Where a figure comes from, when it was published and under which licence: only what the document states. */
export function sourceLine(indicator: Indicator | null, setting: Setting): TemplateResult | typeof nothing {
  const {report, language} = setting;
  const source = indicator?.source ?? (report.sources.length === 1 ? report.sources[0] : null);
  if (!source && !report.publisher) return nothing;
  const date = report.updated ?? report.issued;
  return html`${language.t('source')}:
  ${source ? linked(source, setting) : said(report.publisher?.name ?? null, setting)}${
    date
      ? html`. ${language.t(report.updated ? 'updated' : 'published', {date: dateText(date, language)})}`
      : nothing
  }${license(setting)}.`;
}

function linked({title, url}: Source, setting: Setting): TemplateResult {
  return link(url, said(title, setting));
}

/** A live link; the reader let no address through but http and https. */
export function link(url: string | null, text: unknown): TemplateResult {
  return url ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : html`${text}`;
}

function license(setting: Setting): TemplateResult | typeof nothing {
  const {license} = setting.report;
  if (!license) return nothing;
  return html`. ${setting.language.t('license')}:
  ${link(license.url, license.id ?? said(license.name, setting))}`;
}
