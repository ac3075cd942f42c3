import {html} from 'lit';
import type {GlossaryEntry} from '../../model/report/glossary.ts';
import {localizedText, type RenderContext} from './localized-text.ts';
import {link} from './source-line.ts';

/** "Encuesta de Servicios · Encuesta anual a hogares.": what explains a term, linked to where it comes from. */
export function termExplanation(
  {expansion, definition, url}: GlossaryEntry,
  context: Pick<RenderContext, 'locale'>,
): unknown {
  const [words, meaning] = [localizedText(expansion, context), localizedText(definition, context)];
  return link(url, html`${words}${words && meaning && ' · '}${meaning}`);
}
