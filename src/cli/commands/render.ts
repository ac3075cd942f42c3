import {jsonLd} from '../../formats/metadata/json-ld.ts';
import {assess} from '../../model/analysis/assessment.ts';
import {scope} from '../../model/analysis/scope.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import type {ReportContext} from '../../render/report-context.ts';
import {resolveLocale} from '../../text/i18n/locale.ts';
import type {OptionsOf} from '../args/command-table.ts';
import {badChoice} from '../args/option.ts';
import {CliError} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {readInputReport} from '../read-input.ts';
import {registerRenderMessages} from '../render/messages.ts';
import {renderElements, renderFormats, type RenderElement, type RenderFormat} from '../render/formats.ts';
import {
  cardRendering,
  elementWithShadowDom,
  isIndicatorTag,
  scopeRendering,
  toPng,
  toSocialPng,
  toSvg,
  type Rendering,
} from '../render/rendering.ts';
import {buildSite} from '../site/build.ts';
import {pageOembed} from '../site/oembed.ts';
import {folderUrl, slug} from '../site/slug.ts';
import {prettyJson, writeOutput} from '../write-output.ts';

type Options = OptionsOf<'render'>;
type Context = CommandContext<Options>;
type Output = string | Uint8Array | null;

/** `avance render FILE --element TAG --code CODE --as FORMAT`, or a site with `--site DIR`. */
export async function renderFile(command: Context): Promise<ExitCode> {
  const {files, options, environment} = command;
  const [file = ''] = files;
  const report = await readInputReport(file, command);
  registerRenderMessages();
  const context = {report, locale: resolveLocale(options.locale, report.defaultLanguage)};
  if (options.site !== null) return buildSite(context, command);
  const output = await renderElement(elementRendering(context, options), context, command);
  await writeOutput(output, options.to, environment);
  return 0;
}

/** The element of `--element`, a card without it. */
function elementRendering(context: ReportContext, options: Options): Rendering {
  const tag = elementOf(options);
  return isIndicatorTag(tag)
    ? cardRendering(assess(indicatorOf(context, options)), context, tag)
    : scopeRendering(scopeOf(context, options), context, tag);
}

function elementOf({element}: Options): RenderElement {
  const value = element ?? 'indicator-card';
  const tag = renderElements.find((renderElement) => renderElement === value);
  if (!tag) throw badChoice('element', value, renderElements.join(', '));
  return tag;
}

/** The indicator of `--code`, without it the first. */
function indicatorOf({report}: ReportContext, {code}: Options) {
  const indicator = findIndicatorOrFirst(report, code ?? '');
  if (!indicator) throw new CliError('error.unknown-code', {file: report.id, code: code ?? ''});
  return indicator;
}

/** The group of `--code`, without it the whole report. */
function scopeOf({report}: ReportContext, {code}: Options) {
  const group = scope(report, code ?? '');
  if (!group) throw new CliError('error.unknown-code', {file: report.id, code: code ?? ''});
  return group;
}

async function renderElement(
  rendering: Rendering,
  context: ReportContext,
  {options, environment}: Context,
): Promise<string | Uint8Array> {
  const {as, to} = options;
  const drawing = {theme: options.theme, width: options.width};
  const renderers: Readonly<Record<RenderFormat, () => Output | Promise<Output>>> = {
    html: () => `${rendering.html()}\n`,
    dsd: () => rendering.prerender && elementWithShadowDom(rendering, reportAddress(options)),
    svg: () => toSvg(rendering, drawing),
    png: () => toPng(rendering, drawing, environment),
    social: () => toSocialPng(rendering, drawing, environment),
    text: () => rendering.text(),
    markdown: () => rendering.markdown(),
    email: () => rendering.email(drawing),
    jsonld: () => prettyJson(jsonLd(context.report, [], rendering)),
    oembed: () => (rendering.hasEmbedPage ? prettyJson(elementOembed(rendering, context, options)) : null),
  };
  const output = as && (await renderers[as]());
  if (output === null) throw badChoice('as', as ?? '', formatsOf(rendering).join(', '));
  if (typeof output !== 'string' && to === null) throw new CliError('error.missing-to', {format: as ?? ''});
  return output;
}

/** The formats that an element has. */
function formatsOf({svg, prerender, hasEmbedPage}: Rendering): readonly RenderFormat[] {
  const optional: Partial<Record<RenderFormat, boolean>> = {
    svg: svg !== null,
    png: svg !== null,
    dsd: prerender !== null,
    oembed: hasEmbedPage,
  };
  return renderFormats.filter((format) => optional[format] ?? true);
}

function reportAddress({base}: Options): string {
  return base === null ? 'report.json' : `${folderUrl(base)}report.json`;
}

function elementOembed(rendering: Rendering, context: ReportContext, {base, code}: Options): object {
  if (base === null) throw new CliError('error.missing-base');
  const root = folderUrl(base);
  const folder = isIndicatorTag(rendering.tag) ? 'indicator' : 'objective';
  const name = slug(code ?? rendering.attributes.code ?? '');
  return pageOembed(rendering, `${root}${folder}/${name}`, root, context);
}
