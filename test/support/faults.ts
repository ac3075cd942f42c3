import type {ReportLocation} from '../../src/load/settings.ts';
import type {LoadLimits} from '../../src/load/settings.ts';

/** The response of the fault server to one request, see fault-server.js. */
export interface Act {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly delay?: number;
  readonly head?: false;
  readonly raw?: string;
  readonly body?: string;
  readonly hex?: string;
  readonly make?:
    {readonly kind: 'deep'; readonly depth: number} | {readonly kind: 'spaces'; readonly length: number};
  readonly gzip?: true;
  readonly drip?: {readonly pieces: number; readonly every: number};
  readonly end?: 'end' | 'stall' | 'close' | 'reset' | 'flood';
}

/** A fault between server and page, and its expected result. */
export interface Fault {
  readonly name: string;
  readonly acts: readonly Act[];
  /** `ready`, or the error code, with its detail if the loader sets it. */
  readonly end: string;
  /** Number of requests for the document. */
  readonly requests: number;
  readonly limits?: Partial<LoadLimits>;
  readonly address?: Partial<ReportLocation>;
  /** Different end and requests in WebKitGTK, which accepts a truncated response as complete. */
  readonly webkit?: readonly [string, number];
  /** Different end and requests in Firefox, which retries up to ten times if a connection breaks before the response. */
  readonly firefox?: readonly [string, number];
  /** Whether the server receives more requests than the loader makes. */
  readonly multiplied?: true;
}

type FaultOptions = Partial<Omit<Fault, 'name' | 'acts' | 'end' | 'requests'>>;

export const validDocument = JSON.stringify({
  title: 'Reporte de prueba',
  indicators: [{code: '01', name: 'Niñas y niños', unit: '%', observations: {'2021': 14.7, '2022': 10.8}}],
});

const validResponse: Act = {body: validDocument};
const hexOf = (text: string, bytesOf: (code: number) => readonly number[]): string =>
  [...text]
    .flatMap((character) => [...bytesOf(character.charCodeAt(0))])
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
const utf8 = hexOf(String.fromCharCode(...new TextEncoder().encode(validDocument)), (byte) => [byte]);
const latin1 = hexOf(validDocument, (code) => [code]);
const utf16 = hexOf(validDocument, (code) => [code & 255, code >> 8]);
const utf16BigEndian = hexOf(validDocument, (code) => [code >> 8, code & 255]);

/** `end` is the end and the number of requests, such as "ready 2". */
function fault(name: string, act: Act | readonly Act[], end: string, options: FaultOptions = {}): Fault {
  const [, state = '', requests = ''] = /^(.*) (\d)$/.exec(end) ?? [];
  const acts = [act].flat() as readonly Act[];
  return {name, acts, end: state, requests: Number(requests), ...options};
}

const permanentStatuses = [
  400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 416, 418, 422, 423, 451, 501, 505,
  507, 511, 599,
];
const temporaryStatuses = [408, 425, 429, 500, 502, 503, 504];

const statusFaults: readonly Fault[] = [
  ...permanentStatuses.map((status) =>
    fault(`status ${status}`, {status, body: validDocument}, `http ${status} 1`),
  ),
  ...temporaryStatuses.map((status) =>
    fault(`status ${status} at every request`, {status, body: validDocument}, `http ${status} 3`),
  ),
  ...temporaryStatuses.map((status) =>
    fault(`status ${status}, then the document`, [{status}, validResponse], 'ready 2'),
  ),
  fault('503, 502, then the document', [{status: 503}, {status: 502}, validResponse], 'ready 3'),
  fault('503, then 404', [{status: 503}, {status: 404}], 'http 404 2'),
  fault('503, then a web page', [{status: 503}, {body: '<p>'}], 'not-json 2'),
  fault(
    'Retry-After: 0, then the document',
    [{status: 503, headers: {'retry-after': '0'}}, validResponse],
    'ready 2',
  ),
  fault('Retry-After: 31', {status: 503, headers: {'retry-after': '31'}}, 'http 503 1'),
  fault(
    'Retry-After: a future date',
    {status: 429, headers: {'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT'}},
    'http 429 1',
  ),
  fault(
    'Retry-After: a past date',
    [{status: 429, headers: {'retry-after': 'Fri, 01 Jan 2010 00:00:00 GMT'}}, validResponse],
    'ready 2',
  ),
  fault(
    'Retry-After: an invalid value',
    [{status: 429, headers: {'retry-after': 'mañana'}}, validResponse],
    'ready 2',
  ),
  fault(
    'Retry-After that is not exposed to the page',
    {status: 503, headers: {'retry-after': '31', 'access-control-expose-headers': null}},
    'http 503 3',
  ),
  fault('204 without a body', {status: 204}, 'not-json 1'),
  fault('201 with the document', {...validResponse, status: 201}, 'ready 1'),
  fault('203 with the document', {...validResponse, status: 203}, 'ready 1'),
  fault(
    '206 with the complete document',
    {...validResponse, status: 206, headers: {'content-range': 'bytes 0-9/10'}},
    'ready 1',
  ),
  fault('206 with half of the document', {status: 206, body: validDocument.slice(0, 60)}, 'not-json 1'),
];

const redirectTo = (location: string, status = 302): Act => ({status, headers: {location}});
const redirectFaults: readonly Fault[] = [
  ...[301, 302, 303, 307, 308].map((status) =>
    fault(`${status} to the document`, [redirectTo('?there', status), validResponse], 'ready 1'),
  ),
  fault(
    'a redirect to a web page',
    [redirectTo('?login'), {body: '<!doctype html><title>Login</title>'}],
    'not-json 1',
  ),
  fault('a redirect to 404', [redirectTo('?gone'), {status: 404}], 'http 404 1'),
  fault('an endless redirect to itself', redirectTo('?again'), 'network 3'),
  fault('a redirect to an unreachable host', redirectTo('http://127.0.0.1:9/'), 'network 3'),
  fault('a redirect to javascript:', redirectTo('javascript:alert(1)'), 'network 3'),
  fault('a redirect to a file', redirectTo('file:///etc/passwd'), 'network 3'),
  fault('a redirect to data:', redirectTo('data:application/json,{}'), 'network 3'),
  fault('a redirect to an invalid URL', redirectTo('http://'), 'network 3'),
].map((redirect) => ({...redirect, multiplied: true}));

const responseHead = 'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n';
const chunkedHead = `${responseHead}Transfer-Encoding: chunked\r\n\r\n`;
const connectionFaults: readonly Fault[] = [
  fault('no CORS header', {...validResponse, headers: {'access-control-allow-origin': null}}, 'network 3'),
  fault(
    'a CORS header for another origin',
    {...validResponse, headers: {'access-control-allow-origin': 'https://example.org'}},
    'network 3',
  ),
  fault('a connection closed before the response', {head: false, end: 'close'}, 'network 3', {
    multiplied: true,
  }),
  fault('a connection reset before the response', {head: false, end: 'reset'}, 'network 3', {
    multiplied: true,
  }),
  fault(
    'a connection reset once, then the document',
    [{head: false, end: 'reset'}, validResponse],
    'ready 2',
    {
      multiplied: true,
      firefox: ['ready', 1],
    },
  ),
  fault('a connection reset in the body', {body: validDocument.slice(0, 40), end: 'reset'}, 'network 3'),
  fault(
    'a connection closed in a chunked body',
    {body: validDocument.slice(0, 40), end: 'close'},
    'network 3',
    {
      webkit: ['not-json', 1],
    },
  ),
  fault(
    'a connection reset in the body, then the document',
    [{body: validDocument.slice(0, 40), end: 'reset'}, validResponse],
    'ready 2',
  ),
  fault(
    'a Content-Length longer than the body',
    {...validResponse, headers: {'content-length': '99999'}, end: 'close'},
    'network 3',
    {webkit: ['ready', 1]},
  ),
  fault(
    'a Content-Length shorter than the body',
    {raw: `${responseHead}Content-Length: 40\r\n\r\n${validDocument}`},
    'not-json 1',
  ),
  fault(
    'two different Content-Length headers',
    {raw: `${responseHead}Content-Length: 40\r\nContent-Length: 41\r\n\r\n${validDocument}`},
    'network 3',
    {webkit: ['not-json', 1]},
  ),
  fault(
    'no Content-Length, the connection closed after the document',
    {raw: `${responseHead}\r\n${JSON.stringify(JSON.parse(validDocument)).replace(/[^ -~]/g, 'n')}`},
    'ready 1',
  ),
  fault('a chunk with an invalid size', {raw: `${chunkedHead}zz\r\n{}\r\n0\r\n\r\n`}, 'network 3', {
    webkit: ['not-json', 1],
  }),
  fault('a response head that is not HTTP', {raw: 'Fatal error: out of memory\r\n\r\n'}, 'network 3'),
  fault(
    'a plain body declared as gzip',
    {...validResponse, headers: {'content-encoding': 'gzip'}},
    'network 3',
    {
      webkit: ['ready', 1],
    },
  ),
  fault('gzip', {...validResponse, gzip: true, headers: {'content-encoding': 'gzip'}}, 'ready 1'),
];

/** In ms; a request also reaches the server of a busy machine in this time. */
const firstByteTimeout = 1500;

const slowFaults: readonly Fault[] = [
  fault('no response at every request', {head: false, end: 'stall'}, 'timeout first-byte 3', {
    limits: {firstByteTimeout},
  }),
  fault('no response once, then the document', [{head: false, end: 'stall'}, validResponse], 'ready 2', {
    limits: {firstByteTimeout},
  }),
  // Firefox reports the response head only when the body begins.
  fault('a response head without a body', {end: 'stall'}, 'timeout 3', {
    limits: {firstByteTimeout, stallTimeout: 100},
  }),
  fault(
    'a body that stalls after its first half',
    {body: validDocument.slice(0, 40), end: 'stall'},
    'timeout stall 3',
    {
      limits: {stallTimeout: 100},
    },
  ),
  fault(
    'a body that stalls once, then the document',
    [{body: validDocument.slice(0, 40), end: 'stall'}, validResponse],
    'ready 2',
    {limits: {stallTimeout: 1500}},
  ),
  fault(
    'the complete document without the end of the body',
    {...validResponse, end: 'stall'},
    'timeout stall 3',
    {
      limits: {stallTimeout: 100},
    },
  ),
  fault(
    'a slow body that exceeds the total timeout',
    {make: {kind: 'spaces', length: 4000}, drip: {pieces: 400, every: 25}},
    'timeout total 1',
    {limits: {totalTimeout: 300}},
  ),
  fault('a slow body that ends in time', {...validResponse, drip: {pieces: 10, every: 20}}, 'ready 1'),
  fault('a slow response', {...validResponse, delay: 300}, 'ready 1'),
  fault('a slow 503, then the document', [{status: 503, delay: 200}, validResponse], 'ready 2'),
];

const documentBytes = new TextEncoder().encode(validDocument).length;
const sizeFaults: readonly Fault[] = [
  fault('exactly the allowed bytes', validResponse, 'ready 1', {address: {maxBytes: documentBytes}}),
  fault('one byte more than allowed', validResponse, `too-large ${documentBytes - 1} 1`, {
    address: {maxBytes: documentBytes - 1},
  }),
  fault('an endless document', {end: 'flood'}, 'too-large 5000000 1'),
  fault('6 MB of spaces', {make: {kind: 'spaces', length: 6_000_000}}, 'too-large 5000000 1'),
  fault(
    '6 MB of spaces in 6 kB of gzip',
    {make: {kind: 'spaces', length: 6_000_000}, gzip: true, headers: {'content-encoding': 'gzip'}},
    'too-large 5000000 1',
  ),
  fault('6 MB with a limit of 7 MB', {make: {kind: 'spaces', length: 6_000_000}}, 'not-json 1', {
    address: {maxBytes: 7_000_000},
  }),
];

const invalidJson: Readonly<Record<string, string>> = {
  'an empty body': '',
  'spaces': ' \r\n\t ',
  'a login page': '<!doctype html><html><title>Iniciar sesión</title>',
  'XML': '<?xml version="1.0"?><report/>',
  'JSONP': `callback(${validDocument});`,
  'a PHP warning before it': `<br />\n<b>Warning</b>: Undefined variable in /var/www/api.php\n${validDocument}`,
  'a PHP warning after it': `${validDocument}\nNotice: Undefined index`,
  'a prefix against JSON hijacking': `)]}',\n${validDocument}`,
  'a trailing comma': validDocument.replace(/}$/, ',}'),
  'a comment': `/* v1 */${validDocument}`,
  'single quotes': validDocument.replace(/"/g, "'"),
  'NaN': validDocument.replace('14.7', 'NaN'),
  'a decimal comma': validDocument.replace('14.7', '14,7'),
  'half of it': validDocument.slice(0, validDocument.length / 2),
  'it without its last byte': validDocument.slice(0, -1),
  'it twice': validDocument + validDocument,
  'a script': `window.report = ${validDocument}`,
  'CSV': 'code;name;2021;2022\n01;Uno;1;2\n',
  'a text': 'Internal Server Error',
};

const otherJson: Readonly<Record<string, string>> = {
  'null': 'null',
  'true': 'true',
  'a number': '1e400',
  'a text': '"report"',
  'an empty object': '{}',
  'an error as JSON': '{"error": {"code": 500, "message": "Internal"}}',
  'GeoJSON': '{"type": "FeatureCollection", "features": []}',
};

const unusualDocuments: Readonly<Record<string, string>> = {
  'a byte order mark': `\uFEFF${validDocument}`,
  'Windows line ends': JSON.stringify(JSON.parse(validDocument), null, 2).replace(/\n/g, '\r\n'),
  'prototype keys': validDocument.replace(
    '{',
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},',
  ),
  'a repeated key': validDocument.replace('{', '{"title": "Otro",'),
};

const bodyFaults: readonly Fault[] = [
  ...Object.entries(invalidJson).map(([name, body]) =>
    fault(`instead of the document, ${name}`, {body}, 'not-json 1'),
  ),
  ...Object.entries(otherJson).map(([name, body]) => fault(`JSON that is ${name}`, {body}, 'not-a-report 1')),
  ...Object.entries(unusualDocuments).map(([name, body]) =>
    fault(`a document with ${name}`, {body}, 'ready 1'),
  ),
  fault('a document in Latin-1', {hex: latin1}, 'not-json UTF-8 1'),
  fault('a document in UTF-16 with a byte order mark', {hex: `fffe${utf16}`}, 'not-json UTF-8 1'),
  fault('a document in big-endian UTF-16', {hex: `feff${utf16BigEndian}`}, 'not-json UTF-8 1'),
  fault('a document in UTF-16 without a byte order mark', {hex: utf16}, 'not-json 1'),
  fault('half of a UTF-8 character', {hex: utf8.replace('c3b1', 'c3')}, 'not-json UTF-8 1'),
  fault('an unpaired surrogate', {hex: utf8.replace('c3b1', 'eda080')}, 'not-json UTF-8 1'),
  fault('a zip', {hex: '504b0304140000000800'}, 'not-json 1'),
  fault('undeclared gzip', {...validResponse, gzip: true}, 'not-json UTF-8 1'),
  fault('100,000 nested arrays', {make: {kind: 'deep', depth: 100_000}}, 'not-a-report 1'),
  ...['text/html', 'text/csv', 'application/octet-stream', 'application/json; charset=iso-8859-1', ''].map(
    (type) =>
      fault(
        `the document ${type ? `as ${type}` : 'without a content type'}`,
        {...validResponse, headers: {'content-type': type || null}},
        'ready 1',
      ),
  ),
  fault(
    'the document as a download',
    {...validResponse, headers: {'content-disposition': 'attachment', 'x-content-type-options': 'nosniff'}},
    'ready 1',
  ),
];

/** All tested faults. */
export const faults: readonly Fault[] = [
  statusFaults,
  redirectFaults,
  connectionFaults,
  slowFaults,
  sizeFaults,
  bodyFaults,
].flat();
