import {cdnFolder} from '../../render/embed/published-scripts.ts';
import {decode} from '../../formats/decode.ts';
import {CliError, firstLine} from '../cli-error.ts';
import {diagnosis, type Diagnosis, type Need, type Remark} from '../doctor/diagnosis.ts';
import {getAttribute, hostPage, parseSavedPage, type HostPage} from '../doctor/host-page.ts';
import type {ExitCode, CommandContext} from '../run.ts';
import type {CliEnvironment} from '../environment.ts';

/** `avance doctor URL|FILE`: what a host page blocks or takes out, and which code to paste there. */
export async function doctor({command, world, say}: CommandContext): Promise<ExitCode> {
  const [place = ''] = command.files;
  const page = isAddress(place) ? await fetched(place, world) : await stored(place, world);
  const need = await needs(page, {command, world, say});
  const found = diagnosis(page, need);
  world.stdout(
    command.isJson ? `${JSON.stringify(found, null, 2)}\n` : told(place, found, {command, world, say}),
  );
  return found.remarks.some(({isBlocked}) => isBlocked) ? 1 : 0;
}

function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

async function fetched(place: string, world: CliEnvironment): Promise<HostPage> {
  try {
    const {url, headers, text} = await world.fetch(place);
    return hostPage(url, headers, text);
  } catch (error) {
    throw new CliError('no-file', {file: place, detail: firstLine(error)});
  }
}

async function stored(place: string, world: CliEnvironment): Promise<HostPage> {
  try {
    return parseSavedPage(decode(await world.read(place)).text);
  } catch (error) {
    throw new CliError('no-file', {file: place, detail: firstLine(error)});
  }
}

type Told = Pick<CommandContext, 'command' | 'world' | 'say'>;

/** What is not said is read from the page, else it is as snippets have it. */
async function needs(page: HostPage, {command, world}: Told): Promise<Need> {
  const own = absolute(command.scripts, page);
  const scripts = own ?? cdnFolder(world.version);
  const data = absolute(command.src ?? namedData(page), page);
  return {
    scripts,
    data,
    frame: absolute(command.page, page),
    areScriptsClosed: own !== null && (await isClosed(`${own}avance.js`, page, world)),
    isDataClosed: data !== null && (await isClosed(data, page, world)),
  };
}

function namedData({html}: HostPage): string | null {
  const [tag = ''] =
    /<(?:indicator-[a-z]+|objective-summary|policy-report|variation-chart)\b[^>]*\ssrc\b[^>]*>/i.exec(html) ??
    [];
  return getAttribute(tag, 'src');
}

function absolute(address: string | null, {url}: HostPage): string | null {
  const base = url ?? undefined;
  return address !== null && URL.canParse(address, base) ? new URL(address, base).href : null;
}

/** Whether another site keeps the page from reading an address. An address that cannot be had says nothing. */
async function isClosed(address: string, {url}: HostPage, world: CliEnvironment): Promise<boolean> {
  const origin = url === null ? null : new URL(url).origin;
  if (origin === null || new URL(address).origin === origin) return false;
  try {
    const {headers} = await world.fetch(address, {origin});
    const allowed = headers.find(([name]) => name === 'access-control-allow-origin')?.[1];
    return allowed !== '*' && allowed !== origin;
  } catch {
    return false;
  }
}

function told(place: string, {remarks, shape}: Diagnosis, {say}: Told): string {
  const line = ({code, isBlocked, detail}: Remark): string =>
    `  ${say(isBlocked ? 'error' : 'info')}  ${say(`doctor-${code}`)}\n      ${detail}`;
  const sorted = [...remarks].sort((a, b) => Number(b.isBlocked) - Number(a.isBlocked));
  const lines = sorted.length ? sorted.map(line) : [`  ${say('doctor-good')}`];
  return `${[place, ...lines, `  → ${say('doctor-use', {shape})} ${say(`doctor-use-${shape}`)}`].join('\n')}\n`;
}
