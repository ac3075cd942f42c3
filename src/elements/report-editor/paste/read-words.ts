import type {Translate} from '../../../text/i18n/messages/translation.ts';
import type {Derived} from '../document/derive.ts';

/** "Leído: 2 filas de datos por 7 columnas, y 1 fila de encabezado, título o nota." */
export function readWords({recordCount, otherCount, width}: Derived, t: Translate): string {
  return t('editor.read', {
    rows: t('editor.row-count', {count: recordCount}),
    columns: t('editor.column-count', {count: width}),
    others: t('editor.other-rows', {count: otherCount}),
  });
}
