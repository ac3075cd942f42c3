/** True for a finite number. Null, NaN and the infinities have no position on a track. */
export const isNumber = (value: number | null): value is number => Number.isFinite(value);

/**
 * Rounds a position or length in percent of the track to three decimals. A tenth of a pixel at 1,600 px is 0.006 %, and
 * the markup of a thousand bars is shorter without the other twelve digits.
 */
export const roundPercent = (position: number): number => Math.round(position * 1000) / 1000;
