import {iframeSnippet, initialFrameHeight} from '../../render/embed/iframe-code.ts';
import {jsonLd} from '../../formats/metadata/json-ld.ts';
import type {Told} from '../../render/card-content.ts';
import {oembed} from '../../formats/metadata/oembed.ts';
import {findIndicator} from '../../model/report/lookup.ts';
import {assess} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/report.ts';
import {scope} from '../../model/analysis/scope.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {resolveLocale, registerMessages} from '../../text/i18n/locale.ts';
import {enChart} from '../../text/i18n/messages/en/charts.ts';
import {enEdition} from '../../text/i18n/messages/en/status.ts';
import {enNotice} from '../../text/i18n/messages/en/status.ts';
import {enReport} from '../../text/i18n/messages/en/report.ts';
import {enWhy} from '../../text/i18n/messages/en/explanation.ts';
import {en} from '../../text/i18n/messages/en/figures.ts';
import {esPEChart} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPEEdition} from '../../text/i18n/messages/es-PE/status.ts';
import {esPENotice} from '../../text/i18n/messages/es-PE/status.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEWhy} from '../../text/i18n/messages/es-PE/explanation.ts';
import {CliError} from '../cli-error.ts';
import type {CliOptions} from '../args.ts';
import {readInput} from '../read-input.ts';
import {
  elementWithShadowDom,
  cardRendering,
  toSvg,
  toPng,
  scopeRendering,
  toSocialPng,
  type Rendering,
} from '../render/rendering.ts';
import {renderElements, renderFormats, type RenderElement, type RenderFormat} from '../render/formats.ts';
import type {ExitCode, CommandContext} from '../run.ts';
import {buildSite} from '../site/build.ts';
import {address, slug} from '../site/slug.ts';
import {writeOutput} from '../write-output.ts';

const packs = [
  esPENotice,
  esPEReport,
  esPEWhy,
  esPEChart,
  esPEEdition,
  en,
  enEdition,
  enNotice,
  enReport,
  enWhy,
  enChart,
];

/** `avance render FILE --element TAG --code CODE --as FORMAT`, or a whole `--site DIR`. */
export async function renderFile(task: CommandContext): Promise<ExitCode> {
  const {command, world, say} = task;
  const [file = ''] = command.files;
  const {report} = await readInput(file, command, world, say);
  if (!report) throw new CliError('no-report', {file});
  packs.forEach(registerMessages);
  const told = {report, language: resolveLocale(command.locale, report.defaultLanguage)};
  if (command.site !== null) return buildSite(told, task);
  const found = rendering(told, command);
  const {as} = command;
  const output = as && (await rendered(found, told, task));
  if (output === null)
    throw new CliError('bad-choice', {name: 'as', value: as ?? '', allowed: allowed(found).join(', ')});
  if (typeof output !== 'string' && command.to === null) throw new CliError('needs-to', {format: as ?? ''});
  await writeOutput(output, command.to, world);
  return 0;
}

/** What the command line names. */
function rendering(told: Told, command: CliOptions): Rendering {
  const {code} = command;
  const element = elementOf(command);
  const {report} = told;
  if (element === 'indicator-card' || element === 'indicator-trend' || element === 'variation-bar') {
    const indicator: Indicator | null =
      code === null ? (report.indicators[0] ?? null) : findIndicator(report, code);
    if (!indicator) throw new CliError('no-code', {file: report.id, code: code ?? ''});
    return cardRendering(assess(indicator), told, element);
  }
  const part = scope(report, code ?? '');
  if (!part) throw new CliError('no-code', {file: report.id, code: code ?? ''});
  return scopeRendering(part, told, element);
}

/** A card where no element is named. */
function elementOf({element}: CliOptions): RenderElement {
  const value = element ?? 'indicator-card';
  const found = renderElements.find((one) => one === value);
  if (found) return found;
  throw new CliError('bad-choice', {name: 'element', value, allowed: renderElements.join(', ')});
}

function allowed({svg, ahead, hasEmbedPage}: Rendering): readonly string[] {
  const has: Partial<Record<RenderFormat, boolean>> = {
    svg: svg !== null,
    png: svg !== null,
    dsd: ahead !== null,
    oembed: hasEmbedPage,
  };
  return renderFormats.filter((format) => has[format] ?? true);
}

async function rendered(
  one: Rendering,
  told: Told,
  {command, world}: CommandContext,
): Promise<string | Uint8Array | null> {
  const look = {theme: command.theme, width: command.width};
  const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  switch (command.as) {
    case 'html':
      return `${one.html()}\n`;
    case 'dsd':
      return (
        one.ahead &&
        elementWithShadowDom(
          one,
          command.base === null ? 'report.json' : `${address(command.base)}report.json`,
        )
      );
    case 'svg':
      return toSvg(one, look);
    case 'png':
      return toPng(one, look, world);
    case 'social':
      return toSocialPng(one, look, world);
    case 'text':
      return one.text();
    case 'markdown':
      return one.markdown();
    case 'email':
      return one.email(look);
    case 'jsonld':
      return pretty(jsonLd(told.report, [], one));
    case 'oembed':
      return one.hasEmbedPage ? pretty(oembedFor(one, told, command)) : null;
    default:
      return null;
  }
}

function oembedFor(one: Rendering, {report, language}: Told, {base, code, element}: CliOptions): object {
  if (base === null) throw new CliError('needs-base');
  const root = address(base);
  const place = element === 'objective-summary' || element === 'indicator-table' ? 'objective' : 'indicator';
  const path = `${root}${place}/${slug(code ?? one.attributes.code ?? '')}`;
  const framed = {url: `${path}.embed.html`, title: one.name, tag: one.tag};
  return oembed({
    title: one.name,
    provider: resolveText(report.publisher?.name ?? null, language)?.text ?? null,
    html: iframeSnippet(framed, root, {file: 'embed.iife.js', integrity: null}),
    width: 640,
    height: initialFrameHeight(one.tag),
    image: `${path}.social.png`,
  });
}
