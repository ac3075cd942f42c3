import {createHash} from 'node:crypto';
import {trustedHtml, safeHtml, type Markup} from '../../render/html-template.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {SiteWords} from './messages.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A page of a site, without the frame that all of them share. */
export interface Page {
  /** Within the site, `indicator/03.07.02.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly image: string | null;
  /** Files that say the same to programs: media type and address. */
  readonly alternates: readonly {readonly type: string; readonly href: string; readonly title: string}[];
  readonly jsonLd: object;
  readonly breadcrumbs: readonly Link[];
  readonly content: Markup;
  /** Style sheets inside the content, which the policy of the page names by their sums. */
  readonly css: readonly string[];
}

export interface SiteFrame {
  /** Absolute, with a slash at its end. */
  readonly base: string;
  readonly language: Locale;
  readonly words: SiteWords;
  readonly name: string;
}

/** How to get from a page to the root of the site. */
const rootPrefix = (path: string): string => '../'.repeat(path.split('/').length - 1);

export function pageHtml(page: Page, site: SiteFrame): string {
  const {path, title, description, image, alternates, breadcrumbs, content} = page;
  const {base, language, words, name} = site;
  const root = rootPrefix(path);
  const url = base + path;
  return safeHtml`<!DOCTYPE html>
<html lang="${language.tag}" dir="${language.dir}">
<head>
${head(title, root, page.css)}
<meta name="description" content="${description}">
<link rel="canonical" href="${url}">
${alternates.map(({type, href, title}) => safeHtml`<link rel="alternate" type="${type}" href="${href}" title="${title}">\n`)}<meta property="og:type" content="article">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:locale" content="${language.tag.replace('-', '_')}">
${image === null ? null : picture(base + image, title)}<script type="application/ld+json">${data(page.jsonLd)}</script>
<script type="module" src="${root}avance.js"></script>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
${breadcrumbs.length > 0 ? breadcrumbNav(breadcrumbs, words) : null}<main id="content">
${content}</main>
</body>
</html>
`.html;
}

/** The same content alone, to be framed by other pages. */
export function embedHtml(page: Page, site: SiteFrame): string {
  const {language, words, base} = site;
  const root = rootPrefix(page.path);
  return safeHtml`<!DOCTYPE html>
<html lang="${language.tag}" dir="${language.dir}">
<head>
${head(page.title, root, page.css)}
<meta name="robots" content="noindex">
<link rel="canonical" href="${base + page.path}">
<script type="module" src="${root}avance.js"></script>
<script type="module" src="${root}framed.js"></script>
</head>
<body class="framed">
<main>
${page.content}<p><a href="${base + page.path}" target="_blank" rel="noopener">${words.more}</a></p>
</main>
</body>
</html>
`.html;
}

function head(title: string, root: string, css: readonly string[]): Markup {
  const styleHashes = css
    .map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');
  const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'${styleHashes}; base-uri 'none'; form-action 'none'`;
  return safeHtml`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}site.css">`;
}

function picture(url: string, words: string): Markup {
  return safeHtml`<meta property="og:image" content="${url}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${words}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image" content="${url}">
<meta name="twitter:image:alt" content="${words}">
`;
}

function breadcrumbNav(breadcrumbs: readonly Link[], {path}: SiteWords): Markup {
  return safeHtml`<nav aria-label="${path}"><ol>${breadcrumbs.map(({text, href}) => safeHtml`<li><a href="${href}">${text}</a></li>`)}</ol></nav>
`;
}

/** JSON inside a script element: no sign in it can end that element. */
function data(value: object): Markup {
  return trustedHtml(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
