import type {Indicator} from '../../../model/report/indicator.ts';

/** A column of an exported table with one row per indicator. */
export interface Column {
  readonly header: string;
  readonly cell: (indicator: Indicator) => string;
  /** True when the cells are numbers. Codes are text: 10.10 is not 10.1. */
  readonly isNumeric?: true;
}
