import {PolicySlides} from '../elements/policy-slides/policy-slides.ts';
import {define} from './define.ts';

define(PolicySlides);

declare global {
  interface HTMLElementTagNameMap {
    'policy-slides': PolicySlides;
  }
}
