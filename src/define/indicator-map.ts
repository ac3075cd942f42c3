import {IndicatorMap} from '../elements/indicator-map/indicator-map.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(IndicatorMap);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-map': IndicatorMap;
  }
}
