import type {Domain} from '../../scale/domain.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import type {CardExtensions} from './extensions.ts';

export const cardVariants = ['compact', 'standard', 'full'] as const;
export type CardVariant = (typeof cardVariants)[number];

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
