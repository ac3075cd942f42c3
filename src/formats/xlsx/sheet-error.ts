/** A workbook that cannot be read, is too large, or does not have the requested sheet. */
export class SheetError extends Error {
  readonly reason: 'bad-book' | 'no-sheet' | 'too-large' | 'too-many-cells';
  /** Names of all sheets of the workbook. */
  readonly names: readonly string[];
  /** The limit of the content without compression; 0 where it is not the reason. */
  readonly megabytes: number;

  constructor(reason: SheetError['reason'], names: readonly string[] = [], megabytes = 0) {
    super(reason);
    this.reason = reason;
    this.names = names;
    this.megabytes = megabytes;
  }
}
