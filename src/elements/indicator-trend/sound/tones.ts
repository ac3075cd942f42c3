/** One tone of a series as sound. */
export interface Tone {
  /** Start in seconds, from the first tone. */
  readonly start: number;
  /** In hertz; `null` is a silence: the period has no value. */
  readonly frequency: number | null;
}

/** A series as sound: a tone per period, higher for a higher value. */
export interface Sweep {
  readonly tones: readonly Tone[];
  /** Length of a tone in seconds. */
  readonly toneLength: number;
}

/** The lowest tone, in hertz, and the octaves up to the highest: a range that small speakers play. */
const [lowest, octaves] = [220, 2];
/** Longest sweep and longest tone, in seconds. */
const [maxLength, maxToneLength] = [6, 0.4];
const maxTones = 60;

/**
 * The tones of a series, at most 60. A tone is an octave higher for each half of the range between the lowest and the highest
 * value; a series of equal values stays in the middle. Of a longer series, periods at even distances are played, with the
 * first and the last.
 */
export function toneSweep(values: readonly (number | null)[]): Sweep {
  const shown = thinned(values);
  const toneLength = Math.min(maxToneLength, maxLength / Math.max(1, shown.length));
  const valued = shown.filter((value) => value !== null);
  const [low, high] = [Math.min(...valued), Math.max(...valued)];
  const frequencyOf = (value: number): number => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return lowest * 2 ** (octaves * share);
  };
  return {
    toneLength,
    tones: shown.map((value, index) => ({
      start: index * toneLength,
      frequency: value === null ? null : frequencyOf(value),
    })),
  };
}

function thinned<T>(items: readonly T[]): readonly T[] {
  if (items.length <= maxTones) return items;
  const step = (items.length - 1) / (maxTones - 1);
  return Array.from({length: maxTones}, (_, index) => items[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}
