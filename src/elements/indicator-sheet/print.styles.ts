import {css} from 'lit';

/** The sheet on paper: one A4 page without results of many years. */
export const sheetPrintStyles = css`
  @media print {
    .sheet {
      gap: 4px;
      padding: 0;
      border: 0;
      font-size: 12.5px;
      line-height: 17px;
    }
    header > .heading {
      margin-block: 0 2px;
      font-size: 18px;
      text-wrap: wrap;
    }
    .value {
      font-size: 26px;
    }
    .result-line {
      margin-block: 4px;
      padding-block: 4px;
    }
    .completeness {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 12px;
    }
    .completeness svg {
      margin: 0;
    }
    section {
      break-inside: avoid;
    }
    section > .heading {
      padding-block: 1px;
    }
    .field {
      padding-block: 1px;
      break-inside: avoid;
    }
    .field:not([data-missing]) {
      grid-template-columns: 150px minmax(0, 1fr);
    }
    dd {
      max-inline-size: none;
    }
    dt,
    .small {
      font-size: 11.5px;
    }
    dd > .small,
    dd > .source {
      display: inline;
    }
    dd > .small::before {
      content: ' ';
    }
    dd > .source::before {
      content: ' · ';
    }
    .field[data-missing] {
      display: block;
    }
    .field[data-missing] :is(dt, dd) {
      display: inline;
    }
    .field[data-missing] dt:not(:nth-last-of-type(1))::after {
      content: ' · ' !important;
    }
    .field[data-missing] dd {
      margin-inline-start: 20px;
    }
    footer {
      display: none;
    }
  }
`;
