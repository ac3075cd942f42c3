import {IndicatorShare} from '../element/indicator-share.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('indicator-share', IndicatorShare);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-share': IndicatorShare;
  }
}
