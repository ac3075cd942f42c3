import {profileColumn} from '../../../../formats/table/detect/column-profile.ts';
import type {Derived} from '../../document/derive.ts';

/** What the cells of a column show about its role. */
export interface ColumnEvidence {
  readonly distinctCount: number;
  readonly isNumeric: boolean;
  /** The first different texts, cut. */
  readonly examples: readonly string[];
}

export function columnEvidence({rows}: Derived, index: number): ColumnEvidence {
  const records = rows.filter(({as}) => as === 'record').map(({row}) => row);
  const texts = new Set(records.map(({cells}) => cells[index]?.text.trim() ?? '').filter(Boolean));
  return {
    distinctCount: texts.size,
    isNumeric: profileColumn(records, index).isNumeric,
    examples: [...texts].slice(0, 3).map((text) => (text.length > 24 ? `${text.slice(0, 23)}…` : text)),
  };
}
