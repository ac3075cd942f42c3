import {once} from 'node:events';
import {createServer} from 'node:http';
import {Readable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';

/** CORS headers. The connection is closed because browsers retry requests on reused connections. */
const corsHeaders = {
  'connection': 'close',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
};

/** Bodies that are too large for a script. */
const generators = {
  deep: ({depth}) => '['.repeat(depth) + ']'.repeat(depth),
  spaces: ({length}) => ' '.repeat(length),
};

function bodyBytes({body = '', hex, make, gzip}) {
  const uncompressed =
    hex === undefined ? Buffer.from(make ? generators[make.kind](make) : body) : Buffer.from(hex, 'hex');
  return gzip ? gzipSync(uncompressed) : uncompressed;
}

/** Sends a body in `pieces` of equal length, one per `every` ms. */
async function sendSlowly(response, body, {pieces, every}) {
  const length = Math.ceil(body.length / pieces);
  for (let offset = 0; offset < body.length && !response.destroyed; offset += length) {
    response.write(body.subarray(offset, offset + length));
    await pause(every);
  }
}

function* endlessSpaces() {
  for (;;) yield Buffer.alloc(65_536, ' ');
}

const endings = {
  end: (response) => response.end(),
  /** Keeps the connection open without sending more. */
  stall() {},
  close: (response) => response.socket?.destroySoon(),
  reset: (response) => response.socket?.resetAndDestroy(),
  /** Sends spaces until the client disconnects. */
  flood: (response) => Readable.from(endlessSpaces()).pipe(response),
};

/**
 * Plays one act of a fault.
 *
 * - `raw` is sent unchanged on the socket, then the connection ends as specified by `end`; otherwise
 * - `delay` in ms; `status` and `headers` (`null` removes a header); neither with `head: false`
 * - `body`, `hex` or `make`, optionally `gzip`; at once or by `drip`
 * - `end`: `end`, `stall`, `close`, `reset` or `flood`
 */
async function playAct(act, response) {
  await pause(act.delay ?? 0);
  const end = endings[act.end ?? 'end'];
  if (act.raw !== undefined) {
    response.socket.write(act.raw);
    return end({socket: response.socket, end: () => response.socket.end()});
  }
  if (act.head === false) return end(response);
  const headers = {
    ...corsHeaders,
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...act.headers,
  };
  response.writeHead(
    act.status ?? 200,
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== null)),
  );
  response.flushHeaders();
  const body = bodyBytes(act);
  if (act.drip) await sendSlowly(response, body, act.drip);
  else if (body.length) await new Promise((sent) => response.write(body, sent));
  return end(response);
}

async function requestText(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * Starts a server of another origin than the tests that fails as specified. `POST /NAME` with a list of acts stores a
 * script; each `GET /NAME` plays the next act and repeats the last one; `GET /NAME?count` returns the number of requests.
 * @returns {Promise<string>} its origin
 */
export async function startFaultServer() {
  const scripts = new Map();
  const handleRequest = async (request, response) => {
    const {pathname, search} = new URL(request.url, 'http://faults');
    if (request.method === 'POST')
      scripts.set(pathname, {acts: JSON.parse(await requestText(request)), played: 0});
    const script = scripts.get(pathname);
    const isQuery = request.method === 'POST' || search === '?count' || !script;
    if (isQuery) return response.writeHead(script ? 200 : 404, corsHeaders).end(String(script?.played));
    const act = script.acts[Math.min(script.played, script.acts.length - 1)];
    script.played += 1;
    return playAct(act, response);
  };
  const server = createServer(
    (request, response) => void handleRequest(request, response).catch(() => response.destroy()),
  );
  server.unref().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}
