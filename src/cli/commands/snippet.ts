import {createHash} from 'node:crypto';
import {embedSnippet, type EmbedSource} from '../../render/embed/embed-code.ts';
import {cdnFolder} from '../../render/embed/published-scripts.ts';
import {reportJson} from '../../model/report/serialize.ts';
import {
  shareSubject,
  subjectTable,
  subjectTags,
  subjectTitle,
  type SubjectTag,
} from '../../render/embed/share-subject.ts';
import type {ShareSubject} from '../../render/embed/share-subject.ts';
import {resolveLocale, registerMessages} from '../../text/i18n/locale.ts';
import {enNotice} from '../../text/i18n/messages/en/status.ts';
import {enReport} from '../../text/i18n/messages/en/report.ts';
import {enShare} from '../../text/i18n/messages/en/share.ts';
import {en} from '../../text/i18n/messages/en/figures.ts';
import {esPENotice} from '../../text/i18n/messages/es-PE/status.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEShare} from '../../text/i18n/messages/es-PE/share.ts';
import {CliError} from '../cli-error.ts';
import type {CliOptions} from '../args.ts';
import {readInput} from '../read-input.ts';
import type {ExitCode, CommandContext} from '../run.ts';
import {writeOutput} from '../write-output.ts';

/** `avance snippet FILE --src URL …`: the code that the share panel gives, for whoever has no page with the panel. */
export async function snippet({command, world, say}: CommandContext): Promise<ExitCode> {
  const [file = ''] = command.files;
  const {report} = await readInput(file, command, world, say);
  if (!report) throw new CliError('no-report', {file});
  const tag = chosenTag(command);
  const shared = shareSubject(report, {tag, code: command.code ?? ''});
  if (!shared) throw new CliError('no-code', {file, code: command.code ?? ''});
  const source =
    command.src === null ? {json: reportJson(shared.report)} : addressed(command, await world.read(file));
  const code = embedded(shared, source, command, world.version);
  if (code === null) throw new CliError('needs-page');
  await writeOutput(code, command.to, world);
  return 0;
}

/** A code without an element is that of a card. */
function chosenTag({element, code}: CliOptions): SubjectTag {
  if (element === null) return code === null ? 'policy-report' : 'indicator-card';
  const tag = subjectTags.find((one) => one === element);
  if (!tag) throw new CliError('bad-element', {name: element, allowed: subjectTags.join(', ')});
  return tag;
}

function addressed({src, pinEdition}: CliOptions, bytes: Uint8Array): EmbedSource {
  const hash = (): string => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  return {url: src ?? '', integrity: pinEdition ? hash() : null};
}

function embedded(
  shared: ShareSubject,
  source: EmbedSource,
  command: CliOptions,
  version: string,
): string | null {
  [en, enNotice, enReport, enShare, esPENotice, esPEReport, esPEShare].forEach(registerMessages);
  const words = resolveLocale(command.language, shared.report.defaultLanguage);
  const name = ['indicator-table', 'variation-chart'].includes(shared.tag) ? 'scope' : 'code';
  const embed = {
    tag: shared.tag,
    attributes: new Map(command.code === null ? [] : [[name, command.code]]),
    source,
    scripts: command.scripts ?? cdnFolder(version),
    page: command.page,
    title: subjectTitle(shared, words),
    fallback: subjectTable(shared, words),
  };
  return embedSnippet(command.shape ?? 'module', embed, words);
}
