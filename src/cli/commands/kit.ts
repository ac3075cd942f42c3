import {join} from 'node:path';
import {assess} from '../../model/analysis/assessment.ts';
import {scope, type Scope} from '../../model/analysis/scope.ts';
import {selectIndicators} from '../../model/analysis/subset.ts';
import {findIndicator} from '../../model/report/lookup.ts';
import {cardList, scopeList} from '../../render/fallback/list.ts';
import {scopeText} from '../../render/plain-text.ts';
import type {ReportContext} from '../../render/report-context.ts';
import {resolveLocale} from '../../text/i18n/locale.ts';
import type {OptionsOf} from '../args/command-table.ts';
import {CliError, cliErrorMessage} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {printPage} from '../pdf/print-page.ts';
import {readInputReport} from '../read-input.ts';
import {registerRenderMessages} from '../render/messages.ts';
import {cardRendering, scopeRendering, toPng, type Rendering} from '../render/rendering.ts';
import {withSystemErrors} from '../write-output.ts';

type Context = CommandContext<OptionsOf<'kit'>>;

/** What a report, an objective or an indicator has for a system without HTML. */
interface Subject {
  readonly rendering: Rendering;
  /** The figures as text, and as a list in HTML without tables. */
  readonly text: string;
  readonly list: string;
}

/**
 * `avance kit REPORT DIR [--code CODE] [--page URL]`: the files for a system that accepts only text and files, such as
 * gob.pe. Without a browser it writes all but the PDF, and returns exit code 1.
 */
export async function writeKit(context: Context): Promise<ExitCode> {
  const {files, options, environment, translate} = context;
  const [file = '', folder = ''] = files;
  const report = await readInputReport(file, context);
  registerRenderMessages();
  const reportContext = {report, locale: resolveLocale(options.locale, report.defaultLanguage)};
  const subject = kitSubject(reportContext, options.code);
  if (!subject) throw new CliError('error.unknown-code', {file, code: options.code ?? ''});
  const pdf = await printedReport(subject, reportContext, context);
  const contents = new Map<string, string | Uint8Array>([
    ['list.txt', subject.text],
    ['list.html', subject.list],
    ...(options.page === null ? [] : [['link.txt', `${subject.rendering.name}\n${options.page}\n`] as const]),
  ]);
  const picture = await toPng(subject.rendering, {theme: 'light', width: pictureWidth}, environment);
  if (picture) contents.set('picture.png', picture);
  if (typeof pdf !== 'string') contents.set('report.pdf', pdf);
  await writeFolder(folder, contents, context);
  for (const name of contents.keys()) environment.stderr(`${join(folder, name)}\n`);
  if (options.page === null) environment.stderr(`${translate('output.kit-without-link')}\n`);
  if (typeof pdf === 'string') environment.stderr(`${translate('output.kit-without-pdf', {detail: pdf})}\n`);
  return typeof pdf === 'string' ? 1 : 0;
}

/** Width of the picture in px; it has two pixels per px. */
const pictureWidth = 640;

function kitSubject(context: ReportContext, code: string | null): Subject | null {
  const indicator = code === null ? null : findIndicator(context.report, code);
  if (indicator) {
    const assessment = assess(indicator);
    const rendering = cardRendering(assessment, context, 'indicator-card');
    return {rendering, text: rendering.text(), list: cardList(assessment, context)};
  }
  const group = scope(context.report, code ?? '');
  return group && scopeSubject(group, context);
}

function scopeSubject(group: Scope, context: ReportContext): Subject {
  const rendering = scopeRendering(group, context, 'objective-summary');
  const text = `${scopeText(group, context)}\n${rendering.description}\n`;
  return {rendering, text, list: scopeList(group, context)};
}

/** The report as a PDF of A4 pages; the message of the error without a browser, or when the browser fails. */
async function printedReport(
  {rendering}: Subject,
  {report}: ReportContext,
  {environment, translate}: Context,
): Promise<Uint8Array | string> {
  const page = printPage(
    selectIndicators(report, rendering.indicators),
    'report',
    await environment.scripts(),
  );
  try {
    return await environment.print(page);
  } catch (error) {
    if (error instanceof CliError) return cliErrorMessage(error, translate);
    throw error;
  }
}

/** Replaces the folder as a whole, or leaves it as it was. */
async function writeFolder(
  folder: string,
  contents: ReadonlyMap<string, string | Uint8Array>,
  {environment}: Context,
): Promise<void> {
  await withSystemErrors(folder, async () => {
    const draft = await environment.startFolder(folder);
    try {
      for (const [name, content] of contents) draft.write(name, content);
      draft.publish();
    } finally {
      draft.discard();
    }
  });
}
