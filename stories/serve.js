import {readdir} from 'node:fs/promises';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {ensureBuilt} from '../.config/build/ensure-built.js';
import {Site} from './site.js';

const host = '127.0.0.1';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Answers from the site; anything that breaks on the way is a plain 500. */
function server(site) {
  return createServer(async ({method, url}, response) => {
    try {
      const {status, headers, body} = await site.answer({method, url});
      response.writeHead(status, headers).end(method === 'HEAD' ? '' : body);
    } catch {
      response.writeHead(500).end();
    }
  });
}

/** Listens on `port`, or on the first free one after it. */
function listen(served, port) {
  return new Promise((resolve, reject) => {
    served.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(listen(served, port + 1)) : reject(error),
    );
    served.listen(port, host, () => resolve(served.address().port));
  });
}

async function pages() {
  const files = await readdir(new URL('pages/', import.meta.url));
  return files.filter((file) => file.endsWith('.html')).sort();
}

// A page that misses its script says less than a page that has most of it.
await ensureBuilt().catch(({message}) => console.error(`The build failed.\n${message}\n`));
const port = await listen(server(new Site(root)), Number(process.env.PORT ?? 4173));
for (const page of await pages()) console.log(`http://${host}:${port}/stories/pages/${page}`);
console.log('Ctrl+C stops the server.');
