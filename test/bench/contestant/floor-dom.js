import {cards} from './card-dom.js';
import {pictureDom} from './picture-dom.js';

export const mount = cards(pictureDom);
