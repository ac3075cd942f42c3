import {VariationBar} from '../elements/variation-bar/variation-bar.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define('variation-bar', VariationBar);

declare global {
  interface HTMLElementTagNameMap {
    'variation-bar': VariationBar;
  }
}
