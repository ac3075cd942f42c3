import type {ImportProblem} from '../../../model/report/problem.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {FigureJson, ReadFigure} from './figure-reader.ts';
import type {Categories} from '../../place/category-reader.ts';

/** Values of targets by period. */
export type Targets = Map<string, number | null>;

/** What became of the figures of one row. */
export interface AddedFigures {
  readonly added: number;
  readonly repeated: number;
  readonly conflicting: number;
}

/** The figures of one indicator and one combination of categories, one for each period. */
export class Series {
  readonly categories: Categories;
  readonly #byPeriod = new Map<string, FigureJson>();
  /** Periods for which another row has another value. */
  readonly #conflicts = new Set<string>();
  /** Lines of the figures that are not in the first line: none of a wide table. */
  readonly #lines = new Map<string, number>();
  #firstLine: number | null = null;
  /** Targets of the place of the series, by period; those of the whole are the indicator's. */
  readonly targets: Targets = new Map();
  /** The different decimals of the figures. */
  readonly decimals = new Set<number>();

  constructor(categories: Categories) {
    this.categories = categories;
  }

  /** The figures; a period with two different values has none. */
  get observations(): readonly FigureJson[] {
    const figures = [...this.#byPeriod.values()];
    if (!this.#conflicts.size) return figures;
    return figures.map((figure) =>
      this.#conflicts.has(figure.period) ? {period: figure.period, value: null, missing: 'unknown'} : figure,
    );
  }

  /** Adds the figures of a row. Reports two different values for a period with both rows; neither is used. */
  add(figures: readonly ReadFigure[], line: number, log: ImportLog): AddedFigures {
    const counts = {added: 0, repeated: 0, conflicting: 0};
    this.#firstLine ??= line;
    for (const read of figures) {
      const {figure, decimals} = read;
      const {period} = figure;
      const earlier = this.#byPeriod.get(period);
      if (earlier && !isBlankFigure(earlier)) {
        if (isBlankFigure(figure) || isSameFigure(earlier, figure)) counts.repeated++;
        else {
          counts.conflicting++;
          this.#conflicts.add(period);
          log.add(this.#conflictProblem(earlier, read, line));
        }
        continue;
      }
      counts.added++;
      this.decimals.add(decimals);
      this.#byPeriod.set(period, figure);
      if (line !== this.#firstLine) this.#lines.set(period, line);
    }
    return counts;
  }

  #conflictProblem(earlier: FigureJson, {figure, column}: ReadFigure, line: number): ImportProblem {
    const {period} = figure;
    const earlierLine = this.#lines.get(period) ?? this.#firstLine ?? line;
    const [first, second] = [figureText(earlier), figureText(figure)];
    return {
      code: 'conflicting-figures',
      severity: 'dropped',
      row: line,
      column: column.header || null,
      found: `${period}: ${first} (${earlierLine}) ≠ ${second} (${line})`,
      stopsReport: true,
      conflict: [
        {text: first, line: earlierLine},
        {text: second, line},
      ],
    };
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
