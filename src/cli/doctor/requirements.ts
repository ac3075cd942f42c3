import {releaseFolder} from '../../model/release.ts';
import {CliError, cliErrorMessage} from '../cli-error.ts';
import type {HttpResponse} from '../network/http-response.ts';
import {publicationGaps} from './data-findings.ts';
import type {HostPage} from './host-page.ts';
import type {HostRequirements} from './host-requirements.ts';
import {requestAddress, type DoctorContext} from './page-request.ts';
import {findDataAddress, findScriptFolder} from './markup-findings.ts';

/** In place of the address of the scripts, when neither options, page nor a release has one: a host that is not the page's. */
const unknownScripts = 'https://scripts.invalid/';

/** What the elements load on the page, with the answers of its servers. Options take precedence over the page. */
export async function readRequirements(page: HostPage, context: DoctorContext): Promise<HostRequirements> {
  const {options} = context;
  const ownScripts = toAbsolute(options.scripts ?? findScriptFolder(page.content), page);
  const core = ownScripts === null ? null : await request(`${ownScripts}avance.js`, page, context);
  const data = toAbsolute(options.src ?? findDataAddress(page.content), page);
  const answer = data === null || page.url === null ? null : await request(data, page, context);
  return {
    scripts: ownScripts ?? releaseFolder(unknownScripts),
    data,
    frame: toAbsolute(options.page, page),
    areScriptsLackingCors: core !== null && lacksCors(core, page),
    isDataLackingCors: answer !== null && lacksCors(answer, page),
    gaps: publicationGaps(answer?.response && isFound(answer.response) ? answer.response.text : null),
    ...(await readChunks(core, page, context)),
  };
}

/** Null for a relative address on a saved page. */
function toAbsolute(address: string | null, {url}: HostPage): string | null {
  const base = url ?? undefined;
  return address !== null && URL.canParse(address, base) ? new URL(address, base).href : null;
}

interface Answer {
  readonly address: string;
  /** Null when there is none. */
  readonly response: HttpResponse | null;
}

async function request(address: string, {url}: HostPage, context: DoctorContext): Promise<Answer> {
  const headers = url === null ? {} : {origin: new URL(url).origin};
  try {
    return {address, response: await requestAddress(address, context, headers)};
  } catch (error) {
    // A refused address is reported here; a server without an answer is null already.
    if (!(error instanceof CliError)) throw error;
    context.environment.stderr(`${cliErrorMessage(error, context.translate)}\n`);
    return {address, response: null};
  }
}

/** True for a response of another origin without the CORS header that lets the page read it. */
function lacksCors({address, response}: Answer, {url}: Pick<HostPage, 'url'>): boolean {
  if (url === null || response === null || !isOtherOrigin(address, {url})) return false;
  const {origin} = new URL(url);
  const allowedOrigin = response.headers.find(([name]) => name === 'access-control-allow-origin')?.[1];
  return allowedOrigin !== '*' && allowedOrigin !== origin;
}

/** False for a saved page, whose origin is unknown. */
function isOtherOrigin(address: string, {url}: Pick<HostPage, 'url'>): boolean {
  return url !== null && new URL(address).origin !== new URL(url).origin;
}

type ChunkAnswers = Pick<HostRequirements, 'chunks' | 'missingChunk' | 'chunkLackingCors'>;

/** A script of another origin may name any number of them. */
const mostChunks = 50;

/** Requests the chunks that `avance.js` names. Without a readable `avance.js`, the chunks are unknown. */
async function readChunks(
  core: Answer | null,
  page: HostPage,
  context: DoctorContext,
): Promise<ChunkAnswers> {
  const isReadable = core?.response && isFound(core.response);
  const files = isReadable ? chunkFiles(core.response?.text ?? '') : [];
  const addresses = files.slice(0, mostChunks).map((file) => new URL(file, core?.address).href);
  const answers = await Promise.all(addresses.map((address) => request(address, page, context)));
  const missing = answers.find(({response}) => response === null || !isFound(response));
  return {
    chunks: addresses,
    missingChunk: missing?.address ?? null,
    chunkLackingCors: answers.find((answer) => lacksCors(answer, page))?.address ?? null,
  };
}

/** The files in the table of chunks of `avance.js`, made from name and hash as its loader makes them. */
function chunkFiles(code: string): readonly string[] {
  return [...code.matchAll(/([\w-]+)"?:\["([\w+/]{43})"/g)].map(
    ([, name = '', hash = '']) => `chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`,
  );
}

/** Some servers answer with status 200 and a page when a file is missing. */
function isFound({status, headers}: HttpResponse): boolean {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  return status >= 200 && status < 300 && !/^text\/html/i.test(type);
}
