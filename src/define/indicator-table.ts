import {IndicatorTable} from '../element/indicator-table.ts';
import {define} from './define.ts';

define('indicator-table', IndicatorTable);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-table': IndicatorTable;
  }
}
