/** The scale of a bar without a library: from a value to percent. */
export function plainScale([low, high]) {
  return (value) => ((value - low) / (high - low)) * 100;
}

const colors = {favourable: '#054eb1', unfavourable: '#c2460d', unchanged: '#3d4044'};

/** Outline and sign of the icon of a verdict, in a box of 16 × 16. */
const icons = {
  favourable: ['M8 1a7 7 0 1 0 .01 0z', 'M4.5 8.5l2.5 2.5 4.5-5.5'],
  unfavourable: ['M8 .5L15.5 8 8 15.5.5 8z', 'M8 4v5m0 1.5v1.5'],
  unchanged: ['M1.5 1.5h13v13h-13z', 'M4.5 6.5h7m-7 3h7'],
};

/** What the icon of a verdict consists of. Without a comparison it is a hollow square. */
export function icon(verdict) {
  const [outline, sign = ''] = icons[verdict] ?? ['M2.5 2.5h11v11h-11z'];
  const color = colors[verdict] ?? '#667080';
  return {outline, sign, color, fill: sign ? color : 'none'};
}

/** The outline of the enlarged part of a scale, in a box of 100 × 100. */
function lensOutline(domain, whole, scaleOf) {
  const [start, end] = domain.map(scaleOf(whole));
  return `M0,100L0,50L${start},25L${start},0L${end},0L${end},25L100,50L100,100`;
}

/**
 * The bar of a card: what it consists of, and the attributes of its parts that depend on the values. `kind` is `arrow`,
 * `only` for one value or two equal ones, or `none`. `top` is the height of the frame of the enlarged part above it.
 */
export function picture({from, to, domain, whole, verdict}, scaleOf = plainScale) {
  const scale = scaleOf(domain);
  const percent = (value) => `${scale(value)}%`;
  const base = {lens: whole && lensOutline(domain, whole, scaleOf), top: whole ? 24 : 0};
  const only = to ?? from;
  if (only === null) return {...base, kind: 'none', parts: {}};
  if (from === null || to === null || from === to) {
    const isLeft = scale(only) > 50;
    const label = {'x': percent(only), 'dx': isLeft ? -9 : 9, 'text-anchor': isLeft ? 'end' : 'start'};
    return {...base, kind: 'only', parts: {ring: {cx: percent(only)}, to: label}};
  }
  const isUp = to > from;
  return {
    ...base,
    kind: 'arrow',
    isStriped: verdict === 'unfavourable',
    color: colors[verdict],
    parts: {
      stem: {
        x: percent(Math.min(from, to)),
        width: `${Math.abs(scale(to) - scale(from))}%`,
        transform: `translate(${isUp ? -5 : 5})`,
      },
      ring: {cx: percent(from)},
      tip: {x: percent(to)},
      head: {d: isUp ? 'M-1 0L-9-6V6z' : 'M1 0L9-6V6z'},
      from: {'x': percent(from), 'dx': isUp ? -9 : 9, 'text-anchor': isUp ? 'end' : 'start'},
      to: {'x': percent(to), 'dx': isUp ? 6 : -6, 'text-anchor': isUp ? 'start' : 'end'},
    },
  };
}
