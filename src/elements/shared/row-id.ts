/** Id of the element of an indicator's row. Ids of indicators contain only letters, digits, `-` and `_`. */
export function rowId(indicatorId: string): string {
  return `row-${indicatorId}`;
}
