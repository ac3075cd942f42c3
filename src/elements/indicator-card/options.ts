import type {TemplateResult} from 'lit';
import type {Finding} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/report.ts';
import type {Domain} from '../../scale/domain.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import type {Language} from '../../text/i18n/locale.ts';

export const cardVariants = ['compact', 'standard', 'full'] as const;
export type CardVariant = (typeof cardVariants)[number];

/**
 * What only some cards show, and so only some pages load: `define/trend.ts` and `define/why.ts` bring them to the card.
 * The script with everything has both.
 */
export interface CardPieces {
  /** The reasons of a finding, one line each. */
  explanation?: (finding: Finding, language: Language) => readonly string[];
  /** Whether the indicator is where its plan wants it; `null` without targets. */
  plan?: (indicator: Indicator, period: string | null, language: Language) => string | null;
  /** The line through all periods. */
  trend?: (finding: Finding, language: Language) => TemplateResult;
}

export interface CardOptions extends Readonly<CardPieces> {
  readonly variant: CardVariant;
  readonly mark: Mark;
  /** The scale of the bar. */
  readonly domain: Domain;
  /** Offers the reasons behind a disclosure; `full` shows them openly. */
  readonly why: boolean;
  /** Offers what the script `share.js` brings; without that script, nothing. */
  readonly share: boolean;
}
