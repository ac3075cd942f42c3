/**
 * True when a source list allows a URL. `pageUrl` is the URL of the page with the policy, null when unknown.
 * https://www.w3.org/TR/CSP3/#match-url-to-source-list
 */
export function allowsUrl(sources: readonly string[], address: string, pageUrl: string | null): boolean {
  const url = new URL(address);
  const page = pageUrl === null ? null : new URL(pageUrl);
  return sources.some((source) => matchesSource(source, url, page));
}

function matchesSource(source: string, url: URL, page: URL | null): boolean {
  const keyword = source.toLowerCase();
  if (keyword === "'self'") return page !== null && matchesSelf(url, page);
  if (keyword === '*') return isNetworkScheme(url.protocol) || url.protocol === page?.protocol;
  if (/^[a-z][a-z0-9+.-]*:$/.test(keyword)) return matchesScheme(keyword, url.protocol);
  return !keyword.startsWith("'") && matchesHostSource(source, url, page);
}

/** The same origin, or the same host on https: a page on http may load over https from itself. */
function matchesSelf(url: URL, page: URL): boolean {
  if (url.origin === page.origin) return url.origin !== 'null';
  return url.hostname === page.hostname && !url.port && !page.port && /^(https|wss):$/.test(url.protocol);
}

function isNetworkScheme(protocol: string): boolean {
  return /^(https?|wss?):$/.test(protocol);
}

/** Schemes that a scheme in a policy allows besides itself: https://www.w3.org/TR/CSP3/#match-schemes */
const upgrades: Readonly<Record<string, readonly string[]>> = {
  'http:': ['https:'],
  'ws:': ['wss:', 'http:', 'https:'],
  'wss:': ['https:'],
};

function matchesScheme(pattern: string, protocol: string): boolean {
  return pattern === protocol || (upgrades[pattern] ?? []).includes(protocol);
}

const hostSource = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/.*)?$/i;

/** A source without a scheme has that of the page; https when the page is unknown. */
function matchesHostSource(source: string, url: URL, page: URL | null): boolean {
  const [, scheme, host, port = '', path = ''] = hostSource.exec(source) ?? [];
  if (host === undefined) return false;
  const pattern = scheme === undefined ? (page?.protocol ?? 'https:') : `${scheme.toLowerCase()}:`;
  return (
    matchesScheme(pattern, url.protocol) &&
    matchesHost(host.toLowerCase(), url.hostname) &&
    matchesPort(port, url) &&
    matchesPath(path, url.pathname)
  );
}

/**
 * `*.example` matches `a.example` and `a.b.example`, not `example`: https://www.w3.org/TR/CSP3/#match-hosts
 * The specification excludes IP addresses; browsers match them, and so does this function.
 */
function matchesHost(pattern: string, hostname: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}

const defaultPorts: Readonly<Record<string, string>> = {
  'http:': '80',
  'https:': '443',
  'ws:': '80',
  'wss:': '443',
};

/** A source without a port matches the default port only: https://www.w3.org/TR/CSP3/#match-ports */
function matchesPort(pattern: string, {port, protocol}: URL): boolean {
  if (pattern === '*') return true;
  return pattern === port || (port === '' && pattern === defaultPorts[protocol]);
}

/** A path that ends with a slash matches everything below it: https://www.w3.org/TR/CSP3/#match-paths */
function matchesPath(pattern: string, path: string): boolean {
  if (pattern === '') return true;
  const patternParts = pattern.split('/');
  const parts = path.split('/');
  if (pattern.endsWith('/')) patternParts.pop();
  else if (patternParts.length !== parts.length) return false;
  return patternParts.every((part, index) => decodePart(part) === decodePart(parts[index] ?? '/'));
}

/** The part itself when its percent encoding is not valid UTF-8. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
