import {readFile} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';
import {contentSecurityPolicy} from '../../stories/content-security-policy.js';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** All origins can read the files, including frames with an opaque origin. */
const noCache = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
};
const notFound = {
  status: 404,
  headers: {...noCache, 'content-type': contentTypes['.html']},
  body: '<h1>404</h1>',
};

/**
 * Serves the folder `root`, its HTML with the strict content security policy of the example pages.
 * `probes` adds URLs for tests: requests counted per URL, CSP reports, configurable responses.
 */
export class Site {
  #root;
  #probes;
  #counts = new Map();
  #reports = [];

  constructor(root, {probes = false} = {}) {
    this.#root = normalize(root + sep);
    this.#probes = probes;
  }

  /**
   * @param {{method: string, url: string, body?: string}} request `url` is path and query.
   * @returns {Promise<{status: number, headers: Record<string, string>, body: string | Buffer}>}
   */
  async respond({method, url, body = ''}) {
    const {pathname, searchParams} = new URL(url, 'http://site');
    if (this.#probes) {
      const probeResponse = await this.#probe(pathname, searchParams, body);
      if (probeResponse) return probeResponse;
      this.#counts.set(url, (this.#counts.get(url) ?? 0) + 1);
    }
    if (pathname === '/csp-report') return {status: 204, headers: {}, body: ''};
    if (method !== 'GET' && method !== 'HEAD') return {...notFound, status: 405};
    return this.#file(pathname, this.#probes ? searchParams.get('policy') : null);
  }

  async #file(pathname, addedPolicy = null) {
    const path = join(this.#root, decoded(pathname));
    const type = contentTypes[extname(path)];
    if (!type || !path.startsWith(this.#root) || /[/\\]\./.test(path.slice(this.#root.length - 1)))
      return notFound;
    const headers = {...noCache, 'content-type': type};
    if (type === contentTypes['.html'])
      headers['content-security-policy'] = addedPolicy
        ? `${contentSecurityPolicy}; ${addedPolicy}`
        : contentSecurityPolicy;
    return readFile(path).then(
      (body) => ({status: 200, headers, body}),
      () => notFound,
    );
  }

  /**
   * `/__requests?url=…` → a number; `/__csp-reports?page=…` → the CSP reports of a page;
   * a page with `?policy=…` → the page with that policy added; `/__edition?file=avance.js&version=0.0.9` → the script as
   * another version; `/__answer?status=503&type=text/html&body=…&delay=200&policy=…` → that response, counted like a
   * file.
   */
  async #probe(pathname, query, body) {
    if (pathname === '/csp-report') this.#reports.push(body);
    if (pathname === '/__requests') return json(this.#counts.get(query.get('url')) ?? 0);
    if (pathname === '/__csp-reports') return json(this.#reportsOf(query.get('page') ?? ''));
    if (pathname === '/__edition') return this.#edition(query.get('file'), query.get('version'));
    return pathname === '/__answer' ? this.#customResponse(query) : null;
  }

  #reportsOf(page) {
    return this.#reports.filter((report) => report.includes(page)).map((report) => JSON.parse(report));
  }

  async #edition(file, version) {
    const [{version: currentVersion}, script] = await Promise.all([
      readFile(join(this.#root, 'package.json'), 'utf8').then(JSON.parse),
      this.#file(`/dist/${file}`),
    ]);
    return {...script, body: String(script.body).replaceAll(currentVersion, version)};
  }

  async #customResponse(query) {
    const url = `/__answer?${query}`;
    this.#counts.set(url, (this.#counts.get(url) ?? 0) + 1);
    await new Promise((done) => setTimeout(done, Number(query.get('delay') ?? 0)));
    const headers = {...noCache, 'content-type': query.get('type') ?? contentTypes['.json']};
    if (query.get('policy')) headers['content-security-policy'] = query.get('policy');
    return {status: Number(query.get('status') ?? 200), headers, body: query.get('body') ?? ''};
  }
}

function json(value) {
  return {
    status: 200,
    headers: {...noCache, 'content-type': contentTypes['.json']},
    body: JSON.stringify(value),
  };
}

/** Returns the decoded path, or `/`, which is not a file, if the encoding is invalid. */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/';
  }
}
