import {VariationChart} from '../elements/variation-chart/variation-chart.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(VariationChart);

declare global {
  interface HTMLElementTagNameMap {
    'variation-chart': VariationChart;
  }
}
