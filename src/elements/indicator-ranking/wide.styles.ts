import {css} from 'lit';
import {clipped} from '../shared/clipped.styles.ts';

/** Rules of the columns of a wide ranking. */
export const wideRankingStyles = css`
  @container (width >= 860px) {
    .places {
      grid-template-columns:
        3.6em minmax(8.6em, 2fr) minmax(15em, 4fr) fit-content(6em) fit-content(9.5em)
        0 fit-content(8em);
    }
    .places[data-gaps] {
      grid-template-columns:
        3.6em minmax(8.6em, 2fr) minmax(15em, 4fr) fit-content(6em) fit-content(9.5em)
        minmax(6.5em, 1fr) fit-content(8em);
    }
    thead,
    tbody,
    .head,
    tbody > tr {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
    }
    .head {
      align-items: end;
      font-size: max(0.8125em, 12px);
    }
    tbody > tr {
      gap: 0;
      align-items: center;
      min-block-size: 34px;
      padding: 2px 0;
    }
    .places [data-column] {
      grid-row: 1;
      padding-inline-end: 12px;
    }
    .places [data-column='position'] {
      grid-column: 1;
      padding: 0;
      text-align: center;
    }
    .places [data-column='name'] {
      grid-column: 2;
    }
    .places [data-column='values'] {
      grid-column: 3;
      padding: 0;
    }
    .places [data-column='change'] {
      grid-column: 4;
      text-align: end;
    }
    .places [data-column='verdict'] {
      grid-column: 5;
    }
    .places [data-column='gap'] {
      grid-column: 6;
    }
    .places [data-column='previous'] {
      grid-column: 7;
      padding: 0;
    }
    tbody [data-column='gap'] {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 3.2em;
      align-items: center;
      color: var(--_text);
      font-size: inherit;
    }
    [data-column='gap'] > :is(.gap-bar, .number) {
      display: block;
    }
    [data-column='gap'] > .number {
      text-align: end;
    }
    [data-column='gap'] > .words {
      ${clipped}
    }
    [data-column='previous'] > span {
      display: block;
    }
    [data-column='previous'] > span + span::before {
      content: none;
    }
  }
`;
