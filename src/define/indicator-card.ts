import {IndicatorCard} from '../elements/indicator-card/indicator-card.ts';
import {define} from './define.ts';
import './indicator-share.ts';
import './indicator-sheet.ts';

export type * from '../elements/base/events.ts';

define(IndicatorCard);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-card': IndicatorCard;
  }
}
