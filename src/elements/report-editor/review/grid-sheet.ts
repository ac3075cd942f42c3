import type {ReactiveController} from 'lit';
import type {AvanceElement} from '../../base/avance-element.ts';
import type {EditorState} from '../editor-state.ts';
import {gridColumns, type GridColumns} from './column-widths.ts';

/** Width of the column of remedies, in rem. */
const remedyWidth = 22.5;

/** Keeps a constructed style sheet with the widths of the columns: a strict policy allows no style attributes. */
export class GridSheet implements ReactiveController {
  readonly #host: AvanceElement;
  readonly #state: EditorState;
  #sheet: CSSStyleSheet | null = null;
  #columns: GridColumns | null = null;

  constructor(host: AvanceElement, state: EditorState) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    const view = this.#host.ownerDocument.defaultView;
    if (!root || !view || this.#state.step !== 'review') return;
    const columns = gridColumns(this.#state.derived);
    this.#sheet ??= new view.CSSStyleSheet();
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    if (columns === this.#columns) return;
    this.#columns = columns;
    this.#sheet.replaceSync(gridCss(columns));
  }
}

/** The widths of the columns, and the places of those that stay while the others scroll. */
function gridCss({widths, numberColumn, frozen}: GridColumns): string {
  const columns = [numberColumn, ...widths].map((width) => `${width}rem`).join(' ');
  const total = widths.reduce((sum, width) => sum + width, numberColumn);
  const offsets = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width, numberColumn),
  );
  const sticky = (count: number): string =>
    offsets
      .slice(0, count)
      .map((offset, index) => `.grid .c${index}{position:sticky;inset-inline-start:${offset}rem;z-index:1}`)
      .join('') +
    (count > 0 ? `.grid .c${count - 1}{box-shadow:4px 0 4px -3px var(--_axis)}` : '') +
    `.grid-scroll{scroll-padding-inline:${offsets[count] ?? total}rem 1rem}`;
  return `.grid .line{grid-template-columns:${columns};inline-size:${total}rem}
@container (width < 47.5rem){${sticky(frozen.narrow)}}
@container (47.5rem <= width < 68.75rem){${sticky(frozen.medium)}}
@container (width >= 68.75rem){${sticky(frozen.wide)}
.grid .line{grid-template-columns:${columns} minmax(${remedyWidth}rem,1fr);inline-size:max(100%,${total + remedyWidth}rem)}
.grid-scroll{scroll-padding-inline-end:${remedyWidth}rem}}`;
}
