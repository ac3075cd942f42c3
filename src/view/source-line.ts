import {html, nothing, type TemplateResult} from 'lit';
import type {Indicator} from '../model/report.ts';
import {sourceParts} from '../text/source-parts.ts';
import {marked, type Setting} from './said.ts';

/** Where a figure comes from, when it was published and under which licence: only what the document states. */
export function sourceLine(
  indicator: Indicator | null,
  {report, language}: Setting,
): readonly unknown[] | typeof nothing {
  const parts = sourceParts(indicator, report, language);
  return parts.length > 0 ? parts.map((part) => link(part.url, marked(part, language))) : nothing;
}

/** A live link; the reader let no address through but http and https. */
export function link(url: string | null | undefined, text: unknown): TemplateResult {
  return url ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : html`${text}`;
}

/** The same in short, for the foot of every page: whose figures they are and of when. */
export function footLine(setting: Setting): readonly unknown[] | typeof nothing {
  const {report} = setting;
  return sourceLine(null, report.publisher ? {...setting, report: {...report, sources: []}} : setting);
}
