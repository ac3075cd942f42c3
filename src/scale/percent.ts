/** Whether there is a value to place: null, NaN and the infinities have no place on a track. */
export const isNumber = (value: number | null): value is number => Number.isFinite(value);

/**
 * A position or length on the track, in percent, to three decimals: a tenth of a pixel at 1,600 px needs
 * 0.006, and a page of a thousand bars is shorter without the other twelve digits.
 */
export const roundPercent = (position: number): number => Math.round(position * 1000) / 1000;
