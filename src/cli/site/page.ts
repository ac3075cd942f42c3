import {createHash} from 'node:crypto';
import {trustedHtml, safeHtml, type Markup} from '../../render/html-template.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {feedFiles} from './feed-files.ts';
import type {SiteMessages} from './messages.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** One page of a site. `SiteFrame` has what all pages share. */
export interface Page {
  /** Within the site: `indicator/03.07.02.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Path of the picture for link previews within the site. */
  readonly image: string | null;
  /** The same data in other formats; `type` is the media type. */
  readonly alternates: readonly {readonly type: string; readonly href: string; readonly title: string}[];
  readonly jsonLd: object;
  readonly breadcrumbs: readonly Link[];
  readonly content: Markup;
  /** Style sheets inside the content; the content security policy of the page allows them by hash. */
  readonly css: readonly string[];
}

export interface SiteFrame {
  /** Absolute URL with a slash at its end. */
  readonly base: string;
  readonly locale: Locale;
  readonly messages: SiteMessages;
  readonly name: string;
  /** Whether the site has feeds of its editions and corrections. */
  readonly hasFeeds: boolean;
}

/** Leads from a page to the root of the site. */
function rootPrefix(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

export function pageHtml(page: Page, frame: SiteFrame): string {
  const {path, title, breadcrumbs, content} = page;
  const {locale, messages} = frame;
  const root = rootPrefix(path);
  return safeHtml`<!DOCTYPE html>
<html lang="${locale.tag}" dir="${locale.dir}">
<head>
${head(title, root, page.css, "'self'")}
${metadata(page, frame)}${frame.hasFeeds ? feedLinks(root, messages) : null}<script type="application/ld+json">${scriptJson(page.jsonLd)}</script>
<script type="module" src="${root}avance.js"></script>
</head>
<body>
<a class="skip" href="#content">${messages.skip}</a>
${breadcrumbs.length > 0 ? breadcrumbNav(breadcrumbs, messages) : null}<main id="content">
${content}</main>
</body>
</html>
`.html;
}

/** The content alone, for an iframe in other pages. */
export function embedHtml(page: Page, frame: SiteFrame): string {
  const {locale, messages, base} = frame;
  const root = rootPrefix(page.path);
  return safeHtml`<!DOCTYPE html>
<html lang="${locale.tag}" dir="${locale.dir}">
<head>
${head(page.title, root, page.css, `'self' ${new URL(base).origin}`)}
<meta name="robots" content="noindex">
<link rel="canonical" href="${base + page.path}">
<script type="module" src="${root}avance.js"></script>
<script defer src="${root}framed.js"></script>
</head>
<body class="framed">
<main>
${page.content}<p><a href="${base + page.path}" target="_blank" rel="noopener">${messages.more}</a></p>
</main>
</body>
</html>
`.html;
}

/**
 * `origin` is the CSP source of the site. In a sandboxed frame, as WordPress makes it, `'self'` matches nothing in WebKit.
 */
function head(title: string, root: string, css: readonly string[], origin: string): Markup {
  const styleHashes = css
    .map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');
  const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}; style-src ${origin}${styleHashes}; base-uri 'none'; form-action 'none'`;
  return safeHtml`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}site.css">`;
}

/** For search engines and link previews: https://ogp.me */
function metadata(
  {path, title, description, image, alternates}: Page,
  {base, locale, name}: SiteFrame,
): Markup {
  const url = base + path;
  return safeHtml`<meta name="description" content="${description}">
<link rel="canonical" href="${url}">
${alternates.map(({type, href, title}) => safeHtml`<link rel="alternate" type="${type}" href="${href}" title="${title}">\n`)}<meta property="og:type" content="article">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:locale" content="${locale.tag.replace('-', '_')}">
${image === null ? null : imageMetadata(base + image, title)}`;
}

function feedLinks(root: string, {feed}: SiteMessages): Markup {
  return safeHtml`<link rel="alternate" type="application/atom+xml" href="${root}${feedFiles.atom}" title="${feed}">
<link rel="alternate" type="application/feed+json" href="${root}${feedFiles.json}" title="${feed}">
`;
}

function imageMetadata(url: string, alternativeText: string): Markup {
  return safeHtml`<meta property="og:image" content="${url}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${alternativeText}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image" content="${url}">
<meta name="twitter:image:alt" content="${alternativeText}">
`;
}

function breadcrumbNav(breadcrumbs: readonly Link[], {path}: SiteMessages): Markup {
  return safeHtml`<nav aria-label="${path}"><ol>${breadcrumbs.map(({text, href}) => safeHtml`<li><a href="${href}">${text}</a></li>`)}</ol></nav>
`;
}

/** JSON for a script element, without characters that could end the element. */
function scriptJson(value: object): Markup {
  return trustedHtml(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
