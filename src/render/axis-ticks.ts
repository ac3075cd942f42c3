import type {Locale} from '../text/i18n/locale.ts';
import {formatTick} from '../text/format/tick-label.ts';
import type {Domain} from '../scale/domain.ts';
import {placeTicks, type PlacedTick} from '../scale/ticks.ts';

/** Number of characters from which four labels do not fit in a narrow chart. */
const maxLabelLength = 6;

/** Round values of an axis, as many as fit on the screen of a phone. */
export function axisTicks(domain: Domain, isChange: boolean, locale: Locale): readonly PlacedTick[] {
  const ticks = placeTicks(domain, 4);
  const isLong = ticks.some(({value}) => formatTick(value, isChange, locale).length > maxLabelLength);
  return isLong ? placeTicks(domain, 2) : ticks;
}
