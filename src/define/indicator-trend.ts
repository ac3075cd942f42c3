import {IndicatorTrend} from '../element/indicator-trend.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('indicator-trend', IndicatorTrend);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-trend': IndicatorTrend;
  }
}
