import type {ElementRenderer} from '@lit-labs/ssr';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult, TemplateResult} from 'lit';
import {trustedHtml, safeHtml, type Markup} from '../../render/html-template.ts';
import type {Told} from '../../render/card-content.ts';
import {assess} from '../../model/analysis/assessment.ts';
import {tableRows} from '../../model/table/row.ts';
import type {Indicator} from '../../model/report/report.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {assessmentDomain} from '../../scale/assessment-bar.ts';
import {explanation} from '../../text/sentence/explanation.ts';
import {planSentence} from '../../text/sentence/plan-status.ts';
import {bar} from '../../elements/shared/variation-bar.styles.ts';
import {base} from '../../elements/base/styles.ts';
import {card} from '../../elements/indicator-card/styles.ts';
import {summary} from '../../elements/objective-summary/styles.ts';
import {table} from '../../elements/indicator-table/styles.ts';
import {tokens} from '../../elements/base/tokens.ts';
import type {CardVariant} from '../../elements/indicator-card/options.ts';
import {shell} from '../../elements/base/shell.ts';
import {indicatorCard} from '../../elements/indicator-card/view.ts';
import {indicatorTable} from '../../elements/indicator-table/view.ts';
import {objectiveSummary, type SummaryVariant} from '../../elements/objective-summary/view.ts';
import type {RenderContext} from '../../elements/shared/localized-text.ts';
import {tableColumnNames} from '../../elements/indicator-table/columns.ts';
import {trend} from '../../elements/shared/trend-line.ts';

/** What an element is in the page before any script runs: the content of its shadow root, and its style sheet. */
export interface PrerenderedShadow {
  readonly template: Markup;
  /** For a page whose policy names the sheets that it lets in: their texts. */
  readonly css: string;
}

/** Slots want an element around them; ours is drawn without ever being made. */
const host = {} as ElementRenderer;
const noop = () => undefined;
const shellOptions = {
  source: {isOutermost: true, hasFallback: false, retry: noop, childrenChanged: noop},
  hasPatterns: true,
  isPrerendered: false,
};

export function cardAhead(
  indicator: Indicator,
  told: Told,
  variant: CardVariant,
  headingLevel: number,
): PrerenderedShadow {
  const found = assess(indicator);
  const options = {
    variant,
    mark: 'levels',
    domain: assessmentDomain(found, 'levels'),
    why: false,
    share: false,
    explanation,
    plan: planSentence,
    trend,
  } as const;
  const content = indicatorCard(found, {...told, headingLevel}, options);
  return prerender(content, told, [tokens, base, bar, card]);
}

export function summaryAhead(
  scope: Scope,
  told: Told,
  variant: SummaryVariant,
  headingLevel: number,
): PrerenderedShadow {
  return prerender(objectiveSummary(scope, {...told, headingLevel}, variant), told, [
    tokens,
    base,
    bar,
    summary,
  ]);
}

/** As an element draws it that nobody has sorted or searched yet. */
export function tableAhead(scope: Scope, told: Told, headingLevel: number): PrerenderedShadow {
  const setting: RenderContext = {...told, headingLevel};
  const model = {
    scope,
    rows: tableRows(told.report, scope),
    columns: tableColumnNames,
    groupBy: 'guideline',
    stackAt: '640',
    search: false,
    filters: false,
    isLiveRegion: true,
    hasExternalTitle: false,
  } as const;
  const initialControls = {
    sort: null,
    query: '',
    filters: {},
    hasInteracted: false,
    sortBy: noop,
    search: noop,
    setFilter: noop,
    limit: Infinity,
    showMore: noop,
  };
  return prerender(indicatorTable(model, setting, initialControls), told, [tokens, base, bar, table]);
}

function prerender(
  content: TemplateResult,
  {report, language}: Told,
  sheets: readonly CSSResult[],
): PrerenderedShadow {
  const drawn = shell({status: 'drawn', report, content, failure: null}, language, shellOptions);
  const css = sheets.map(({cssText}) => minifyCss(cssText)).join('');
  // Lit's own marks are for taking the nodes over one by one; ours are replaced as a whole.
  const code = collectResultSync(render(drawn, {customElementHostStack: [host]}))
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/\s*\n\s*/g, '\n');
  return {
    template: safeHtml`<template shadowrootmode="open"><style>${trustedHtml(css)}</style>${trustedHtml(code)}</template>`,
    css,
  };
}

/** Without the blanks and comments of its source. */
function minifyCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
