import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Site} from '../support/site.js';

/** Time in ms of a slow answer: loading is announced before it comes, and its end after. */
const slowMs = 2500;

const site = new Site(fileURLToPath(new URL('../..', import.meta.url)));

/** The title of the page of a task. Orca speaks it when the page has loaded. */
export function pageTitle({name}) {
  return `task ${name}`;
}

function pageOf({name, body}, locale) {
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${pageTitle({name})}</title>
<base href="/"><link rel="icon" href="data:,"><script type="module" src="dist/avance.js"></script></head>
<body><main>${body}</main></body></html>`;
}

/**
 * Serves `/page/<language>/<task>`, the build and the data. Under `/slow/` an answer comes late, under `/gone/` it is a
 * refusal, under `/failing/` the server is overloaded until `recover` is called.
 */
export async function startServer(tasks) {
  let isFailing = true;
  const server = createServer(async (request, response) => {
    const [, kind, locale, name] = request.url.split('/');
    if (kind === 'page') {
      const task = tasks.find((candidate) => candidate.name === name);
      isFailing = true;
      return response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(pageOf(task, locale));
    }
    if (kind === 'gone') return response.writeHead(404).end();
    if (kind === 'failing' && isFailing) return response.writeHead(503, {'retry-after': '0'}).end();
    if (kind === 'slow') await wait(slowMs);
    const url = request.url.replace(/^\/(slow|failing)/, '');
    const {status, headers, body} = await site.respond({method: 'GET', url});
    return response.writeHead(status, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    recover: () => (isFailing = false),
    stop: () => server.close(),
  };
}
