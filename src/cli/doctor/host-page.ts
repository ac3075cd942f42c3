import type {HttpResponse} from '../network/http-response.ts';
import {contentPolicies, type ContentPolicy} from './csp.ts';
import {readPage, type PageContent} from './page-tags.ts';

/** The known facts about a page that shows, or is to show, the elements. */
export interface HostPage {
  /** Null for a saved page. */
  readonly url: string | null;
  /** A request must be allowed by each of them. */
  readonly policies: readonly ContentPolicy[];
  /** True when the page only reports violations. */
  readonly isReportOnly: boolean;
  /** Empty when only headers are known. */
  readonly content: PageContent;
}

/** Combines the headers and the markup of a page. Header names are lower case. */
export function hostPage(url: string | null, headers: HttpResponse['headers'], html: string): HostPage {
  const content = readPage(html);
  const headerValues = (name: string): readonly string[] =>
    headers.filter(([key]) => key === name).map(([, value]) => value);
  const texts = [...headerValues('content-security-policy'), ...metaPolicies(content)];
  const policies = texts.flatMap(contentPolicies);
  const hasReportOnly = headerValues('content-security-policy-report-only').length > 0;
  return {url, policies, isReportOnly: policies.length === 0 && hasReportOnly, content};
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

function metaPolicies({tags}: PageContent): readonly string[] {
  return tags
    .filter(({name}) => name === 'meta')
    .filter(({attributes}) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    .map(({attributes}) => attributes.get('content') ?? '');
}
