import {html, type TemplateResult} from 'lit';
import {axisLabel} from '../../marks/axis.ts';
import {trackLines} from '../../marks/track-lines.ts';
import type {PlacedTick} from '../../scale/ticks.ts';
import type {Domain} from '../../scale/domain.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatTick} from '../../text/format/tick-label.ts';

export interface ChartAxis {
  readonly ticks: readonly PlacedTick[];
  /** Whether the values are changes, which have a sign. */
  readonly isChange: boolean;
  /** Characters that the gutters of the tracks have room for. */
  readonly gutter: number;
  /** Id of the pattern of lines through the tracks. */
  readonly gridId: string;
  /** Follows the last value if it is short. The title above the axis names the unit too. */
  readonly symbol?: string;
}

/** Characters of a symbol that fit between the last values of a narrow axis: "%", "°C", "S/". */
const maxSymbolLength = 3;

/** The values of an axis above its rows, and the lines through them. Hidden from the accessibility tree, as the marks are. */
export function chartAxis(
  {ticks, isChange, gutter, gridId, symbol = ''}: ChartAxis,
  locale: Locale,
): TemplateResult {
  const hasSymbol = symbol.length > 0 && symbol.length <= maxSymbolLength;
  const text = (value: number, index: number): string =>
    formatTick(value, isChange, locale) + (hasSymbol && index === ticks.length - 1 ? `\u00a0${symbol}` : '');
  return html`<svg
    class="bar axis"
    part="axis"
    data-gutter=${gutter}
    width="100%"
    height="16"
    aria-hidden="true"
  >
    ${trackLines(gridId, ticks)}
    ${ticks.map(({value, position}, index) => axisLabel({text: text(value, index), percent: position, y: 12, className: 'number', hasGutters: true}))}
  </svg>`;
}

/** The ends of an axis in words, because the drawn ones are hidden: "Las barras van de 0 a 80 en todas las filas." */
export function axisRange([low, high]: Domain, locale: Locale): string {
  const end = (value: number): string => {
    const quantity = formatTick(Math.abs(value), false, locale);
    return value < 0 ? locale.t('number.minus', {quantity}) : quantity;
  };
  return locale.t('bars.range', {low: end(low), high: end(high)});
}
