import {autop} from '@wordpress/autop';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import sanitizeHtml from 'sanitize-html';

/** Changes HTML as a content system does when it saves or shows a text. */
export type ContentFilter = (html: string) => string;

type AllowedTags = Readonly<Record<string, readonly string[]>>;

const tableAttributes = [
  'align',
  'bgcolor',
  'border',
  'cellpadding',
  'cellspacing',
  'rules',
  'summary',
  'width',
];
const cellAttributes = [
  'align',
  'abbr',
  'bgcolor',
  'colspan',
  'headers',
  'height',
  'rowspan',
  'scope',
  'valign',
  'width',
];

/** `wp_kses_allowed_html('post')` without tags and attributes that no code of Avance has. */
const wordpressPost: AllowedTags = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  br: [],
  caption: ['align'],
  div: ['align'],
  em: [],
  figure: ['align'],
  h3: ['align'],
  img: ['alt', 'src', 'width', 'height', 'loading'],
  li: ['align', 'value'],
  p: ['align'],
  small: [],
  span: ['align'],
  strong: [],
  table: tableAttributes,
  tbody: ['align', 'valign'],
  td: [...cellAttributes, 'nowrap'],
  tfoot: ['align', 'valign'],
  th: [...cellAttributes, 'nowrap'],
  thead: ['align', 'valign'],
  tr: ['align', 'bgcolor', 'valign'],
  ul: ['type'],
};
const wordpressGlobal = ['class', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role'];

/** The format Basic HTML of a new site of Drupal 11. */
const drupalBasic: AllowedTags = {
  a: ['href', 'hreflang'],
  blockquote: ['cite'],
  br: [],
  cite: [],
  code: [],
  dd: [],
  dl: [],
  dt: [],
  em: [],
  h2: ['id'],
  h3: ['id'],
  img: ['src', 'alt', 'height', 'width'],
  li: [],
  ol: ['start', 'type'],
  p: [],
  strong: [],
  ul: ['type'],
};

/** Tags that the editors keep without a plugin or an option for others. Attributes do not matter for the texts. */
const tinyMce = [
  'a',
  'br',
  'caption',
  'div',
  'em',
  'figure',
  'h3',
  'iframe',
  'img',
  'li',
  'ol',
  'p',
  'span',
  'strong',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
];
const ckEditor = [
  'a',
  'br',
  'em',
  'figcaption',
  'figure',
  'h3',
  'img',
  'li',
  'ol',
  'p',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];

/**
 * Removes tags as `wp_kses` and its port in Drupal do: by their text and without a tree, so that the content of a script
 * stays as text. Comments have no text.
 */
function removeTags(html: string, allowed: AllowedTags, global: readonly string[] = []): string {
  return html.replace(/(<!--.*?(?:-->|$))|<[^>]*(?:>|$)|>/gs, (piece, comment?: string) => {
    if (comment !== undefined) return '';
    if (piece === '>') return '&gt;';
    const [, slash = '', name = '', attributes = ''] =
      /^<\s*(\/?)\s*([a-z0-9-]+)([^>]*)>?$/is.exec(piece) ?? [];
    const allowedAttributes = Object.hasOwn(allowed, name.toLowerCase())
      ? allowed[name.toLowerCase()]
      : undefined;
    if (!allowedAttributes) return '';
    if (slash) return `</${name}>`;
    const kept = [...attributes.matchAll(/([\w:-]+)(?:\s*=\s*("[^"]*"|'[^']*'))?/g)].filter(
      ([, key = '']) => allowedAttributes.includes(key.toLowerCase()) || global.includes(key.toLowerCase()),
    );
    return `<${name}${kept.map(([text]) => ` ${text}`).join('')}>`;
  });
}

function keepTags(tags: readonly string[]): ContentFilter {
  return (html) => sanitizeHtml(html, {allowedTags: [...tags], allowedAttributes: false});
}

const markdown = new MarkdownIt({html: true});

/** Filters that keep unknown elements. */
export const lenientFilters = {
  'wpautop of WordPress': autop,
  'markdown-it with HTML': (html) => markdown.render(html),
  'marked': (html) => marked.parse(html, {async: false}),
  'Markdown and then wpautop': (html) => autop(markdown.render(html)),
} as const satisfies Readonly<Record<string, ContentFilter>>;

/** Filters that keep only the tags of a list. */
export const strictFilters = {
  'wp_kses for authors': (html) => removeTags(html, wordpressPost, wordpressGlobal),
  'wp_kses for authors and wpautop': (html) => autop(removeTags(html, wordpressPost, wordpressGlobal)),
  'Drupal Basic HTML': (html) => removeTags(html, drupalBasic),
  'Drupal Restricted HTML with line breaks': (html) => autop(removeTags(html, drupalBasic)),
  'TinyMCE': keepTags(tinyMce),
  'CKEditor': keepTags(ckEditor),
  'a plain tag stripper': (html) => removeTags(html, {}),
} as const satisfies Readonly<Record<string, ContentFilter>>;
