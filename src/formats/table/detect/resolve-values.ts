import {foldText} from '../../../text/search.ts';
import {hasScale} from '../../base/scale-words.ts';
import {isTotal} from '../../base/total-words.ts';
import type {Layout} from '../layout.ts';
import type {SourceColumn} from '../source-column.ts';
import type {ColumnProfile} from './column-profile.ts';
import {attainmentWords} from './figure-words.ts';
import {arePlaceNames, isPlaceName} from './place-names.ts';
import {withRole} from './with-role.ts';

type Columns = readonly SourceColumn[];

/** Headers of a value column that do not name an indicator. */
const genericHeaders = /^(total|general|nacional|cantidad|numero|n|number|percent|porcentaje|%)$/;
/** Headers that divide a figure, so that the columns are not indicators. */
const categoryHeaders =
  /^(total|hombres?|mujeres?|ambos( sexos)?|urban[oa]|rural|men|women|male|female|both( sexes)?)$/;

/** Columns with a period and the same unknown words are the results where no others are: `Cobertura 2021`. */
export function resolveWideValues(columns: Columns): Columns {
  const candidates = columns.filter(({role, period}) => role === 'unknown' && period !== null);
  const hasValues = columns.some(({role}) => role === 'value');
  const isSameKind = new Set(candidates.map(({words}) => words)).size === 1;
  const isDistinct = new Set(candidates.map(({period}) => period)).size === candidates.length;
  const isScaled = candidates.some(({words}) => hasScale(words));
  const chosen = new Set(candidates);
  if (hasValues || !isSameKind || !isDistinct || isScaled) return columns;
  return columns.map((column) =>
    chosen.has(column) ? withRole(column, 'value', 'period-in-header') : column,
  );
}

/**
 * Below a column of periods, the only column of numbers is the value; several are places by the names in their headers
 * or by the stated layout, and else indicators that the headers name.
 */
export function resolveLongValue(
  columns: Columns,
  profiles: readonly ColumnProfile[],
  layout: Layout | null = null,
): Columns {
  if (columns.some(({role}) => role === 'value') || !columns.some(({role}) => role === 'period'))
    return columns;
  const candidates = columns.filter((column, index) => isValueCandidate(column, profiles[index]));
  const chosen = new Set(candidates);
  const headers = candidates.map(({header}) => header);
  if (layout === 'by-place' || (layout === null && arePlaceNames(headers)))
    return columns.map((column) =>
      chosen.has(column) ? {...withRole(column, 'value', 'only-numbers'), argument: 'place'} : column,
    );
  const hasIndicator = columns.some(({role}) => role === 'indicator' || role === 'id');
  // Where the header is the name of the indicator, its scale is shown.
  const isScaled = hasIndicator && headers.some(hasScale);
  // The names of places come last, because their list is slow to make.
  const hasCategories = (): boolean => headers.some(isCategory) || headers.filter(isPlaceName).length > 1;
  const isAmbiguous = candidates.length > 1 && (hasIndicator || hasCategories());
  if (!candidates.length || isScaled || (isAmbiguous && layout !== 'by-indicator')) return columns;
  return columns.map((column) => {
    if (!chosen.has(column)) return column;
    const isNamed = !hasIndicator && !genericHeaders.test(foldText(column.header));
    return {...withRole(column, 'value', 'only-numbers'), argument: isNamed ? 'indicator' : null};
  });
}

/** True for a header that divides a figure, and for one of the whole: its neighbours are then no indicators. */
function isCategory(header: string): boolean {
  return categoryHeaders.test(foldText(header)) || isTotal(header);
}

/** Headers of numbers that weigh or scale others. */
const scaleHeaders = /^(factor|peso|pondera|weight|base|escala|scale|magnitud|multipli|exponente|potencia)/;

function isValueCandidate(column: SourceColumn, profile: ColumnProfile | undefined): boolean {
  const isOpen =
    column.role === 'unknown' || (column.role === 'ignore' && attainmentWords.test(foldText(column.header)));
  const isScale = scaleHeaders.test(foldText(column.header));
  return isOpen && !isScale && column.period === null && !column.isBlankHeader && profile?.isNumeric === true;
}
