import {once} from 'node:events';
import {createServer} from 'node:http';
import {Readable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';

/** What another origin must say before a page may read its answers. A line that is used again may be tried twice by the browser itself. */
const open = {
  'connection': 'close',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
};

/** Bodies that are too long to be sent as part of a script. */
const made = {
  deep: ({depth}) => '['.repeat(depth) + ']'.repeat(depth),
  spaces: ({length}) => ' '.repeat(length),
};

function bytes({body = '', hex, make, gzip}) {
  const plain =
    hex === undefined ? Buffer.from(make ? made[make.what](make) : body) : Buffer.from(hex, 'hex');
  return gzip ? gzipSync(plain) : plain;
}

/** Sends a body in `pieces` of one length, `every` so many milliseconds. */
async function drip(response, body, {pieces, every}) {
  const length = Math.ceil(body.length / pieces);
  for (let at = 0; at < body.length && !response.destroyed; at += length) {
    response.write(body.subarray(at, at + length));
    await pause(every);
  }
}

function* spaces() {
  for (;;) yield Buffer.alloc(65_536, ' ');
}

const ends = {
  end: (response) => response.end(),
  /** Nothing more ever comes, and the line stays open. */
  stall() {},
  close: (response) => response.socket?.destroySoon(),
  reset: (response) => response.socket?.resetAndDestroy(),
  /** Spaces until the client hangs up. */
  flood: (response) => Readable.from(spaces()).pipe(response),
};

/**
 * Plays one act of a fault.
 *
 * - `raw` goes to the line as it is, then the line ends as `end` says; else
 * - `delay` in milliseconds; `status` and `headers` (`null` takes one away); none of them with `head: false`
 * - `body`, `hex` or `make`, perhaps `gzip`; at once or by `drip`
 * - `end`: `end`, `stall`, `close`, `reset` or `flood`
 */
async function play(act, response) {
  await pause(act.delay ?? 0);
  const end = ends[act.end ?? 'end'];
  if (act.raw !== undefined) {
    response.socket.write(act.raw);
    return end({socket: response.socket, end: () => response.socket.end()});
  }
  if (act.head === false) return end(response);
  const headers = {
    ...open,
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...act.headers,
  };
  response.writeHead(
    act.status ?? 200,
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== null)),
  );
  response.flushHeaders();
  const body = bytes(act);
  if (act.drip) await drip(response, body, act.drip);
  else if (body.length) await new Promise((sent) => response.write(body, sent));
  return end(response);
}

async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * A server of another origin than the tests' that fails as it is told. `POST /NAME` with a list of acts writes a
 * script; each `GET /NAME` plays the next act, the last one for ever; `GET /NAME?count` says how many were played.
 * @returns {Promise<string>} its origin
 */
export async function startFaultServer() {
  const scripts = new Map();
  const answer = async (request, response) => {
    const {pathname, search} = new URL(request.url, 'http://faults');
    if (request.method === 'POST') scripts.set(pathname, {acts: JSON.parse(await text(request)), played: 0});
    const script = scripts.get(pathname);
    const isAsked = request.method === 'POST' || search === '?count' || !script;
    if (isAsked) return response.writeHead(script ? 200 : 404, open).end(String(script?.played));
    const act = script.acts[Math.min(script.played, script.acts.length - 1)];
    script.played += 1;
    return play(act, response);
  };
  const server = createServer(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  );
  server.unref().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}
