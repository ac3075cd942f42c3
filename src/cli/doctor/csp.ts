/** One content security policy: its directives with their sources, in small letters but for paths. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

/** Several policies in one header are parted by commas; of a directive that is repeated the first counts. */
export function contentPolicies(header: string): readonly ContentPolicy[] {
  return header
    .split(',')
    .map(contentPolicy)
    .filter(({size}) => size > 0);
}

function contentPolicy(text: string): ContentPolicy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    const key = name.toLowerCase();
    if (key && !directives.has(key)) directives.set(key, sources);
  }
  return directives;
}

/** What is asked for when a directive is not there, nearest first. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
};
export type FetchDirective = keyof typeof fallbacks;

/** The directive that decides about what is fetched so, with its sources; `null` where nothing decides. */
export function effectiveDirective(
  policy: ContentPolicy,
  fetched: string,
): {readonly name: string; readonly sources: readonly string[]} | null {
  const name = fallbacks[fetched]?.find((one) => policy.has(one));
  return name === undefined ? null : {name, sources: policy.get(name) ?? []};
}

/** Whether sources let an address in. https://www.w3.org/TR/CSP3/#match-url-to-source-list */
export function allows(sources: readonly string[], address: string, page: string | null): boolean {
  const url = new URL(address);
  return sources.some((source) => matches(source, url, page === null ? null : new URL(page)));
}

function matches(source: string, url: URL, page: URL | null): boolean {
  const text = source.toLowerCase();
  if (text === "'self'") return page !== null && url.origin === page.origin && url.origin !== 'null';
  if (text === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page?.protocol;
  if (/^[a-z][a-z0-9+.-]*:$/.test(text)) return isScheme(text, url.protocol);
  return !text.startsWith("'") && isHost(source, url, page);
}

/** A page on http may be asked for over https too: it is no less safe. */
function isScheme(wanted: string, found: string): boolean {
  return wanted === found || (wanted === 'http:' && found === 'https:');
}

const host = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/.*)?$/i;
const ports: Readonly<Record<string, string>> = {'http:': '80', 'https:': '443'};

function isHost(source: string, url: URL, page: URL | null): boolean {
  const [, scheme, name = '', port, path] = host.exec(source) ?? [];
  if (!name) return false;
  const protocol = scheme === undefined ? (page?.protocol ?? 'https:') : `${scheme.toLowerCase()}:`;
  const found = url.port || ports[url.protocol];
  const wanted = port ?? ports[url.protocol];
  return (
    isScheme(protocol, url.protocol) &&
    isName(name.toLowerCase(), url.hostname) &&
    (wanted === '*' || wanted === found) &&
    isPath(path ?? '', url.pathname)
  );
}

function isName(wanted: string, found: string): boolean {
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? found.endsWith(wanted.slice(1)) : found === wanted;
}

function isPath(wanted: string, found: string): boolean {
  if (wanted === '' || wanted === '/') return true;
  return wanted.endsWith('/') ? found.startsWith(wanted) : found === wanted;
}
