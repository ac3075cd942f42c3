import {safeHtml} from '../../render/html-template.ts';

/** A sitemap: https://www.sitemaps.org/protocol.html. A date that is not a year, month or day is left out. */
export function sitemap(urls: readonly string[], updated: string | null): string {
  const isDate = updated !== null && /^\d{4}(-\d\d){0,2}$/.test(updated);
  const date = isDate ? safeHtml`<lastmod>${updated}</lastmod>` : null;
  return safeHtml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => safeHtml`<url><loc>${url}</loc>${date}</url>\n`)}</urlset>
`.html;
}

/** Allows all pages and names the sitemap. `base` ends with a slash. */
export function robotsTxt(base: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`;
}
