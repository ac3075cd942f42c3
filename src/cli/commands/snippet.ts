import {createHash} from 'node:crypto';
import {reportJson} from '../../model/report/serialize.ts';
import {chunkHints} from '../../render/embed/chunk-hints.ts';
import type {EmbedSource} from '../../render/embed/embed-code.ts';
import {subjectSnippet} from '../../render/embed/list-code.ts';
import {releaseFolder} from '../../model/release.ts';
import {shareSubject, subjectTitle, type ShareSubject} from '../../render/embed/share-subject.ts';
import {subjectTags, type SubjectTag} from '../../render/embed/subject-tags.ts';
import {subjectTable} from '../../render/embed/subject-output.ts';
import {resolveLocale} from '../../text/i18n/locale.ts';
import {registerMessages} from '../../text/i18n/translations.ts';
import {enEdition} from '../../text/i18n/messages/en/edition.ts';
import {enPack} from '../../text/i18n/messages/en/pack.ts';
import {enShare} from '../../text/i18n/messages/en/share.ts';
import {esPEEdition} from '../../text/i18n/messages/es-PE/edition.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEShare} from '../../text/i18n/messages/es-PE/share.ts';
import {esPEStatus} from '../../text/i18n/messages/es-PE/status.ts';
import type {OptionsOf} from '../args/command-table.ts';
import {CliError} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {readBytes} from '../input/read-bytes.ts';
import {readInputReport} from '../read-input.ts';
import {writeOutput} from '../write-output.ts';

type Options = OptionsOf<'snippet'>;

/** `avance snippet FILE --src URL …`: the embed code that the share panel gives. */
export async function snippet(context: CommandContext<Options>): Promise<ExitCode> {
  const {files, options, environment} = context;
  const [file = ''] = files;
  const report = await readInputReport(file, context);
  const code = options.code ?? '';
  const subject = shareSubject(report, {tag: tagOf(options), code});
  if (!subject) throw new CliError('error.unknown-code', {file, code});
  const source = embedSource(options, subject, await readBytes(file, context));
  const snippetCode = embedCode(subject, source, options);
  if (snippetCode === null) throw new CliError('error.missing-page');
  await writeOutput(snippetCode, options.to, environment);
  return 0;
}

/** Without `--element`: a card for a code, else the whole report. */
function tagOf({element, code}: Options): SubjectTag {
  if (element === null) return code === null ? 'policy-report' : 'indicator-card';
  const tag = subjectTags.find((subjectTag) => subjectTag === element);
  if (!tag) throw new CliError('error.unknown-element', {name: element, allowed: subjectTags.join(', ')});
  return tag;
}

/** The address of the document, with its hash for `--freeze`; without an address the data itself. */
function embedSource({src, pinEdition}: Options, {report}: ShareSubject, bytes: Uint8Array): EmbedSource {
  if (src === null) return {json: reportJson(report)};
  const integrity = pinEdition ? `sha256-${createHash('sha256').update(bytes).digest('base64')}` : null;
  return {url: src, integrity};
}

/** Null when the shape needs an option that is missing. */
function embedCode(subject: ShareSubject, source: EmbedSource, options: Options): string | null {
  [...enPack, enShare, enEdition, esPEEdition, esPEDetails, esPEStatus, esPEReport, esPEShare].forEach(
    registerMessages,
  );
  const locale = resolveLocale(options.language, subject.report.defaultLanguage);
  const scripts = options.scripts ?? releaseFolder();
  const embed = {
    tag: subject.tag,
    attributes: new Map(options.code === null ? [] : [['code', options.code]]),
    source,
    scripts,
    hints: chunkHints({tag: subject.tag, language: locale.tag, scripts}),
    page: options.page,
    title: subjectTitle(subject, locale),
    fallback: subjectTable(subject, locale),
  };
  return subjectSnippet(options.shape ?? 'module', subject, embed, locale);
}
