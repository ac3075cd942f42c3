import type {HttpResponse} from '../environment.ts';
import {contentPolicies, type ContentPolicy} from './csp.ts';

/** The known facts about a page that shows, or is to show, the elements. */
export interface HostPage {
  /** Null for a saved page. */
  readonly url: string | null;
  /** A request must be allowed by each of them. */
  readonly policies: readonly ContentPolicy[];
  /** True when the page only reports violations. */
  readonly isReportOnly: boolean;
  /** The markup without comments; empty when only headers are known. */
  readonly html: string;
}

/** Combines the headers and the markup of a page. Header names are lower case. */
export function hostPage(url: string | null, headers: HttpResponse['headers'], html: string): HostPage {
  const markup = html.replace(/<!--[\s\S]*?-->/g, '');
  const headerValues = (name: string): readonly string[] =>
    headers.filter(([key]) => key === name).map(([, value]) => value);
  const texts = [...headerValues('content-security-policy'), ...metaPolicies(markup)];
  const policies = texts.flatMap(contentPolicies);
  const hasReportOnly = headerValues('content-security-policy-report-only').length > 0;
  return {url, policies, isReportOnly: policies.length === 0 && hasReportOnly, html: markup};
}

/** Parses the output of `curl -i` or `curl -I`, or a saved page: optional headers, then optional markup. */
export function parseSavedPage(text: string): HostPage {
  const plainText = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!/^(HTTP\/|[\w-]+:\s)/.test(plainText)) return hostPage(null, [], plainText);
  const [head = '', ...body] = plainText.split('\n\n');
  return hostPage(null, parseHeaders(head), body.join('\n\n'));
}

function parseHeaders(head: string): HttpResponse['headers'] {
  return head.split('\n').flatMap((line) => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
}

function metaPolicies(html: string): readonly string[] {
  return (html.match(/<meta\s[^>]*>/gi) ?? [])
    .filter((tag) => getAttribute(tag, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((tag) => getAttribute(tag, 'content') ?? '');
}

/** The value of an attribute in the text of an opening tag; null without the attribute, empty without a value. */
export function getAttribute(tag: string, name: string): string | null {
  const value = `"([^"]*)"|'([^']*)'|([^\\s"'>]+)`;
  const match = new RegExp(`\\s${name}(?:\\s*=\\s*(?:${value}))?(?=[\\s/>])`, 'i').exec(tag);
  if (!match) return null;
  return (match[1] ?? match[2] ?? match[3] ?? '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
