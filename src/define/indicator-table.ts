import {IndicatorTable} from '../element/indicator-table.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('indicator-table', IndicatorTable);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-table': IndicatorTable;
  }
}
