import type {TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/report.ts';
import type {Domain} from '../../scale/domain.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import type {Locale} from '../../text/i18n/locale.ts';

export const cardVariants = ['compact', 'standard', 'full'] as const;
export type CardVariant = (typeof cardVariants)[number];

/**
 * What only some cards show, and so only some pages load: `define/trend.ts` and `define/why.ts` bring them to the card.
 * The script with everything has both.
 */
export interface CardExtensions {
  /** The reasons of a finding, one line each. */
  explanation?: (finding: Assessment, language: Locale) => readonly string[];
  /** Whether the indicator is where its plan wants it; `null` without targets. */
  plan?: (indicator: Indicator, period: string | null, language: Locale) => string | null;
  /** The line through all periods. */
  trend?: (finding: Assessment, language: Locale) => TemplateResult;
}

export interface CardOptions extends Readonly<CardExtensions> {
  readonly variant: CardVariant;
  readonly mark: Mark;
  /** The scale of the bar. */
  readonly domain: Domain;
  /** Offers the reasons behind a disclosure; `full` shows them openly. */
  readonly why: boolean;
  /** Offers what the script `share.js` brings; without that script, nothing. */
  readonly share: boolean;
}
