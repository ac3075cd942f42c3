import {VariationBar} from '../element/variation-bar.ts';
import {define} from './define.ts';

define('variation-bar', VariationBar);

declare global {
  interface HTMLElementTagNameMap {
    'variation-bar': VariationBar;
  }
}
