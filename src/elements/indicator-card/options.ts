import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Report} from '../../model/report/report.ts';
import type {ArrowColumn} from '../../render/assessed-arrow.ts';
import type {Domain} from '../../scale/domain.ts';
import type {Annotations} from '../shared/edition/annotations.ts';
import type {RenderContext} from '../shared/localized-text.ts';
import type {Locale} from '../../text/i18n/locale.ts';

export const cardVariants = ['compact', 'standard', 'full'] as const;
export type CardVariant = (typeof cardVariants)[number];

export const cardAppearances = ['box', 'plain'] as const;
/** `box`: a framed card. `plain`: on the ground of the page, with a line above. */
export type CardAppearance = (typeof cardAppearances)[number];

/** A card with the name of its scale group, empty for none. */
export interface ScaledCard extends ReactiveControllerHost {
  readonly scaleGroup: string;
}

/** A card with its second comparison, empty for none. */
export interface ComparingCard extends Element {
  readonly also: string;
}

/** Contents that only some cards have. */
export interface CardExtras {
  /** Loads further code that a report or the second comparison needs; null when nothing is missing. */
  readonly prepare: (report: Report, card: ComparingCard) => Promise<void> | null;
  /** The second comparison. */
  readonly also: (card: ComparingCard, assessment: Assessment, locale: Locale) => unknown;
  /** The domain of the scale that the card shares with others; its own without a group. */
  readonly domain: (card: ScaledCard, assessment: Assessment, ownDomain: Domain, locale: Locale) => Domain;
  /** Leaves the shared scale. */
  readonly leaveScale: (card: ScaledCard) => void;
  /** Reasons of a verdict, official name, service and source, openly or behind a disclosure, and that of the sheet. */
  readonly reasons: (assessment: Assessment, context: RenderContext, options: CardOptions) => unknown;
  /** Status against the plan; null without targets. */
  readonly plan: (indicator: Indicator, period: string | null, locale: Locale) => string | null;
  /** Distance to the target; null without targets. */
  readonly target: (assessment: Assessment, locale: Locale) => string | null;
  /** Intervals of the values and of the change; empty without any. */
  readonly margin: (assessment: Assessment, locale: Locale) => readonly string[];
  /** Intervals on the mark, and ticks of baseline and target below it. */
  readonly ticks: (assessment: Assessment, column: ArrowColumn, locale: Locale) => unknown;
  /** Line through all periods. */
  readonly trend: (assessment: Assessment, locale: Locale) => TemplateResult;
}

export interface CardOptions {
  readonly variant: CardVariant;
  /** The scale of the bar. */
  readonly domain: Domain;
  /** Shows a short arrow enlarged. Not on a scale that cards share: an enlarged arrow looks as long as that of another card. */
  readonly hasLens: boolean;
  /** The card holds the patterns of its mark. */
  readonly hasPatterns: boolean;
  /** The second comparison; nothing when the card has none. */
  readonly also?: unknown;
  /** The page's own title; empty for the name of the indicator. */
  readonly headline: string;
  /** Actions of the reader. `why`: the reasons behind a disclosure; `full` shows them openly. */
  readonly actions: readonly string[];
  /** Address of the report, which the footer links to; null for none. */
  readonly dataUrl: string | null;
  /** Null while their code is not loaded: the card needs none of them. */
  readonly extras: CardExtras | null;
  /** Null while no report needs them. */
  readonly annotations: Annotations | null;
}
