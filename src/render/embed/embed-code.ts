import type {Language} from '../../text/i18n/locale.ts';
import {primaryLanguage} from '../../text/i18n/language-tag.ts';
import {frameCode, pinned} from './iframe-code.ts';
import {markup} from '../html-template.ts';
import {published, type PublishedScript} from './published-scripts.ts';

export const embedShapes = ['module', 'classic', 'iframe', 'html'] as const;
export type EmbedShape = (typeof embedShapes)[number];

/** Where the element in the other page takes its data from: an address, or the document itself inside the tag. */
export type EmbedSource =
  | {
      readonly url: string;
      /** Of one edition; `null` follows the document. */ readonly integrity: string | null;
    }
  | {readonly json: string};

/** Something that shall be shown in another page. */
export interface Embed {
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
export function embedCode(shape: EmbedShape, embed: Embed, language: Language): string | null {
  if (shape === 'html') return plain(embed, language);
  if (shape === 'iframe') return embed.page === null ? null : frame(embed, embed.page);
  return `${scriptTags(shape, embed, language)}${element(embed, language)}`;
}

function scriptTags(shape: 'module' | 'classic', embed: Embed, language: Language): string {
  const isEnglish = primaryLanguage(language.tag) === 'en';
  const files = [...(isEnglish ? [published[`${shape}-en`]] : []), ...ownScripts(shape, embed)];
  return files.map((file) => scriptTag(shape, embed.scripts, file)).join('');
}

/** Charts have a script that works alone; slides and the panel of a card need theirs beside the first. */
function ownScripts(shape: 'module' | 'classic', {tag, attributes}: Embed): readonly PublishedScript[] {
  if (tag === 'variation-chart' || tag === 'indicator-trend') return [published[`${shape}-charts`]];
  const actions = attributes.get('actions')?.split(/\s+/) ?? [];
  return [
    published[shape],
    ...(attributes.get('view') === 'slides' ? [published[`${shape}-slides`]] : []),
    ...(actions.includes('share') ? [published[`${shape}-share`]] : []),
  ];
}

function scriptTag(shape: 'module' | 'classic', folder: string, script: PublishedScript): string {
  return `<script ${shape === 'module' ? 'type="module"' : 'defer'}${pinned(folder, script)}`;
}

function element({tag, attributes, source, fallback}: Embed, {tag: locale}: Language): string {
  const data = source && 'url' in source ? addressed(source) : [];
  const all = [...data, ...attributes, ['locale', locale] as const];
  const inside = source && 'json' in source ? inline(source.json) : '';
  return `<${name(tag)}${all.map(attribute).join('')}>\n${inside}${fallback}\n</${name(tag)}>\n`;
}

function addressed({url, integrity}: {url: string; integrity: string | null}): readonly [string, string][] {
  return [['src', url], ...(integrity === null ? [] : [['integrity', integrity] as [string, string]])];
}

function attribute([key, value]: readonly [string, string]): string {
  return ` ${name(key)}${value === '' ? '' : markup`="${value}"`.code}`;
}

/** Tags and attributes are ours, but their names are read from a page. */
function name(text: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(text)) throw new TypeError(text);
  return text;
}

/** A script element ends at the first `</script`, whatever JSON says. */
function inline(json: string): string {
  return `<script type="application/json">\n${json.trim().replaceAll('<', '\\u003c')}\n</script>\n`;
}

/** A frame that a site takes out leaves the address of what was in it. */
function frame({tag, title, scripts}: Embed, page: string): string {
  const code = frameCode({url: page, title, tag}, scripts, published.embed);
  return `${code}${markup`<p><a href="${page}">${title}</a></p>`.code}\n`;
}

function plain({fallback, source}: Embed, {t}: Language): string {
  const link =
    source && 'url' in source ? markup`<p><a href="${source.url}">${t('data-link')}</a></p>\n`.code : '';
  // Outside a tag of ours there is no place to keep.
  return `${fallback.replace(' slot="fallback"', '')}\n${link}`;
}
