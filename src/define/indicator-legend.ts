import {IndicatorLegend} from '../element/indicator-legend.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('indicator-legend', IndicatorLegend);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-legend': IndicatorLegend;
  }
}
