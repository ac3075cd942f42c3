import {createServer} from 'node:http';
import {document, records} from './document.js';

const page = `<!doctype html><html lang="es"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<style>body{margin:16px;font:16px/1.4 sans-serif}main.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:16px}</style>
<main></main></html>`;

const generators = {document, records};

/** Serves the empty page, the bundles, and `/document/18/0.json` or `/records/18/1.json`, all cacheable. */
export async function serve(bundles) {
  const cache = new Map();
  const body = (path) => {
    if (path === '/') return page;
    if (bundles.has(path)) return bundles.get(path);
    const [, kind, count, decrease] = /^\/(document|records)\/(\d+)\/(\d+)\.json$/.exec(path) ?? [];
    return kind && generators[kind](Number(count), Number(decrease));
  };
  const type = (path) =>
    path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';
  const server = createServer(({url}, response) => {
    if (!cache.has(url)) cache.set(url, body(url));
    const content = cache.get(url);
    response.writeHead(content ? 200 : 404, {
      'content-type': `${type(url)}; charset=utf-8`,
      'cache-control': 'max-age=3600',
    });
    response.end(content ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close()};
}
