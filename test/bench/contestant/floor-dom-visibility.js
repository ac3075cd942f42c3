import {cards} from './card-text.js';
import {svgBar} from './svg-bar.js';

export const mount = cards(svgBar, {
  extra: 'article{content-visibility:auto;contain-intrinsic-size:auto 300px}',
});
