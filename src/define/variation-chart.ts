import {VariationChart} from '../element/variation-chart.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('variation-chart', VariationChart);

declare global {
  interface HTMLElementTagNameMap {
    'variation-chart': VariationChart;
  }
}
