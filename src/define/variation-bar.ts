import {VariationBar} from '../elements/variation-bar/variation-bar.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(VariationBar);

declare global {
  interface HTMLElementTagNameMap {
    'variation-bar': VariationBar;
  }
}
