/** Whether there is a value to place: null, NaN and the infinities have no place on a track. */
export const isNumber = (value: number | null): value is number => Number.isFinite(value);
