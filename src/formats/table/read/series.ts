import type {ImportLog} from '../../base/import-log.ts';
import type {FigureJson, ReadFigure} from './figure-reader.ts';
import type {Categories} from './row-reader.ts';

interface SeriesFigure {
  readonly figure: FigureJson;
  readonly line: number;
  /** True when another row has another value for the same period. */
  hasConflict: boolean;
}

/** What became of the figures of one row. */
export interface AddedFigures {
  readonly added: number;
  readonly repeated: number;
  readonly conflicting: number;
}

/** The figures of one indicator and one combination of categories, one for each period. */
export class Series {
  readonly categories: Categories;
  readonly #byPeriod = new Map<string, SeriesFigure>();
  /** Decimals of each figure. */
  readonly decimals: number[] = [];

  constructor(categories: Categories) {
    this.categories = categories;
  }

  /** The figures; a period with two different values has none. */
  get observations(): readonly FigureJson[] {
    return [...this.#byPeriod.values()].map(({figure, hasConflict}) =>
      hasConflict ? {period: figure.period, value: null, missing: 'unknown'} : figure,
    );
  }

  /** Adds the figures of a row. Reports two different values for a period with both rows; neither is used. */
  add(figures: readonly ReadFigure[], line: number, log: ImportLog): AddedFigures {
    const counts = {added: 0, repeated: 0, conflicting: 0};
    for (const {figure, decimals, column} of figures) {
      const earlier = this.#byPeriod.get(figure.period);
      if (earlier && !isBlankFigure(earlier.figure)) {
        if (isBlankFigure(figure) || isSameFigure(earlier.figure, figure)) counts.repeated++;
        else {
          counts.conflicting++;
          earlier.hasConflict = true;
          const [first, second] = [figureText(earlier.figure), figureText(figure)];
          log.add({
            code: 'conflicting-figures',
            severity: 'dropped',
            row: line,
            column: column.header || null,
            found: `${figure.period}: ${first} (${earlier.line}) ≠ ${second} (${line})`,
            stopsReport: true,
            conflict: [
              {text: first, line: earlier.line},
              {text: second, line},
            ],
          });
        }
        continue;
      }
      counts.added++;
      this.decimals.push(decimals);
      this.#byPeriod.set(figure.period, {figure, line, hasConflict: false});
    }
    return counts;
  }
}

/** A cell without any text; a missing code is a statement of the source. */
function isBlankFigure({value, raw}: FigureJson): boolean {
  return value === null && raw === undefined;
}

function isSameFigure(a: FigureJson, b: FigureJson): boolean {
  return a.value === b.value && a['missing'] === b['missing'];
}

function figureText({value, raw}: FigureJson): string {
  return value === null ? String(raw ?? '–') : String(value);
}
