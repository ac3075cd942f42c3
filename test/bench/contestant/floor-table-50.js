import {tableOf} from './floor-table.js';

export const mount = tableOf(50);
