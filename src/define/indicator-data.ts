import {IndicatorData} from '../elements/indicator-data/indicator-data.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(IndicatorData);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-data': IndicatorData;
  }
}
