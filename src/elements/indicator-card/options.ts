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
  /** Contains `<indicator-share>`, which is empty until `share.js` is loaded. */
  readonly share: boolean;
}
