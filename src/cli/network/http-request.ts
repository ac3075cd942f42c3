import {request as requestHttp, type IncomingMessage} from 'node:http';
import {request as requestHttps} from 'node:https';
import {pipeline} from 'node:stream';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {readStream} from '../input/read-stream.ts';
import type {HttpResponse, RequestOptions} from './http-response.ts';
import {resolveHost} from './public-address.ts';

const timeLimitMs = 20_000;
const mostRedirects = 10;

/**
 * Requests an address, and those that it redirects to. Rejects without an answer within 20 seconds, with a
 * `SizeLimitError` for a large one, and with a `PrivateAddressError` for a host that is not public.
 */
export async function requestPage(address: string, options: RequestOptions): Promise<HttpResponse> {
  const signal = AbortSignal.timeout(timeLimitMs);
  let url = new URL(address);
  for (let count = 0; count <= mostRedirects; count++) {
    if (!/^https?:$/.test(url.protocol)) throw new Error(url.protocol);
    const message = await send(url, options, signal);
    const {statusCode: status = 0, headers} = message;
    if (status < 300 || status > 399 || headers.location === undefined) {
      const text = new TextDecoder().decode(await readStream(decompress(message), options.maxBytes));
      return {url: url.href, status, headers: headerEntries(message), text};
    }
    message.destroy();
    url = new URL(headers.location, url);
  }
  throw new Error(`${mostRedirects} redirects`);
}

async function send(url: URL, options: RequestOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const {address, family} = await resolveHost(url.hostname, options.allowsPrivate);
  const start = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = start(url, {
      signal,
      headers: {'user-agent': 'avance', 'accept-encoding': 'gzip, deflate, br', ...options.headers},
      // The connection goes to the address that was checked.
      lookup: (_host, lookupOptions, callback) =>
        lookupOptions.all ? callback(null, [{address, family}]) : callback(null, address, family),
    });
    request.on('response', resolve).on('error', reject).end();
  });
}

function decompress(message: IncomingMessage): AsyncIterable<Uint8Array> {
  const decoders = {gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress};
  const encoding = message.headers['content-encoding']?.toLowerCase() ?? '';
  if (encoding !== 'gzip' && encoding !== 'deflate' && encoding !== 'br') return message;
  // An error of either stream ends the reading of the last.
  return pipeline(message, decoders[encoding](), () => undefined);
}

/** Names are lower case; the values of a repeated name are joined by commas. */
function headerEntries({headers}: IncomingMessage): HttpResponse['headers'] {
  return Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
}
