// Generated from Intl, CLDR 48.0, by `npm run number-styles`. Do not edit.

import type {NumberStyle} from '../number-style.ts';

/** How numbers are written in the regions of `en`. */
export const enNumberStyles: readonly NumberStyle[] = [
  {regions: 'AU CA GB IE NZ US', decimal: '.', group: ','},
  {regions: 'AT BE DE DK ES ID IT NL PL RO SI', decimal: ',', group: '.'},
  {regions: 'CH', decimal: '.', group: "'"},
  {regions: 'CZ EE FI HU LT LV NO PT SE SK UA ZA', decimal: ',', group: '\u00a0'},
  {regions: 'FR GE', decimal: ',', group: '\u202f'},
  {regions: 'IN', decimal: '.', group: ',', groupSize: 2},
];
