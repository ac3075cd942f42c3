import {VariationChart} from '../element/variation-chart.ts';
import {define} from './define.ts';

define('variation-chart', VariationChart);

declare global {
  interface HTMLElementTagNameMap {
    'variation-chart': VariationChart;
  }
}
