import type {ElementRenderer} from '@lit-labs/ssr';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult, TemplateResult} from 'lit';
import {made, markup, type Markup} from '../../render/html-template.ts';
import type {Told} from '../../render/card-content.ts';
import {finding} from '../../model/analysis/assessment.ts';
import {rows} from '../../model/table/row.ts';
import type {Indicator} from '../../model/report/report.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {findingDomain} from '../../scale/assessment-bar.ts';
import {explanation} from '../../text/sentence/explanation.ts';
import {planSentence} from '../../text/sentence/plan-status.ts';
import {bar} from '../../elements/shared/variation-bar.styles.ts';
import {base} from '../../elements/base/styles.ts';
import {card} from '../../elements/indicator-card/styles.ts';
import {summary} from '../../elements/objective-summary/styles.ts';
import {table} from '../../elements/indicator-table/styles.ts';
import {tokens} from '../../elements/base/tokens.ts';
import type {CardVariant} from '../../elements/indicator-card/options.ts';
import {frame} from '../../elements/base/frame.ts';
import {indicatorCard} from '../../elements/indicator-card/view.ts';
import {indicatorTable} from '../../elements/indicator-table/view.ts';
import {objectiveSummary, type SummaryVariant} from '../../elements/objective-summary/view.ts';
import type {Setting} from '../../elements/shared/localized-text.ts';
import {tableColumnNames} from '../../elements/indicator-table/columns.ts';
import {trend} from '../../elements/shared/trend-line.ts';

/** What an element is in the page before any script runs: the content of its shadow root, and its style sheet. */
export interface Ahead {
  readonly template: Markup;
  /** For a page whose policy names the sheets that it lets in: their texts. */
  readonly css: string;
}

/** Slots want an element around them; ours is drawn without ever being made. */
const host = {} as ElementRenderer;
const nobody = () => undefined;
const source = {
  speaks: true,
  textures: 'on',
  hasFallback: false,
  retry: nobody,
  childrenChanged: nobody,
} as const;

export function cardAhead(
  indicator: Indicator,
  told: Told,
  variant: CardVariant,
  headingLevel: number,
): Ahead {
  const found = finding(indicator);
  const options = {
    variant,
    mark: 'levels',
    domain: findingDomain(found, 'levels'),
    why: false,
    share: false,
    explanation,
    plan: planSentence,
    trend,
  } as const;
  const content = indicatorCard(found, {...told, headingLevel}, options);
  return ahead(content, told, [tokens, base, bar, card]);
}

export function summaryAhead(scope: Scope, told: Told, variant: SummaryVariant, headingLevel: number): Ahead {
  return ahead(objectiveSummary(scope, {...told, headingLevel}, variant), told, [tokens, base, bar, summary]);
}

/** As an element draws it that nobody has sorted or searched yet. */
export function tableAhead(scope: Scope, told: Told, headingLevel: number): Ahead {
  const setting: Setting = {...told, headingLevel};
  const model = {
    scope,
    rows: rows(told.report, scope),
    columns: tableColumnNames,
    groupBy: 'guideline',
    stackAt: '640',
    search: false,
    filters: false,
    speaks: true,
    isTitled: false,
  } as const;
  const untouched = {
    sort: null,
    query: '',
    chosen: {},
    isTouched: false,
    sortBy: nobody,
    search: nobody,
    choose: nobody,
    limit: Infinity,
    more: nobody,
  };
  return ahead(indicatorTable(model, setting, untouched), told, [tokens, base, bar, table]);
}

function ahead(content: TemplateResult, {report, language}: Told, sheets: readonly CSSResult[]): Ahead {
  const drawn = frame({status: 'drawn', report, content, failure: null}, language, source);
  const css = sheets.map(({cssText}) => dense(cssText)).join('');
  // Lit's own marks are for taking the nodes over one by one; ours are replaced as a whole.
  const code = collectResultSync(render(drawn, {customElementHostStack: [host]}))
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/\s*\n\s*/g, '\n');
  return {
    template: markup`<template shadowrootmode="open"><style>${made(css)}</style>${made(code)}</template>`,
    css,
  };
}

/** Without the blanks and comments of its source. */
function dense(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
