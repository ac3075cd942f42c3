import type {Indicator} from '../../../model/report/indicator.ts';

/** One column of a wide table. */
export interface Column {
  readonly header: string;
  readonly cell: (indicator: Indicator) => string;
  /** A code of digits is no number: 10.10 is not 10.1. */
  readonly isFigure?: true;
}
