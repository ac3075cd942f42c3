import type {ReportLocation} from '../../src/load/settings.ts';
import type {LoadLimits} from '../../src/load/settings.ts';

/** What the fault server does with one request: see fault-server.js. */
export interface Act {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly delay?: number;
  readonly head?: false;
  readonly raw?: string;
  readonly body?: string;
  readonly hex?: string;
  readonly make?:
    {readonly what: 'deep'; readonly depth: number} | {readonly what: 'spaces'; readonly length: number};
  readonly gzip?: true;
  readonly drip?: {readonly pieces: number; readonly every: number};
  readonly end?: 'end' | 'stall' | 'close' | 'reset' | 'flood';
}

/** One thing that can go wrong between a server and a page, and what must come of it. */
export interface Fault {
  readonly name: string;
  readonly acts: readonly Act[];
  /** `ready`, or the code of the failure with its detail where that is ours. */
  readonly end: string;
  /** How often the document is asked for. */
  readonly requests: number;
  readonly limits?: Partial<LoadLimits>;
  readonly address?: Partial<ReportLocation>;
  /** End and requests where they are others: WebKitGTK takes what came of a broken answer for the whole. */
  readonly webkit?: readonly [string, number];
  /** Firefox asks again by itself, up to ten times, when a line breaks before the answer. */
  readonly firefox?: readonly [string, number];
  /** Whether more requests arrive than are made. */
  readonly multiplied?: true;
}

type More = Partial<Omit<Fault, 'name' | 'acts' | 'end' | 'requests'>>;

export const document = JSON.stringify({
  title: 'Reporte de prueba',
  indicators: [{code: '01', name: 'Niñas y niños', unit: '%', observations: {'2021': 14.7, '2022': 10.8}}],
});

const good: Act = {body: document};
const hex = (text: string, bytesOf: (code: number) => readonly number[]): string =>
  [...text]
    .flatMap((letter) => [...bytesOf(letter.charCodeAt(0))])
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
const utf8 = hex(String.fromCharCode(...new TextEncoder().encode(document)), (byte) => [byte]);
const latin1 = hex(document, (code) => [code]);
const utf16 = hex(document, (code) => [code & 255, code >> 8]);
const utf16BigEndian = hex(document, (code) => [code >> 8, code & 255]);

/** `end` as "ready 2": the end and how many requests it took. */
function fault(name: string, act: Act | readonly Act[], end: string, more: More = {}): Fault {
  const [, state = '', requests = ''] = /^(.*) (\d)$/.exec(end) ?? [];
  const acts = [act].flat() as readonly Act[];
  return {name, acts, end: state, requests: Number(requests), ...more};
}

const final = [
  400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 416, 418, 422, 423, 451, 501, 505,
  507, 511, 599,
];
const passing = [408, 425, 429, 500, 502, 503, 504];

const statuses: readonly Fault[] = [
  ...final.map((status) => fault(`status ${status}`, {status, body: document}, `http ${status} 1`)),
  ...passing.map((status) =>
    fault(`status ${status}, for ever`, {status, body: document}, `http ${status} 3`),
  ),
  ...passing.map((status) => fault(`status ${status}, then the document`, [{status}, good], 'ready 2')),
  fault('503, 502, then the document', [{status: 503}, {status: 502}, good], 'ready 3'),
  fault('503, then 404', [{status: 503}, {status: 404}], 'http 404 2'),
  fault('503, then a web page', [{status: 503}, {body: '<p>'}], 'not-json 2'),
  fault('Retry-After: 0, then the document', [{status: 503, headers: {'retry-after': '0'}}, good], 'ready 2'),
  fault('Retry-After: 31', {status: 503, headers: {'retry-after': '31'}}, 'http 503 1'),
  fault(
    'Retry-After: a date to come',
    {status: 429, headers: {'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT'}},
    'http 429 1',
  ),
  fault(
    'Retry-After: a date gone by',
    [{status: 429, headers: {'retry-after': 'Fri, 01 Jan 2010 00:00:00 GMT'}}, good],
    'ready 2',
  ),
  fault('Retry-After: no time at all', [{status: 429, headers: {'retry-after': 'mañana'}}, good], 'ready 2'),
  fault(
    'Retry-After that the page may not read',
    {status: 503, headers: {'retry-after': '31', 'access-control-expose-headers': null}},
    'http 503 3',
  ),
  fault('204 without a body', {status: 204}, 'not-json 1'),
  fault('201 with the document', {...good, status: 201}, 'ready 1'),
  fault('203 with the document', {...good, status: 203}, 'ready 1'),
  fault(
    '206 with all of the document',
    {...good, status: 206, headers: {'content-range': 'bytes 0-9/10'}},
    'ready 1',
  ),
  fault('206 with half of it', {status: 206, body: document.slice(0, 60)}, 'not-json 1'),
];

const to = (location: string, status = 302): Act => ({status, headers: {location}});
const redirects: readonly Fault[] = [
  ...[301, 302, 303, 307, 308].map((status) =>
    fault(`${status} to the document`, [to('?there', status), good], 'ready 1'),
  ),
  fault(
    'a redirect to a web page',
    [to('?login'), {body: '<!doctype html><title>Login</title>'}],
    'not-json 1',
  ),
  fault('a redirect to 404', [to('?gone'), {status: 404}], 'http 404 1'),
  fault('a redirect to itself, for ever', to('?again'), 'network 3'),
  fault('a redirect to a dead host', to('http://127.0.0.1:9/'), 'network 3'),
  fault('a redirect to javascript:', to('javascript:alert(1)'), 'network 3'),
  fault('a redirect to a file', to('file:///etc/passwd'), 'network 3'),
  fault('a redirect to data:', to('data:application/json,{}'), 'network 3'),
  fault('a redirect to nowhere', to('http://'), 'network 3'),
].map((one) => ({...one, multiplied: true}));

const head = 'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n';
const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n`;
const line: readonly Fault[] = [
  fault(
    'no permission for other origins',
    {...good, headers: {'access-control-allow-origin': null}},
    'network 3',
  ),
  fault(
    'permission for another origin',
    {...good, headers: {'access-control-allow-origin': 'https://example.org'}},
    'network 3',
  ),
  fault('a line cut before the answer', {head: false, end: 'close'}, 'network 3', {multiplied: true}),
  fault('a line reset before the answer', {head: false, end: 'reset'}, 'network 3', {multiplied: true}),
  fault('a line reset once, then the document', [{head: false, end: 'reset'}, good], 'ready 2', {
    multiplied: true,
    firefox: ['ready', 1],
  }),
  fault('a line reset in the body', {body: document.slice(0, 40), end: 'reset'}, 'network 3'),
  fault('a line cut in a chunked body', {body: document.slice(0, 40), end: 'close'}, 'network 3', {
    webkit: ['not-json', 1],
  }),
  fault(
    'a line cut in the body, then the document',
    [{body: document.slice(0, 40), end: 'reset'}, good],
    'ready 2',
  ),
  fault(
    'a length longer than the body',
    {...good, headers: {'content-length': '99999'}, end: 'close'},
    'network 3',
    {webkit: ['ready', 1]},
  ),
  fault(
    'a length shorter than the body',
    {raw: `${head}Content-Length: 40\r\n\r\n${document}`},
    'not-json 1',
  ),
  fault(
    'two lengths that differ',
    {raw: `${head}Content-Length: 40\r\nContent-Length: 41\r\n\r\n${document}`},
    'network 3',
    {webkit: ['not-json', 1]},
  ),
  fault(
    'no length, the line closed after the document',
    {raw: `${head}\r\n${JSON.stringify(JSON.parse(document)).replace(/[^ -~]/g, 'n')}`},
    'ready 1',
  ),
  fault('a chunk whose size is no number', {raw: `${chunked}zz\r\n{}\r\n0\r\n\r\n`}, 'network 3', {
    webkit: ['not-json', 1],
  }),
  fault('a head that is no HTTP', {raw: 'Fatal error: out of memory\r\n\r\n'}, 'network 3'),
  fault('gzip that is none', {...good, headers: {'content-encoding': 'gzip'}}, 'network 3', {
    webkit: ['ready', 1],
  }),
  fault('gzip', {...good, gzip: true, headers: {'content-encoding': 'gzip'}}, 'ready 1'),
];

const slow: readonly Fault[] = [
  fault('no answer, ever', {head: false, end: 'stall'}, 'timeout first-byte 3', {
    limits: {firstByteTimeout: 100},
  }),
  fault('no answer once, then the document', [{head: false, end: 'stall'}, good], 'ready 2', {
    limits: {firstByteTimeout: 1500},
  }),
  // Firefox tells of a head only when the body begins.
  fault('a head and no body', {end: 'stall'}, 'timeout 3', {
    limits: {firstByteTimeout: 100, stallTimeout: 100},
  }),
  fault('half a body and no more', {body: document.slice(0, 40), end: 'stall'}, 'timeout stall 3', {
    limits: {stallTimeout: 100},
  }),
  fault(
    'half a body once, then the document',
    [{body: document.slice(0, 40), end: 'stall'}, good],
    'ready 2',
    {limits: {stallTimeout: 1500}},
  ),
  fault('the whole document, but never its end', {...good, end: 'stall'}, 'timeout stall 3', {
    limits: {stallTimeout: 100},
  }),
  fault(
    'a drip that takes too long',
    {make: {what: 'spaces', length: 4000}, drip: {pieces: 400, every: 25}},
    'timeout total 1',
    {limits: {totalTimeout: 300}},
  ),
  fault('a drip that ends in time', {...good, drip: {pieces: 10, every: 20}}, 'ready 1'),
  fault('a slow answer', {...good, delay: 300}, 'ready 1'),
  fault('a slow 503, then the document', [{status: 503, delay: 200}, good], 'ready 2'),
];

const size = new TextEncoder().encode(document).length;
const sizes: readonly Fault[] = [
  fault('as many bytes as allowed', good, 'ready 1', {address: {maxBytes: size}}),
  fault('a byte more than allowed', good, `too-large ${size - 1} 1`, {address: {maxBytes: size - 1}}),
  fault('a document without end', {end: 'flood'}, 'too-large 5000000 1'),
  fault('6 MB of spaces', {make: {what: 'spaces', length: 6_000_000}}, 'too-large 5000000 1'),
  fault(
    '6 MB of spaces in 6 kB of gzip',
    {make: {what: 'spaces', length: 6_000_000}, gzip: true, headers: {'content-encoding': 'gzip'}},
    'too-large 5000000 1',
  ),
  fault('6 MB where 7 are allowed', {make: {what: 'spaces', length: 6_000_000}}, 'not-json 1', {
    address: {maxBytes: 7_000_000},
  }),
];

const noJson: Readonly<Record<string, string>> = {
  'nothing': '',
  'spaces': ' \r\n\t ',
  'a login page': '<!doctype html><html><title>Iniciar sesión</title>',
  'XML': '<?xml version="1.0"?><report/>',
  'JSONP': `callback(${document});`,
  'a warning of PHP before it': `<br />\n<b>Warning</b>: Undefined variable in /var/www/api.php\n${document}`,
  'a warning of PHP after it': `${document}\nNotice: Undefined index`,
  'a guard against hijacking': `)]}',\n${document}`,
  'a comma too many': document.replace(/}$/, ',}'),
  'a comment': `/* v1 */${document}`,
  'single quotes': document.replace(/"/g, "'"),
  'NaN': document.replace('14.7', 'NaN'),
  'a decimal comma': document.replace('14.7', '14,7'),
  'half of it': document.slice(0, document.length / 2),
  'all but its last byte': document.slice(0, -1),
  'it twice': document + document,
  'a script': `window.report = ${document}`,
  'CSV': 'code;name;2021;2022\n01;Uno;1;2\n',
  'a text': 'Internal Server Error',
};

const noReport: Readonly<Record<string, string>> = {
  'null': 'null',
  'true': 'true',
  'a number': '1e400',
  'a text': '"report"',
  'an empty object': '{}',
  'an error as JSON': '{"error": {"code": 500, "message": "Internal"}}',
  'GeoJSON': '{"type": "FeatureCollection", "features": []}',
};

const odd: Readonly<Record<string, string>> = {
  'a byte order mark': `\uFEFF${document}`,
  'lines of Windows': JSON.stringify(JSON.parse(document), null, 2).replace(/\n/g, '\r\n'),
  'keys of prototypes': document.replace(
    '{',
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},',
  ),
  'a key twice': document.replace('{', '{"title": "Otro",'),
};

const bodies: readonly Fault[] = [
  ...Object.entries(noJson).map(([name, body]) =>
    fault(`instead of the document, ${name}`, {body}, 'not-json 1'),
  ),
  ...Object.entries(noReport).map(([name, body]) => fault(`JSON that is ${name}`, {body}, 'not-a-report 1')),
  ...Object.entries(odd).map(([name, body]) => fault(`a document with ${name}`, {body}, 'ready 1')),
  fault('a document in Latin-1', {hex: latin1}, 'not-json UTF-8 1'),
  fault('a document in UTF-16 with its mark', {hex: `fffe${utf16}`}, 'not-json UTF-8 1'),
  fault('a document in UTF-16, big end first', {hex: `feff${utf16BigEndian}`}, 'not-json UTF-8 1'),
  fault('a document in UTF-16 without a mark', {hex: utf16}, 'not-json 1'),
  fault('half a letter', {hex: utf8.replace('c3b1', 'c3')}, 'not-json UTF-8 1'),
  fault('half a surrogate', {hex: utf8.replace('c3b1', 'eda080')}, 'not-json UTF-8 1'),
  fault('a zip', {hex: '504b0304140000000800'}, 'not-json 1'),
  fault('gzip that nobody declared', {...good, gzip: true}, 'not-json UTF-8 1'),
  fault('100,000 lists in each other', {make: {what: 'deep', depth: 100_000}}, 'not-a-report 1'),
  ...['text/html', 'text/csv', 'application/octet-stream', 'application/json; charset=iso-8859-1', ''].map(
    (type) =>
      fault(
        `the document as ${type || 'nothing'}`,
        {...good, headers: {'content-type': type || null}},
        'ready 1',
      ),
  ),
  fault(
    'the document as a download',
    {...good, headers: {'content-disposition': 'attachment', 'x-content-type-options': 'nosniff'}},
    'ready 1',
  ),
];

/** All that the tests know to go wrong. */
export const faults: readonly Fault[] = [statuses, redirects, line, slow, sizes, bodies].flat();
