import {IndicatorLegend} from '../elements/indicator-legend/indicator-legend.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(IndicatorLegend);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-legend': IndicatorLegend;
  }
}
