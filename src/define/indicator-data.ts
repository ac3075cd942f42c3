import {IndicatorData} from '../element/indicator-data.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('indicator-data', IndicatorData);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-data': IndicatorData;
  }
}
