import {toNumber} from '../../model/decimal.ts';
import type {StripContent} from '../../marks/map/strip.ts';
import {percentScale} from '../../scale/linear-scale.ts';
import {stripPlot} from '../../scale/map/strip-plot.ts';
import {classCount, type ValueClasses} from '../../scale/map/value-classes.ts';
import {formatBareValue} from '../../text/format/quantity.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {unitSymbol} from '../../text/format/unit-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {printedValue, type MapRow} from '../../text/sentence/places/map-row.ts';
import type {MapModel} from './map-model.ts';

/** The narrowest plot, in px: circles do not overlap at this width. */
const narrowest = 280;

/** The values of the places as a strip plot on the axis of their classes. `active`: code of the place whose circle is filled. */
export function mapStrip(
  model: MapModel,
  {edges, counts}: ValueClasses,
  active: string | null,
  locale: Locale,
): StripContent {
  const {rows, indicator, ranking} = model;
  const domain = [edges[0] ?? 0, edges[classCount] ?? 1] as const;
  const numbers = rows.map((row) => {
    const value = printedValue(row);
    return value && toNumber(value);
  });
  const {dots, diameter, levels} = stripPlot(numbers, domain, narrowest);
  const valued = rows.filter((row) => printedValue(row) !== null);
  const [first, last] = [labelOf(valued[0], locale), labelOf(valued.at(-1), locale)];
  const labels = edges.map((edge) => formatTick(edge, false, locale));
  return {
    whole: wholeOf(model, domain, locale),
    ends: ranking.isSmallestFirst ? [first, last] : [last, first],
    dots: rows.flatMap(({code}, index) => {
      const dot = dots[index];
      if (!dot) return [];
      return {position: (100 * dot.x) / narrowest, level: dot.level, isActive: code === active};
    }),
    diameter,
    levels,
    counts,
    edges: [...labels.slice(0, -1), `${labels.at(-1) ?? ''} ${unitSymbol(indicator.unit, false, locale)}`],
  };
}

function wholeOf(
  {whole, wholeName, indicator}: MapModel,
  domain: readonly [number, number],
  locale: Locale,
): StripContent['whole'] {
  if (whole?.value == null) return null;
  return {
    position: percentScale([...domain])(whole.value),
    name: wholeName ?? locale.t('place.total'),
    value: formatBareValue(indicator, whole, locale),
  };
}

function labelOf(row: MapRow | undefined, locale: Locale): string {
  const to = row?.assessment.to ?? null;
  return row && to ? `${row.name} ${formatBareValue(row.assessment.indicator, to, locale)}` : '';
}
