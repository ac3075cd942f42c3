import {IndicatorShare} from '../elements/indicator-share/indicator-share.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(IndicatorShare);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-share': IndicatorShare;
  }
}
