import {IndicatorRanking} from '../elements/indicator-ranking/indicator-ranking.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(IndicatorRanking);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-ranking': IndicatorRanking;
  }
}
