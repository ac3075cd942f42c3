import {cards} from './card-dom.js';
import {pictureDom} from './picture-dom.js';

export const mount = cards(pictureDom, {
  extra: 'article{content-visibility:auto;contain-intrinsic-size:auto 300px}',
});
