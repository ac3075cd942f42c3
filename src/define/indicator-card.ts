import {IndicatorCard} from '../element/indicator-card.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('indicator-card', IndicatorCard);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-card': IndicatorCard;
  }
}
