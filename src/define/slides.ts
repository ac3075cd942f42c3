import {PolicySlides} from '../elements/policy-slides/policy-slides.ts';
import {define} from './define.ts';

define('policy-slides', PolicySlides);

declare global {
  interface HTMLElementTagNameMap {
    'policy-slides': PolicySlides;
  }
}
