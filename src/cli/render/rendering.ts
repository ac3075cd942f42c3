import {cardMarkdown, scopeMarkdown, summaryMarkdown} from '../../render/markdown.ts';
import {barSvg} from '../../render/svg/card.ts';
import {chartSvg} from '../../render/svg/chart.ts';
import {cardSvg} from '../../render/svg/card.ts';
import {cardContent, type Told} from '../../render/card-content.ts';
import {drawContext, type DrawContext} from '../../render/svg/layout.ts';
import {cardTable, scopeTable, summaryTable} from '../../render/fallback-table.ts';
import {cardMail, summaryMail} from '../../render/email.ts';
import {trustedHtml, safeHtml} from '../../render/html-template.ts';
import {cardText, scopeText, summaryText} from '../../render/plain-text.ts';
import {socialCard, socialSize, socialSummary} from '../../render/svg/social-card.ts';
import {summarySvg} from '../../render/svg/summary.ts';
import {summaryContent} from '../../render/summary-content.ts';
import {trendSvg} from '../../render/svg/trend.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/report.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {palette, type Theme} from '../../elements/base/palette.ts';
import {cardAhead, summaryAhead, tableAhead, type PrerenderedShadow} from './declarative-shadow-dom.ts';
import type {RenderElement} from './formats.ts';
import {raster} from './rasterize.ts';
import type {CliEnvironment} from '../environment.ts';

export interface RenderOptions {
  readonly theme: Theme;
  /** Of a drawing, in px. */
  readonly width: number;
}

/** One element of a report, ready to be written in any form that it has. */
export interface Rendering {
  readonly tag: RenderElement;
  readonly indicators: readonly Indicator[];
  readonly name: string;
  /** In one or a few sentences. */
  readonly description: string;
  readonly html: () => string;
  readonly text: () => string;
  readonly markdown: () => string;
  readonly email: (look: RenderOptions) => string;
  readonly svg: ((pen: DrawContext) => string) | null;
  readonly social: ((pen: DrawContext) => string) | null;
  /** A site has a page to be framed that shows it. */
  readonly hasEmbedPage: boolean;
  readonly ahead: ((headingLevel: number) => PrerenderedShadow) | null;
  /** Attributes of the live tag, beside `src`. */
  readonly attributes: Readonly<Record<'code' | 'scope', string | null>>;
}

const drawings = {'indicator-card': cardSvg, 'indicator-trend': trendSvg, 'variation-bar': barSvg} as const;

export function cardRendering(
  finding: Assessment,
  told: Told,
  tag: 'indicator-card' | 'indicator-trend' | 'variation-bar',
): Rendering {
  const {code, name, sentence} = cardContent(finding, told);
  const isCard = tag === 'indicator-card';
  return {
    tag,
    indicators: [finding.indicator],
    name: [code, name.text].filter(Boolean).join(' '),
    description: sentence,
    html: () => cardTable(finding, told),
    text: () => cardText(finding, told),
    markdown: () => cardMarkdown(finding, told),
    email: ({theme}) => cardMail(finding, told, palette(theme)),
    svg: (pen) => drawings[tag](finding, told, pen),
    social: (pen) => socialCard(finding, told, pen),
    hasEmbedPage: tag !== 'indicator-trend',
    ahead: isCard ? (level) => cardAhead(finding.indicator, told, 'standard', level) : null,
    attributes: {code: code ?? finding.indicator.id, scope: null},
  };
}

export function scopeRendering(
  scope: Scope,
  told: Told,
  tag: 'objective-summary' | 'indicator-table' | 'variation-chart',
): Rendering {
  const {label, title, sentence} = summaryContent(scope, told);
  const code = scope.group && (scope.group.code ?? scope.group.id);
  const isSummary = tag === 'objective-summary';
  return {
    tag,
    indicators: scope.findings.map(({indicator}) => indicator),
    name: [label?.text, title?.text].filter(Boolean).join(': '),
    description: sentence,
    html: () => (isSummary ? summaryTable : scopeTable)(scope, told),
    text: () => (isSummary ? summaryText : scopeText)(scope, told),
    markdown: () => (isSummary ? summaryMarkdown : scopeMarkdown)(scope, told),
    email: ({theme}) => summaryMail(scope, told, palette(theme)),
    svg: tag === 'indicator-table' ? null : (pen) => (isSummary ? summarySvg : chartSvg)(scope, told, pen),
    social: (pen) => socialSummary(scope, told, pen),
    hasEmbedPage: tag !== 'variation-chart',
    ahead:
      tag === 'variation-chart'
        ? null
        : (level) =>
            isSummary ? summaryAhead(scope, told, 'standard', level) : tableAhead(scope, told, level),
    attributes: isSummary ? {code, scope: null} : {code: null, scope: code},
  };
}

/** The live tag with what it will show inside: drawn ahead for every eye, and as a table where nobody knows the tag. */
export function elementWithShadowDom(
  {tag, attributes, ahead, html}: Rendering,
  src: string,
  headingLevel = 3,
): string {
  const {code, scope} = attributes;
  const open = safeHtml`<${trustedHtml(tag)} src="${src}" heading-level="${headingLevel}"${code === null ? null : safeHtml` code="${code}"`}${scope === null ? null : safeHtml` scope="${scope}"`}>`;
  return safeHtml`${open}${ahead?.(headingLevel).template ?? null}
${trustedHtml(html())}
</${trustedHtml(tag)}>
`.html;
}

/** The drawing for any reader; as a picture it is drawn with the font that comes with the program. */
export function toSvg({svg}: Rendering, {theme, width}: RenderOptions): string | null {
  return svg?.(drawContext(palette(theme), width)) ?? null;
}

export async function toPng(
  {svg}: Rendering,
  {theme, width}: RenderOptions,
  world: CliEnvironment,
): Promise<Uint8Array | null> {
  const {pen, png} = await raster(world);
  return svg && png(svg(pen(palette(theme), width)), width * 2);
}

export async function toSocialPng(
  {social}: Rendering,
  {theme}: RenderOptions,
  world: CliEnvironment,
): Promise<Uint8Array | null> {
  const {pen, png} = await raster(world);
  return social && png(social(pen(palette(theme), socialSize.width)), socialSize.width);
}
