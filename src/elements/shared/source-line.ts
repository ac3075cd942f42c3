import {html, nothing, type TemplateResult} from 'lit';
import type {Indicator} from '../../model/report/indicator.ts';
import {sourceFragments} from '../../text/sentence/source.ts';
import {withLang, type RenderContext} from './localized-text.ts';

type Fragment = TemplateResult | string;

/** Where a figure comes from, when it was published and under which licence: only what the document states. */
export function sourceLine(
  indicator: Indicator | null,
  {report, language}: RenderContext,
): readonly Fragment[] | string | typeof nothing {
  const parts = sourceFragments(indicator, report, language);
  const pieces = parts.map((part) => link(part.url, withLang(part, language)));
  // Most lines have no link, and then are one text.
  return pieces.some((piece) => typeof piece !== 'string') ? pieces : pieces.join('') || nothing;
}

/** A live link; the reader let no address through but http and https. */
export function link(url: string | null | undefined, text: Fragment): Fragment {
  return url ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : text;
}

/** The same in short, for the foot of every page: whose figures they are and of when. */
export function shortSourceLine(setting: RenderContext): readonly Fragment[] | string | typeof nothing {
  const {report} = setting;
  return sourceLine(null, report.publisher ? {...setting, report: {...report, sources: []}} : setting);
}
