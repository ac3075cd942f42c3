import {decode} from '../../formats/decode.ts';
import {releaseFolder} from '../../model/release.ts';
import type {OptionsOf} from '../args/command-table.ts';
import {CliError, firstLine} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {diagnosis, type Diagnosis} from '../doctor/diagnosis.ts';
import type {DoctorFinding} from '../doctor/finding.ts';
import {hostPage, parseSavedPage, type HostPage} from '../doctor/host-page.ts';
import type {HostRequirements} from '../doctor/host-requirements.ts';
import {findDataAddress} from '../doctor/markup-findings.ts';
import type {CliEnvironment} from '../environment.ts';
import type {CliTranslate} from '../messages/translate.ts';
import {readBytes} from '../read-input.ts';
import {prettyJson} from '../write-output.ts';

type Context = CommandContext<OptionsOf<'doctor'>>;

/** `avance doctor URL|FILE`: what a host page blocks or removes, and which code to paste there. */
export async function doctor(context: Context): Promise<ExitCode> {
  const {files, options, environment, translate} = context;
  const [place = ''] = files;
  const page = await readHostPage(place, environment);
  const result = diagnosis(page, await hostRequirements(page, context));
  environment.stdout(options.isJson ? prettyJson(result) : formatDiagnosis(place, result, translate));
  return result.findings.some(({isBlocked}) => isBlocked) ? 1 : 0;
}

async function readHostPage(place: string, environment: CliEnvironment): Promise<HostPage> {
  if (/^https?:\/\//i.test(place)) return fetchPage(place, environment);
  return parseSavedPage(decode(await readBytes(place, environment)).text);
}

async function fetchPage(address: string, environment: CliEnvironment): Promise<HostPage> {
  try {
    const {url, headers, text} = await environment.fetch(address);
    return hostPage(url, headers, text);
  } catch (error) {
    throw new CliError('error.unreadable-file', {file: address, detail: firstLine(error)});
  }
}

/** In place of the address of the scripts, when neither the options nor a release has one: a host that is not the page's. */
const unknownScripts = 'https://scripts.invalid/';

/** Options take precedence over the page. */
async function hostRequirements(page: HostPage, {options, environment}: Context): Promise<HostRequirements> {
  const ownScripts = toAbsolute(options.scripts, page);
  const data = toAbsolute(options.src ?? findDataAddress(page.html), page);
  return {
    scripts: ownScripts ?? releaseFolder(unknownScripts),
    data,
    frame: toAbsolute(options.page, page),
    areScriptsLackingCors:
      ownScripts !== null && (await lacksCors(`${ownScripts}avance.js`, page, environment)),
    isDataLackingCors: data !== null && (await lacksCors(data, page, environment)),
  };
}

/** Null for a relative address on a saved page. */
function toAbsolute(address: string | null, {url}: HostPage): string | null {
  const base = url ?? undefined;
  return address !== null && URL.canParse(address, base) ? new URL(address, base).href : null;
}

/** True when another origin does not allow the page to read an address. False when there is no response. */
async function lacksCors(address: string, {url}: HostPage, environment: CliEnvironment): Promise<boolean> {
  const origin = url === null ? null : new URL(url).origin;
  if (origin === null || new URL(address).origin === origin) return false;
  try {
    const {headers} = await environment.fetch(address, {origin});
    const allowedOrigin = headers.find(([name]) => name === 'access-control-allow-origin')?.[1];
    return allowedOrigin !== '*' && allowedOrigin !== origin;
  } catch {
    return false;
  }
}

function formatDiagnosis(place: string, {findings, shape}: Diagnosis, translate: CliTranslate): string {
  const blockedFirst = [...findings].sort((a, b) => Number(b.isBlocked) - Number(a.isBlocked));
  const lines = blockedFirst.map((finding) => findingLines(finding, translate));
  if (!lines.length) lines.push(`  ${translate('doctor.no-findings')}`);
  const advice = `${translate('doctor.recommendation', {shape})} ${translate(`doctor.recommend-${shape}`)}`;
  return `${[place, ...lines, `  → ${advice}`].join('\n')}\n`;
}

function findingLines({code, isBlocked, detail}: DoctorFinding, translate: CliTranslate): string {
  const level = translate(isBlocked ? 'level.error' : 'level.info');
  return `  ${level}  ${translate(`doctor.${code}`)}\n      ${detail}`;
}
