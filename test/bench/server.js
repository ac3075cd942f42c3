import {createSecureServer} from 'node:http2';
import {gzipSync} from 'node:zlib';

const types = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

function typeOf(path) {
  return `${types[path.split('.').pop()] ?? 'text/html'}; charset=utf-8`;
}

async function listen(certificate, respond) {
  const server = createSecureServer(certificate, respond);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * Serves `contentOf(path)` over HTTP/2 with gzip, cacheable, at two origins, as hosts of articles and of embeds do.
 * Browsers open one connection for any number of requests, so that a page of many frames does not wait for connections.
 */
export async function serve(certificate, contentOf) {
  const cache = new Map();
  const respond = ({url}, response) => {
    const [path] = url.split('?');
    if (!cache.has(path)) {
      const content = contentOf(path);
      cache.set(path, content === undefined ? null : gzipSync(content, {level: 9}));
    }
    const body = cache.get(path);
    response.writeHead(body ? 200 : 404, {
      'content-type': typeOf(path),
      'cache-control': 'max-age=3600',
      ...(body && {'content-encoding': 'gzip', 'content-length': body.length}),
    });
    response.end(body ?? '');
  };
  const servers = await Promise.all([listen(certificate, respond), listen(certificate, respond)]);
  const [origin, embedOrigin] = servers.map((server) => `https://127.0.0.1:${server.address().port}`);
  return {origin, embedOrigin, stop: () => servers.forEach((server) => server.close())};
}
