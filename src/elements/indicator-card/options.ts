import type {TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Domain} from '../../scale/domain.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import type {Locale} from '../../text/i18n/locale.ts';

export const cardVariants = ['compact', 'standard', 'full'] as const;
export type CardVariant = (typeof cardVariants)[number];

/** Contents that only some cards have. */
export interface CardExtras {
  /** Reasons of a verdict, one line each. */
  readonly explanation: (assessment: Assessment, locale: Locale) => readonly string[];
  /** Status against the plan; null without targets. */
  readonly plan: (indicator: Indicator, period: string | null, locale: Locale) => string | null;
  /** Distance to the target; null without targets. */
  readonly target: (assessment: Assessment, locale: Locale) => string | null;
  /** Line through all periods. */
  readonly trend: (assessment: Assessment, locale: Locale) => TemplateResult;
}

export interface CardOptions {
  readonly variant: CardVariant;
  readonly mark: Mark;
  /** The scale of the bar. */
  readonly domain: Domain;
  /** Offers the reasons behind a disclosure; `full` shows them openly. */
  readonly why: boolean;
  /** Contains `<indicator-share>`. */
  readonly share: boolean;
  /** Null while their code is not loaded: the card needs none of them. */
  readonly extras: CardExtras | null;
}
