import {contentPolicies, type ContentPolicy} from './csp.ts';
import type {HttpResponse} from '../environment.ts';

/** A page that shall hold our elements, or holds them, as far as it can be known. */
export interface HostPage {
  /** `null` of a file. */
  readonly url: string | null;
  /** All of them must let a thing in. */
  readonly policies: readonly ContentPolicy[];
  readonly isReportOnly: boolean;
  /** Without comments; empty where only headers are known. */
  readonly html: string;
}

/** A page as it was fetched or stored: headers, markup, or both. */
export function hostPage(url: string | null, headers: HttpResponse['headers'], html: string): HostPage {
  const markup = html.replace(/<!--[\s\S]*?-->/g, '');
  const stated = (name: string): readonly string[] =>
    headers.filter(([key]) => key === name).map(([, value]) => value);
  const policies = [...stated('content-security-policy'), ...metaPolicies(markup)].flatMap(contentPolicies);
  return {
    url,
    policies,
    isReportOnly: policies.length === 0 && stated('content-security-policy-report-only').length > 0,
    html: markup,
  };
}

/** What `curl -i`, `curl -I` or a browser's "save as" give: a head of headers, if any, then markup, if any. */
export function parseSavedPage(text: string): HostPage {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!/^(HTTP\/|[\w-]+:\s)/.test(plain)) return hostPage(null, [], plain);
  const [head = '', ...rest] = plain.split('\n\n');
  const headers = head.split('\n').flatMap((line) => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
  return hostPage(null, headers, rest.join('\n\n'));
}

function metaPolicies(html: string): readonly string[] {
  return [...html.matchAll(/<meta\s[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => getAttribute(tag, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((tag) => getAttribute(tag, 'content') ?? '');
}

/** Of a tag as it is written; `null` where it has none of that name. */
export function getAttribute(tag: string, name: string): string | null {
  const found = new RegExp(
    `\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/>])`,
    'i',
  ).exec(tag);
  if (!found) return null;
  return (found[1] ?? found[2] ?? found[3] ?? '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
