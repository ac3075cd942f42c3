import {createServer} from 'node:http';
import {document, records} from './document.js';

const page = `<!doctype html><html lang="es"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<style>body{margin:16px;font:16px/1.4 sans-serif}main.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:16px}</style>
<main></main></html>`;

const made = {document, records};

/** Serves the empty page, the bundles, and `/document/18/0.json` or `/records/18/1.json`. Everything may be cached. */
export async function serve(bundles) {
  const known = new Map();
  const body = (path) => {
    if (path === '/') return page;
    if (bundles.has(path)) return bundles.get(path);
    const [, kind, count, by] = /^\/(document|records)\/(\d+)\/(\d+)\.json$/.exec(path) ?? [];
    return kind && made[kind](Number(count), Number(by));
  };
  const type = (path) =>
    path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';
  const server = createServer(({url}, response) => {
    if (!known.has(url)) known.set(url, body(url));
    const found = known.get(url);
    response.writeHead(found ? 200 : 404, {
      'content-type': `${type(url)}; charset=utf-8`,
      'cache-control': 'max-age=3600',
    });
    response.end(found ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close()};
}
