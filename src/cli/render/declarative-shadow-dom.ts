import type {ElementRenderer} from '@lit-labs/ssr';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult, TemplateResult} from 'lit';
import {trustedHtml, safeHtml, type Markup} from '../../render/html-template.ts';
import type {ReportContext} from '../../render/report-context.ts';
import {assess} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {assessmentDomain} from '../../scale/assessment-domain.ts';
import {baseStyles} from '../../elements/base/styles.ts';
import {CardDrawing} from '../../elements/indicator-card/drawing.ts';
import {SummaryDrawing} from '../../elements/objective-summary/drawing.ts';
import {TableDrawing} from '../../elements/indicator-table/drawing.ts';
import {SheetDrawing} from '../../elements/indicator-sheet/drawing.ts';
import {indicatorSheet} from '../../elements/indicator-sheet/view.ts';
import {cardExtras} from '../../elements/indicator-card/extras.ts';
import {editionAnnotations} from '../../elements/shared/edition/edition-annotations.ts';
import {providePlaces} from '../../elements/shared/place/loaded-places.ts';
import {reportPlaces} from '../../elements/shared/place/report-places.ts';
import {provideStatistics} from '../../elements/shared/statistics/loaded-statistics.ts';
import {reportStatistics} from '../../elements/shared/statistics/report-statistics.ts';
import {cardHostStyles} from '../../elements/indicator-card/styles.ts';
import {tokenStyles} from '../../elements/base/token-styles.ts';
import type {CardVariant} from '../../elements/indicator-card/options.ts';
import {shell, shellStyles} from '../../elements/base/shell.ts';
import {indicatorCard} from '../../elements/indicator-card/view.ts';
import {indicatorTable} from '../../elements/indicator-table/view.ts';
import {objectiveSummary, type SummaryVariant} from '../../elements/objective-summary/view.ts';
import {plainTable} from '../../elements/indicator-table/plain-table.ts';

/** The shadow root of an element before any script runs. */
export interface PrerenderedShadow {
  /** A `template` with `shadowrootmode`. */
  readonly template: Markup;
  /** The style sheet inside it, of which a content security policy needs the hash. */
  readonly css: string;
}

/** Lit renders slots only inside a custom element; an empty renderer is enough, as the element itself is not created. */
const host = {} as ElementRenderer;
const noop = () => undefined;
const shellOptions = {
  source: {hasFallback: false, childrenChanged: noop},
  isPrerendered: false,
  hasLanguage: true,
  isRetrying: false,
  retry: noop,
};

export function prerenderCard(
  indicator: Indicator,
  context: ReportContext,
  variant: CardVariant,
  headingLevel: number,
): PrerenderedShadow {
  provideStatistics(reportStatistics);
  providePlaces(reportPlaces);
  const assessment = assess(indicator);
  const options = {
    variant,
    headline: '',
    dataUrl: null,
    domain: assessmentDomain(assessment),
    hasLens: variant !== 'compact',
    hasPatterns: true,
    actions: [],
    extras: cardExtras,
    annotations: editionAnnotations,
  } as const;
  const content = indicatorCard(assessment, {...context, headingLevel}, options);
  return prerender(content, context, 'indicator-card', [cardHostStyles, ...CardDrawing.styles]);
}

export function prerenderSummary(
  scope: Scope,
  context: ReportContext,
  variant: SummaryVariant,
  headingLevel: number,
): PrerenderedShadow {
  const content = objectiveSummary(scope, {...context, headingLevel}, variant);
  return prerender(content, context, 'objective-summary', SummaryDrawing.styles);
}

/** The method sheet. `dataUrl`: absolute address of the report. */
export function prerenderSheet(
  indicator: Indicator,
  context: ReportContext,
  dataUrl: string,
  headingLevel: number,
): PrerenderedShadow {
  const content = indicatorSheet(assess(indicator), {...context, headingLevel}, dataUrl);
  return prerender(content, context, 'indicator-sheet', SheetDrawing.styles);
}

/** State of a table that has not been sorted, searched or filtered. */
const initialControls = {
  sort: null,
  query: '',
  filters: {},
  lastAction: null,
  sortBy: noop,
  search: noop,
  setFilter: noop,
  showMore: noop,
};

export function prerenderTable(
  scope: Scope,
  context: ReportContext,
  headingLevel: number,
): PrerenderedShadow {
  provideStatistics(reportStatistics);
  providePlaces(reportPlaces);
  const model = {...plainTable(context.report, scope), hasExternalTitle: false};
  const content = indicatorTable(model, {...context, headingLevel}, initialControls);
  return prerender(content, context, 'indicator-table', TableDrawing.styles);
}

function prerender(
  content: TemplateResult,
  {report, locale}: ReportContext,
  kind: string,
  sheets: readonly CSSResult[],
): PrerenderedShadow {
  const annotated = editionAnnotations.withStatus(content, report, locale, kind);
  // A card holds its patterns itself.
  const options = {...shellOptions, hasPatterns: kind !== 'indicator-card'};
  const shadow = shell({status: 'drawn', report, content: annotated, failure: null}, locale, options);
  const css = [tokenStyles, baseStyles, shellStyles, ...sheets]
    .map(({cssText}) => minifyCss(cssText))
    .join('');
  // Lit's comments are for hydration; the elements replace the whole content instead.
  const code = collectResultSync(render(shadow, {customElementHostStack: [host]}))
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/\s*\n\s*/g, '\n');
  return {
    template: safeHtml`<template shadowrootmode="open"><style>${trustedHtml(css)}</style>${trustedHtml(code)}</template>`,
    css,
  };
}

/** Removes comments and collapses white space. */
function minifyCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
