import {decode} from '../../formats/decode.ts';
import type {OptionsOf} from '../args/command-table.ts';
import {CliError, firstLine} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {diagnosis, type Diagnosis} from '../doctor/diagnosis.ts';
import type {DoctorFinding} from '../doctor/finding.ts';
import {hostPage, parseSavedPage, type HostPage} from '../doctor/host-page.ts';
import {readRequirements} from '../doctor/requirements.ts';
import type {CliEnvironment} from '../environment.ts';
import type {CliTranslate} from '../messages/translate.ts';
import {readBytes} from '../input/read-bytes.ts';
import {prettyJson} from '../write-output.ts';

type Context = CommandContext<OptionsOf<'doctor'>>;

/** `avance doctor URL|FILE`: what a host page blocks or removes, and which code to paste there. */
export async function doctor(context: Context): Promise<ExitCode> {
  const {files, options, environment, translate} = context;
  const [place = ''] = files;
  const page = await readHostPage(place, environment);
  const result = diagnosis(page, await readRequirements(page, options, environment));
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
