import {IndicatorTrend} from '../elements/indicator-trend/indicator-trend.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(IndicatorTrend);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-trend': IndicatorTrend;
  }
}
