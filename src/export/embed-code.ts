import type {Language} from '../text/language.ts';
import {primaryLanguage} from '../text/primary-language.ts';
import {frameCode, pinned} from './frame-code.ts';
import {markup} from './markup.ts';
import {published, type PublishedScript} from './published.ts';

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
  readonly source: EmbedSource;
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

/** Elements whose script is not the first but one beside it, which works alone too. */
export const chartTags: readonly string[] = ['variation-chart', 'indicator-trend'];

function scriptTags(shape: 'module' | 'classic', {tag, scripts}: Embed, language: Language): string {
  const isEnglish = primaryLanguage(language.tag) === 'en';
  const own = chartTags.includes(tag) ? published[`${shape}-charts`] : published[shape];
  const files = [...(isEnglish ? [published[`${shape}-en`]] : []), own];
  return files.map((file) => scriptTag(shape, scripts, file)).join('');
}

function scriptTag(shape: 'module' | 'classic', folder: string, script: PublishedScript): string {
  return `<script ${shape === 'module' ? 'type="module"' : 'defer'}${pinned(folder, script)}`;
}

function element({tag, attributes, source, fallback}: Embed, {tag: locale}: Language): string {
  const data = 'url' in source ? addressed(source) : [];
  const all = [...data, ...attributes, ['locale', locale] as const];
  const inside = 'json' in source ? inline(source.json) : '';
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
  const link = 'url' in source ? markup`<p><a href="${source.url}">${t('data-link')}</a></p>\n`.code : '';
  return `${fallback}\n${link}`;
}
