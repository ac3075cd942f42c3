import type {TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Locale} from '../../text/i18n/locale.ts';

/**
 * Optional contents of a card, which only some pages load: `define/card-trend.ts` and `define/card-explanation.ts`
 * register them. `define/all.ts` includes both.
 */
export interface CardExtensions {
  /** Reasons of a verdict, one line each. */
  explanation?: (assessment: Assessment, locale: Locale) => readonly string[];
  /** Status against the plan; null without targets. */
  plan?: (indicator: Indicator, period: string | null, locale: Locale) => string | null;
  /** Line through all periods. */
  trend?: (assessment: Assessment, locale: Locale) => TemplateResult;
}

const registered: CardExtensions = {};

/** Extensions that the page has loaded. */
export const cardExtensions: Readonly<CardExtensions> = registered;

/** Adds contents to every card that is rendered from now on. */
export function registerCardExtensions(extensions: CardExtensions): void {
  Object.assign(registered, extensions);
}
