// Generated from Intl, CLDR 48.0, by `npm run number-styles`. Do not edit.

import type {NumberStyle} from '../number-style.ts';

/** How numbers are written in the regions of `es`. */
export const esNumberStyles: readonly NumberStyle[] = [
  {regions: 'ES', decimal: ',', group: '.', groupedFrom: 5},
  {regions: 'AR BO CL CO EC PY UY VE', decimal: ',', group: '.'},
  {regions: 'BR BZ CU DO GT HN MX NI PA PE PR SV US 419', decimal: '.', group: ','},
  {regions: 'CR', decimal: ',', group: '\u00a0'},
];
