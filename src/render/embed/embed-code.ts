import type {Locale} from '../../text/i18n/locale.ts';
import {primaryLanguage} from '../../text/i18n/language-tag.ts';
import {iframeSnippet, scriptAttributes} from './iframe-code.ts';
import {safeHtml} from '../html-template.ts';
import {scriptFiles, type PublishedScript} from './published-scripts.ts';

export const embedShapes = ['module', 'classic', 'iframe', 'html'] as const;
export type EmbedFormat = (typeof embedShapes)[number];

/** Where the element in the other page takes its data from: an address, or the document itself inside the tag. */
export type EmbedSource =
  | {
      readonly url: string;
      /** Of one edition; `null` follows the document. */ readonly integrity: string | null;
    }
  | {readonly json: string};

/** Something that shall be shown in another page. */
export interface EmbedOptions {
  readonly tag: string;
  /** Of the element, without those of its data and its language. */
  readonly attributes: ReadonlyMap<string, string>;
  /** `null` where the attributes are all the data there is. */
  readonly source: EmbedSource | null;
  /** The folder of the scripts, with the stroke at its end. */
  readonly scripts: string;
  /** A page that shows the same and nothing else, for a frame; `null` where there is none. */
  readonly page: string | null;
  /** Names the frame. */
  readonly title: string;
  /** The same facts as plain markup. */
  readonly fallback: string;
}

/** What to paste into another page; `null` for a frame where no page is known to put into it. */
export function embedSnippet(shape: EmbedFormat, embed: EmbedOptions, language: Locale): string | null {
  if (shape === 'html') return plain(embed, language);
  if (shape === 'iframe') return embed.page === null ? null : frame(embed, embed.page);
  return `${scriptTags(shape, embed, language)}${element(embed, language)}`;
}

function scriptTags(shape: 'module' | 'classic', embed: EmbedOptions, language: Locale): string {
  const isEnglish = primaryLanguage(language.tag) === 'en';
  const files = [...(isEnglish ? [scriptFiles[`${shape}-en`]] : []), ...requiredScripts(shape, embed)];
  return files.map((file) => scriptTag(shape, embed.scripts, file)).join('');
}

/** Charts have a script that works alone; slides and the panel of a card need theirs beside the first. */
function requiredScripts(
  shape: 'module' | 'classic',
  {tag, attributes}: EmbedOptions,
): readonly PublishedScript[] {
  if (tag === 'variation-chart' || tag === 'indicator-trend') return [scriptFiles[`${shape}-charts`]];
  const actions = attributes.get('actions')?.split(/\s+/) ?? [];
  return [
    scriptFiles[shape],
    ...(attributes.get('view') === 'slides' ? [scriptFiles[`${shape}-slides`]] : []),
    ...(actions.includes('share') ? [scriptFiles[`${shape}-share`]] : []),
  ];
}

function scriptTag(shape: 'module' | 'classic', folder: string, script: PublishedScript): string {
  return `<script ${shape === 'module' ? 'type="module"' : 'defer'}${scriptAttributes(folder, script)}`;
}

function element({tag, attributes, source, fallback}: EmbedOptions, {tag: locale}: Locale): string {
  const data = source && 'url' in source ? sourceAttributes(source) : [];
  const all = [...data, ...attributes, ['locale', locale] as const];
  const inside = source && 'json' in source ? inline(source.json) : '';
  return `<${safeTagName(tag)}${all.map(attribute).join('')}>\n${inside}${fallback}\n</${safeTagName(tag)}>\n`;
}

function sourceAttributes({
  url,
  integrity,
}: {
  url: string;
  integrity: string | null;
}): readonly [string, string][] {
  return [['src', url], ...(integrity === null ? [] : [['integrity', integrity] as [string, string]])];
}

function attribute([key, value]: readonly [string, string]): string {
  return ` ${safeTagName(key)}${value === '' ? '' : safeHtml`="${value}"`.html}`;
}

/** Tags and attributes are ours, but their names are read from a page. */
function safeTagName(text: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(text)) throw new TypeError(text);
  return text;
}

/** A script element ends at the first `</script`, whatever JSON says. */
function inline(json: string): string {
  return `<script type="application/json">\n${json.trim().replaceAll('<', '\\u003c')}\n</script>\n`;
}

/** A frame that a site takes out leaves the address of what was in it. */
function frame({tag, title, scripts}: EmbedOptions, page: string): string {
  const code = iframeSnippet({url: page, title, tag}, scripts, scriptFiles.embed);
  return `${code}${safeHtml`<p><a href="${page}">${title}</a></p>`.html}\n`;
}

function plain({fallback, source}: EmbedOptions, {t}: Locale): string {
  const link =
    source && 'url' in source
      ? safeHtml`<p><a href="${source.url}">${t('embed.data-link')}</a></p>\n`.html
      : '';
  // Outside a tag of ours there is no place to keep.
  return `${fallback.replace(' slot="fallback"', '')}\n${link}`;
}
