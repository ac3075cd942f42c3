import {IndicatorTable} from '../elements/indicator-table/indicator-table.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(IndicatorTable);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-table': IndicatorTable;
  }
}
