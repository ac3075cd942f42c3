import {html, nothing, type TemplateResult} from 'lit';
import type {Indicator} from '../../model/report/indicator.ts';
import {sourceFragments, webUrl} from '../../text/sentence/source.ts';
import {withLang, type RenderContext} from './localized-text.ts';

type Fragment = TemplateResult | string;

/** Source, publication date and licence, as far as the document has them; `nothing` without any. */
export function sourceLine(
  indicator: Indicator | null,
  {report, locale}: RenderContext,
): readonly Fragment[] | string | typeof nothing {
  const fragments = sourceFragments(indicator, report, locale);
  const pieces = fragments.map((fragment) => link(fragment.url, withLang(fragment, locale)));
  // A line without links is one string.
  return pieces.some((piece) => typeof piece !== 'string') ? pieces : pieces.join('') || nothing;
}

/** A link to an http or https address; the text alone for any other. */
export function link(url: string | null, text: Fragment): Fragment {
  return webUrl(url) ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : text;
}

/** The source line without the list of sources when the publisher is known, for page footers. */
export function shortSourceLine(context: RenderContext): readonly Fragment[] | string | typeof nothing {
  const {report} = context;
  return sourceLine(null, report.publisher ? {...context, report: {...report, sources: []}} : context);
}
