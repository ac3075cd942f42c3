// Generated from Intl, CLDR 48.0, by `npm run number-styles`. Do not edit.

import type {NumberStyle} from '../number-style.ts';

/** How numbers are written in the regions of `en`. */
export const enNumberStyles: readonly NumberStyle[] = [
  {
    regions:
      'AE AG AI AS AU BB BI BM BS BW BZ CA CC CK CM CX CY DG DM ER FJ FK FM GB GD GG GH GI GM GS GU GY HK IE IL IM IO JE JM JP KE KI KN KY LC LR LS MG MH MO MP MS MT MU MV MW MY NA NF NG NR NU NZ PG PH PK PN PR PW RW SB SC SD SG SH SL SS SX SZ TC TK TO TT TV TZ UG UM US VC VG VI VU WS ZM ZW',
    decimal: '.',
    group: ',',
  },
  {regions: 'AT BE DE DK ES ID IT NL PL RO SI', decimal: ',', group: '.'},
  {regions: 'CH', decimal: '.', group: "'"},
  {regions: 'CZ EE FI HU LT LV NO PT SE SK UA ZA', decimal: ',', group: '\u00a0'},
  {regions: 'FR GE', decimal: ',', group: '\u202f'},
  {regions: 'IN', decimal: '.', group: ',', groupSize: 2},
];
