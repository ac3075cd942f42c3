import {decode} from '../../formats/decode.ts';
import type {ExitCode} from '../command.ts';
import {diagnosis, type Diagnosis} from '../doctor/diagnosis.ts';
import type {DoctorFinding} from '../doctor/finding.ts';
import {hostPage, parseSavedPage, type HostPage} from '../doctor/host-page.ts';
import {requestAddress, type DoctorContext} from '../doctor/page-request.ts';
import {readerText} from '../doctor/reader-text.ts';
import {readRequirements} from '../doctor/requirements.ts';
import {readBytes} from '../input/read-bytes.ts';
import {visibleOutput, visibleValue} from '../terminal.ts';
import {prettyJson} from '../write-output.ts';

/** `avance doctor URL|FILE`: what a host page blocks or removes, and which code to paste there. */
export async function doctor(context: DoctorContext): Promise<ExitCode> {
  const {files, options, environment} = context;
  const [place = ''] = files;
  const page = await readHostPage(place, context);
  const result = diagnosis(page, await readRequirements(page, context));
  const text = options.isJson ? prettyJson(result) : visibleOutput(formatDiagnosis(place, result, context));
  environment.stdout(text);
  return result.findings.some(({isBlocked}) => isBlocked) ? 1 : 0;
}

async function readHostPage(place: string, context: DoctorContext): Promise<HostPage> {
  if (/^https?:\/\//i.test(place)) return fetchPage(place, context);
  return parseSavedPage(decode(await readBytes(place, context)).text);
}

async function fetchPage(address: string, context: DoctorContext): Promise<HostPage> {
  const {url, headers, text} = await requestAddress(address, context);
  return hostPage(url, headers, text);
}

function formatDiagnosis(place: string, {findings, shape}: Diagnosis, context: DoctorContext): string {
  const {translate} = context;
  const blockedFirst = [...findings].sort((a, b) => Number(b.isBlocked) - Number(a.isBlocked));
  const lines = blockedFirst.map((finding) => findingLines(finding, context));
  if (!lines.length) lines.push(`  ${translate('doctor.no-findings')}`);
  const advice = `${translate('doctor.recommendation', {shape})} ${translate(`doctor.recommend-${shape}`)}`;
  return `${[visibleValue(place), ...lines, `  → ${advice}`].join('\n')}\n`;
}

/** The cause and its remedy, the place, and what readers see in the element. */
function findingLines(
  {code, isBlocked, detail}: DoctorFinding,
  {translate, language}: DoctorContext,
): string {
  const level = translate(isBlocked ? 'level.error' : 'level.info');
  const lines = [`  ${level}  ${translate(`doctor.${code}`)}`, `      ${visibleValue(detail)}`];
  const text = readerText(code, language);
  if (text !== null) lines.push(`      ${translate('doctor.readers-see', {text})}`);
  return lines.join('\n');
}
