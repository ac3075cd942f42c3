/** Converts a period of another format to ours: `2021Q1`, `2021M03`, `2021-H1` → `2021-Q1`, `2021-03`, `2021-S1`. */
export function normalizePeriod(code: string): string {
  return code
    .trim()
    .replace(/^(\d{4})-?[HB]([12])$/i, '$1-S$2')
    .replace(
      /^(\d{4})-?([QS])(\d)$/i,
      (_, year: string, letter: string, number: string) => `${year}-${letter.toUpperCase()}${number}`,
    )
    .replace(/^(\d{4})-?M(\d\d)$/i, '$1-$2')
    .replace(/^(\d{4})-?A1?$/i, '$1');
}
