import type {ImportProblem} from '../../../model/report/problem.ts';

/** Places that the note names. */
const mostPlaces = 10;

/** A note of the report in the languages of the editor: how many figures it lacks, and which. */
export function partialNote(lost: readonly ImportProblem[]): Readonly<Record<'es' | 'en', string>> {
  const count = lost.length;
  const places = (row: string): string => {
    const named = lost
      .slice(0, mostPlaces)
      .map(({row: line, column}) =>
        [line === null ? '' : `${row} ${line}`, column ?? ''].filter(Boolean).join(', '),
      );
    return [...named, ...(count > mostPlaces ? ['…'] : [])].join('; ');
  };
  return {
    es:
      count === 1
        ? `Falta 1 cifra que no se pudo leer: ${places('fila')}.`
        : `Faltan ${count} cifras que no se pudieron leer: ${places('fila')}.`,
    en:
      count === 1
        ? `1 figure that could not be read is missing: ${places('row')}.`
        : `${count} figures that could not be read are missing: ${places('row')}.`,
  };
}
