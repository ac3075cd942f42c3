import {chartTags} from '../../src/export/embed-code.ts';
import {markup} from '../../src/export/markup.ts';

export const embedShapes = ['module', 'classic'] as const;
export type EmbedShape = (typeof embedShapes)[number];

/** Where the element in the other page takes its data from: an address, the document itself, or nothing of the kind. */
export type EmbedSource = {readonly url: string} | {readonly json: string} | null;

/** Something that shall be shown in another page. */
export interface Embed {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly source: EmbedSource;
  /** The folder of the scripts, with the stroke at its end. */
  readonly scripts: string;
  /** BCP 47 tag of the words. */
  readonly locale: string;
  /** The same facts as plain markup. */
  readonly fallback: string;
}

/** What to paste into another page. */
export function embedCode(shape: EmbedShape, embed: Embed): string {
  return `${scriptTags(shape, embed)}\n${element(embed)}`;
}

function scriptTags(shape: EmbedShape, {tag, scripts, locale}: Embed): string {
  const own = chartTags.includes(tag) ? 'charts' : 'avance';
  const names = [...(locale.startsWith('en') ? ['language-en'] : []), own];
  const tags = names.map((name) =>
    shape === 'module'
      ? markup`<script type="module" src="${scripts}${name}.js"></script>\n`
      : markup`<script defer src="${scripts}${name}.iife.js"></script>\n`,
  );
  return tags.map(({code}) => code).join('');
}

function element({tag, attributes, source, locale, fallback}: Embed): string {
  const address: readonly [string, string][] = source && 'url' in source ? [['src', source.url]] : [];
  const all = [...address, ...attributes, ['locale', locale] as const];
  const inside = source && 'json' in source ? inline(source.json) : '';
  return `<${name(tag)}${all.map(attribute).join('')}>\n${inside}${fallback}\n</${name(tag)}>\n`;
}

function attribute([key, value]: readonly [string, string]): string {
  return value === '' ? ` ${name(key)}` : ` ${name(key)}${markup`="${value}"`.code}`;
}

/** Tags and attributes come from the manifest, and stay names. */
function name(text: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(text)) throw new TypeError(text);
  return text;
}

/** A document inside a script element ends at the first `</script`, whatever JSON says. */
function inline(json: string): string {
  return `<script type="application/json">\n${json.trim().replaceAll('<', '\\u003c')}\n</script>\n`;
}
