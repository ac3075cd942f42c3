import {cards} from './card-text.js';
import {svgBar} from './svg-bar.js';

export const mount = cards(svgBar);
