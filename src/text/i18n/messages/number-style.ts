/** How numbers are written in some regions of a language, with the digits 0 to 9. */
export interface NumberStyle {
  /** Region codes of canonical tags, separated by spaces: `BR MX 419`. */
  readonly regions: string;
  /** Text before the fraction. */
  readonly decimal: string;
  /** Text between two groups of digits. */
  readonly group: string;
  /** Smallest number of integer digits that are grouped. Default: 4. */
  readonly groupedFrom?: number;
  /** Digits of every group but the last, which has 3, and the first, which may have fewer. Default: 3. */
  readonly groupSize?: number;
}
