import type {Locale} from '../text/i18n/locale.ts';
import {formatTick} from '../text/format/tick-label.ts';
import type {Domain} from '../scale/domain.ts';
import {placeTicks, type PlacedTick} from '../scale/ticks.ts';

/** Longer numbers than this stand closer than a narrow chart has room for. */
const longest = 6;

/** Round values of an axis, as many as can stand side by side on a phone. */
export function axisTicks(domain: Domain, isChange: boolean, language: Locale): readonly PlacedTick[] {
  const ticks = placeTicks(domain, 4);
  const isLong = ticks.some(({value}) => formatTick(value, isChange, language).length > longest);
  return isLong ? placeTicks(domain, 2) : ticks;
}
