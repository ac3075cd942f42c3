import type {EmbedFormat} from '../../render/embed/embed-code.ts';
import {effectiveDirective, allows} from './csp.ts';
import {getAttribute, type HostPage} from './host-page.ts';

export const remarkCodes = [
  'escaped',
  'tags-stripped',
  'script-stripped',
  'module-stripped',
  'data-stripped',
  'no-scripts',
  'script-blocked',
  'script-own-host',
  'script-nonce',
  'data-blocked',
  'data-own-host',
  'frame-blocked',
  'trusted-types',
  'mixed',
  'script-cors',
  'data-cors',
  'png',
  'no-downloads',
  'report-only',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

/** What a host does to our elements. A `blocked` thing keeps them from working, the rest is good to know. */
export interface Remark {
  readonly code: RemarkCode;
  readonly isBlocked: boolean;
  /** The rule that says so, or what was found. */
  readonly detail: string;
}

/** What our elements ask of a host. Addresses are absolute. */
export interface Need {
  /** The folder of the scripts. */
  readonly scripts: string;
  /** `null` where it is not known. */
  readonly data: string | null;
  /** The page for a frame; `null` where there is none. */
  readonly frame: string | null;
  /** Their servers let no other site read them. */
  readonly areScriptsClosed: boolean;
  readonly isDataClosed: boolean;
}

export interface Diagnosis {
  readonly remarks: readonly Remark[];
  /** Which code to paste. */
  readonly shape: EmbedFormat;
}

/** What a host blocks or takes out, and which shape of the code works there. */
export function diagnosis(page: HostPage, need: Need): Diagnosis {
  const remarks = [...stripped(page), ...ruled(page, need), ...connected(page, need)];
  return {remarks, shape: shape(new Set(remarks.map(({code}) => code)), page, need)};
}

function shape(found: ReadonlySet<RemarkCode>, page: HostPage, need: Need): EmbedFormat {
  const has = (...codes: readonly RemarkCode[]): boolean => codes.some((code) => found.has(code));
  const isDead = has(
    'no-scripts',
    'script-blocked',
    'tags-stripped',
    'script-stripped',
    'data-stripped',
    'escaped',
    'script-cors',
  );
  if (!isDead && !has('data-blocked', 'data-cors')) return has('module-stripped') ? 'classic' : 'module';
  return blocking(page, 'frame-src', need.frame) === null ? 'iframe' : 'html';
}

const blocked = (code: RemarkCode, detail: string): Remark => ({code, detail, isBlocked: true});
const told = (code: RemarkCode, detail: string): Remark => ({code, detail, isBlocked: false});

const ownTag = /<(?:indicator-(?!data\b)[a-z]+|objective-summary|policy-report|variation-chart)\b[^>]*>/gi;
const ownScript = /<script\b[^>]*\bsrc\s*=\s*["']?[^"'\s>]*avance[^"'\s>]*\.js[^>]*>/gi;

/** What an editor or a filter took out of the code that was pasted. A page without a trace of it says nothing. */
function stripped({html}: HostPage): readonly Remark[] {
  const tags = html.match(ownTag) ?? [];
  const scripts = html.match(ownScript) ?? [];
  const [escaped] = /&lt;(?:indicator-|objective-summary|policy-report)[\w-]*/.exec(html) ?? [];
  if (escaped) return [blocked('escaped', escaped)];
  if (scripts.length && !tags.length) return [blocked('tags-stripped', scripts[0] ?? '')];
  if (tags.length && !scripts.length) return [blocked('script-stripped', tags[0] ?? '')];
  return [
    ...scripts
      .filter((tag) => !/\.iife\.js/.test(tag) && getAttribute(tag, 'type') !== 'module')
      .map((tag) => blocked('module-stripped', tag)),
    ...(hasData(html) ? [] : tags.slice(0, 1).map((tag) => blocked('data-stripped', tag))),
  ];
}

function hasData(html: string): boolean {
  const sources = [...(html.match(ownTag) ?? []), ...(html.match(/<indicator-data\b[^>]*>/gi) ?? [])];
  return /<script\b[^>]*application\/json/i.test(html) || sources.some((tag) => getAttribute(tag, 'src'));
}

/** What content security policies forbid. */
function ruled(page: HostPage, need: Need): readonly Remark[] {
  const {policies, isReportOnly} = page;
  const lacks = (token: string): boolean =>
    policies.some((policy) => policy.get('sandbox')?.includes(token) === false);
  const data = blocking(page, 'connect-src', need.data);
  const frame = blocking(page, 'frame-src', need.frame);
  const images = blocking(page, 'img-src', 'blob:image');
  return [
    ...(lacks('allow-scripts') ? [blocked('no-scripts', 'sandbox')] : scripted(page, need.scripts)),
    ...(data === null ? [] : [loaded(page, data)]),
    ...(frame === null || need.frame === null ? [] : [told('frame-blocked', frame)]),
    ...trusted(page),
    ...(images === null ? [] : [told('png', images)]),
    ...(lacks('allow-downloads') ? [told('no-downloads', 'sandbox')] : []),
    ...(isReportOnly ? [told('report-only', 'content-security-policy-report-only')] : []),
  ];
}

/** The rule that keeps an address out, as it is written; `null` where none does. */
function blocking({policies, url}: HostPage, fetched: string, address: string | null): string | null {
  if (address === null) return null;
  for (const policy of policies) {
    const rule = effectiveDirective(policy, fetched);
    if (rule && !allows(rule.sources, address, url)) return [rule.name, ...rule.sources].join(' ');
  }
  return null;
}

/** A file on the page's own host is let in most often. */
function loaded(page: HostPage, rule: string): Remark {
  const own = page.url ?? unknownPage;
  const isOwn = blocking({...page, url: own}, 'connect-src', new URL('/', own).href) === null;
  return isOwn ? told('data-own-host', rule) : blocked('data-blocked', rule);
}

/** Stands for the address of a stored page. */
const unknownPage = 'https://self.invalid/';

/** A nonce lets in what bears it; next to `strict-dynamic` nothing else does. A host of one's own is let in most often. */
function scripted(page: HostPage, folder: string): readonly Remark[] {
  const rule = blockingScript(page, folder);
  if (rule === null) return [];
  if (/'nonce-/.test(rule)) return [told('script-nonce', rule)];
  const own = page.url ?? unknownPage;
  const isOwn = blockingScript({...page, url: own}, new URL('/', own).href) === null;
  return [isOwn ? told('script-own-host', rule) : blocked('script-blocked', rule)];
}

function blockingScript(page: HostPage, address: string): string | null {
  const rules = page.policies.map((policy) => effectiveDirective(policy, 'script-src-elem'));
  const strict = rules.find((rule) => rule?.sources.some((source) => /^'strict-dynamic'$/i.test(source)));
  if (strict) return [strict.name, ...strict.sources].join(' ');
  return blocking(page, 'script-src-elem', address);
}

/** Where policies are listed, ours must be: for browsers that cannot fill templates without one. */
function trusted({policies}: HostPage): readonly Remark[] {
  const lists = policies.flatMap((policy) =>
    policy.has('require-trusted-types-for') ? [policy.get('trusted-types')] : [],
  );
  const closed = lists.find((names) => names && !names.some((name) => name === 'avance' || name === '*'));
  return closed ? [told('trusted-types', ['trusted-types', ...closed].join(' '))] : [];
}

/** What the network forbids, whatever the page says. */
function connected({url}: HostPage, need: Need): readonly Remark[] {
  const {scripts, data, areScriptsClosed, isDataClosed} = need;
  const isUnsafe = (address: string): boolean =>
    url !== null && url.startsWith('https:') && address.startsWith('http:');
  return [
    ...[scripts, data ?? ''].filter(isUnsafe).map((address) => blocked('mixed', address)),
    ...(areScriptsClosed ? [blocked('script-cors', scripts)] : []),
    ...(isDataClosed ? [blocked('data-cors', data ?? '')] : []),
  ];
}
