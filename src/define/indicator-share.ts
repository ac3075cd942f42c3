import {IndicatorShare} from '../element/indicator-share.ts';
import {define} from './define.ts';

define('indicator-share', IndicatorShare);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-share': IndicatorShare;
  }
}
