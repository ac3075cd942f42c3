import {IndicatorLegend} from '../element/indicator-legend.ts';
import {define} from './define.ts';

define('indicator-legend', IndicatorLegend);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-legend': IndicatorLegend;
  }
}
