import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {palette, type ColorScheme} from '../../elements/base/palette.ts';
import {cardContent} from '../../render/card-content.ts';
import type {ReportContext} from '../../render/report-context.ts';
import {cardMail, summaryMail} from '../../render/email.ts';
import {cardTable, scopeTable, summaryTable} from '../../render/fallback/table.ts';
import {safeHtml, trustedHtml} from '../../render/html-template.ts';
import {cardMarkdown, scopeMarkdown, summaryMarkdown} from '../../render/markdown.ts';
import {cardText, scopeText, summaryText} from '../../render/plain-text.ts';
import {summaryContent} from '../../render/summary-content.ts';
import {barSvg, cardSvg} from '../../render/svg/card.ts';
import {chartSvg} from '../../render/svg/chart.ts';
import {drawContext, type DrawContext} from '../../render/svg/layout.ts';
import {socialCard, socialSize, socialSummary} from '../../render/svg/social-card.ts';
import {summarySvg} from '../../render/svg/summary.ts';
import {trendSvg} from '../../render/svg/trend.ts';
import type {CliEnvironment} from '../environment.ts';
import {
  prerenderCard,
  prerenderSummary,
  prerenderTable,
  type PrerenderedShadow,
} from './declarative-shadow-dom.ts';
import type {RenderElement} from './formats.ts';
import {loadRaster} from './rasterize.ts';

export interface RenderOptions {
  readonly theme: ColorScheme;
  /** Width of a drawing in px. */
  readonly width: number;
}

/** One element of a report in all its formats. A format is null when the element does not have it. */
export interface Rendering {
  readonly tag: RenderElement;
  readonly indicators: readonly Indicator[];
  readonly name: string;
  /** One or a few sentences. */
  readonly description: string;
  readonly html: () => string;
  readonly text: () => string;
  readonly markdown: () => string;
  readonly email: (options: RenderOptions) => string;
  readonly svg: ((drawing: DrawContext) => string) | null;
  readonly social: ((drawing: DrawContext) => string) | null;
  /** True when a site has a page of the element for an iframe. */
  readonly hasEmbedPage: boolean;
  readonly prerender: ((headingLevel: number) => PrerenderedShadow) | null;
  /** Attributes of the element besides `src`. */
  readonly attributes: {readonly code: string | null; readonly place?: string};
}

export type IndicatorTag = Extract<RenderElement, 'indicator-card' | 'indicator-trend' | 'variation-bar'>;
export type ScopeTag = Exclude<RenderElement, IndicatorTag>;

export function isIndicatorTag(tag: RenderElement): tag is IndicatorTag {
  return Object.hasOwn(drawings, tag);
}

const drawings = {'indicator-card': cardSvg, 'indicator-trend': trendSvg, 'variation-bar': barSvg} as const;

export function cardRendering(assessment: Assessment, context: ReportContext, tag: IndicatorTag): Rendering {
  const {code, name, sentence} = cardContent(assessment, context);
  const {indicator} = assessment;
  return {
    tag,
    indicators: [indicator],
    name: [code, name.text].filter(Boolean).join(' '),
    description: sentence,
    html: () => cardTable(assessment, context),
    text: () => cardText(assessment, context),
    markdown: () => cardMarkdown(assessment, context),
    email: ({theme}) => cardMail(assessment, context, palette(theme)),
    svg: (drawing) => drawings[tag](assessment, context, drawing),
    social: (drawing) => socialCard(assessment, context, drawing),
    hasEmbedPage: tag !== 'indicator-trend',
    prerender:
      tag === 'indicator-card' ? (level) => prerenderCard(indicator, context, 'standard', level) : null,
    attributes: {code: code ?? indicator.id},
  };
}

export function scopeRendering(scope: Scope, context: ReportContext, tag: ScopeTag): Rendering {
  const {label, title, sentence} = summaryContent(scope, context);
  const code = scope.group && (scope.group.code ?? scope.group.id);
  const isSummary = tag === 'objective-summary';
  return {
    tag,
    indicators: scope.assessments.map(({indicator}) => indicator),
    name: [label?.text, title?.text].filter(Boolean).join(': '),
    description: sentence,
    html: () => (isSummary ? summaryTable : scopeTable)(scope, context),
    text: () => (isSummary ? summaryText : scopeText)(scope, context),
    markdown: () => (isSummary ? summaryMarkdown : scopeMarkdown)(scope, context),
    email: ({theme}) => summaryMail(scope, context, palette(theme)),
    svg:
      tag === 'indicator-table'
        ? null
        : (drawing) => (isSummary ? summarySvg : chartSvg)(scope, context, drawing),
    social: (drawing) => socialSummary(scope, context, drawing),
    hasEmbedPage: tag !== 'variation-chart',
    prerender: prerenderScope(scope, context, tag),
    attributes: {code},
  };
}

function prerenderScope(scope: Scope, context: ReportContext, tag: ScopeTag): Rendering['prerender'] {
  if (tag === 'variation-chart') return null;
  if (tag === 'indicator-table') return (level) => prerenderTable(scope, context, level);
  return (level) => prerenderSummary(scope, context, 'standard', level);
}

/** The element with its declarative shadow root, and with a table for browsers and readers without Avance. */
export function elementWithShadowDom(
  {tag, attributes, prerender, html}: Rendering,
  src: string,
  headingLevel = 3,
): string {
  const stated = Object.entries(attributes).map(([name, value]) =>
    value === null ? null : safeHtml` ${trustedHtml(name)}="${value}"`,
  );
  const open = safeHtml`<${trustedHtml(tag)} src="${src}" heading-level="${headingLevel}"${stated}>`;
  return safeHtml`${open}${prerender?.(headingLevel).template ?? null}
${trustedHtml(html())}
</${trustedHtml(tag)}>
`.html;
}

/** A drawing with the system font of its reader; null when the element has none. */
export function toSvg({svg}: Rendering, {theme, width}: RenderOptions): string | null {
  return svg?.(drawContext(palette(theme), width)) ?? null;
}

/** A picture of the drawing with two pixels per px. */
export async function toPng(
  {svg}: Rendering,
  {theme, width}: RenderOptions,
  environment: CliEnvironment,
): Promise<Uint8Array | null> {
  const raster = await loadRaster(environment);
  return svg && raster.toPng(svg(raster.drawContext(palette(theme), width)), width * 2);
}

/** A picture for link previews, 1200 × 630 pixels. */
export async function toSocialPng(
  {social}: Rendering,
  {theme}: RenderOptions,
  environment: CliEnvironment,
): Promise<Uint8Array | null> {
  const raster = await loadRaster(environment);
  const {width} = socialSize;
  return social && raster.toPng(social(raster.drawContext(palette(theme), width)), width);
}
