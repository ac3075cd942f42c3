import {VariationBar} from '../element/variation-bar.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('variation-bar', VariationBar);

declare global {
  interface HTMLElementTagNameMap {
    'variation-bar': VariationBar;
  }
}
