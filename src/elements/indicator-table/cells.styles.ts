import {css, type CSSResult} from 'lit';

/** Widths of the columns, and the content of cells. */
export const tableCellStyles: CSSResult = css`
  .section :is(th, td) {
    block-size: 30px;
    padding-block: 4px;
    background: var(--_raised);
    font-weight: 600;
    text-wrap: pretty;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 2px 8px;
  }
  .section th,
  .name,
  [data-column='service'] {
    overflow-wrap: anywhere;
  }
  thead [data-column='service'],
  thead [data-column='indicator'] {
    inline-size: 34%;
  }
  thead [data-column='target'] {
    inline-size: 6em;
  }
  thead [data-column='trend'],
  .name .line {
    inline-size: 6.5em;
  }
  .name .line {
    display: block;
    margin-block-start: 6px;
  }
  thead :is([data-column='periods'], [data-column='distance']) {
    inline-size: 7.5em;
  }
  thead [data-column='change'] {
    inline-size: 6em;
  }
  thead [data-column='verdict'] {
    inline-size: 10.5em;
  }
  [data-column='periods'] .muted {
    white-space: nowrap;
  }
  [data-column='periods'],
  [data-column='change'] {
    text-align: end;
  }
  thead [data-column='values'] {
    text-align: center;
  }
  .name > .code {
    display: block;
    color: var(--_text-muted);
    font-size: max(0.8em, 12px);
    font-weight: 400;
  }
  .section .name {
    display: flex;
    gap: 0.6em;
  }
  .section .code {
    color: inherit;
    font-size: 1em;
    font-weight: inherit;
  }
  .full {
    display: none;
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
    font-weight: 400;
  }
  /* Without scripts the state of the checkbox decides. WebKit does not draw anew for it. */
  :is(.root:has(.show-full :checked), .root[data-full]) .full {
    display: block;
  }
  /* Labels of 13 px at a text size of 16 px, as everywhere; the axis has the place of the tracks. */
  .mark,
  .bar.axis {
    font-size: max(0.8667em, 12px);
    font-weight: 400;
  }
  .bar.axis {
    inline-size: calc(100% - 14px);
    margin-inline: 7px;
  }
  .mark > .bar {
    font-size: 1em;
  }
  .change {
    color: var(--_ink);
    font-size: 1.0667em;
    font-weight: 700;
  }
  /* The words of a unit can be long. */
  :is([data-column='periods'], [data-column='change']) .number {
    white-space: normal;
    overflow-wrap: normal;
  }
  .reason {
    display: block;
    white-space: normal;
    text-wrap: balance;
  }
  .verdict,
  .tally li {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_ink);
    font-size: max(0.9333em, 12px);
    line-height: 1.2;
  }
  .name {
    position: relative;
  }
  /* Inside the cell, which would be 1 px too wide. */
  :is(.name, .verdict) .visually-hidden {
    inset-inline-end: 0;
  }
  .verdict b {
    font-weight: 500;
  }
  small {
    color: var(--_text-muted);
    font-size: max(0.8571em, 12px);
  }
  /* A line of its own. A block would join both texts in the accessible name. */
  small::before {
    content: '\\a' / '';
    white-space: pre;
  }
  /* Values of many columns scroll below the change and the verdict. */
  [data-wide] table {
    min-inline-size: 68em;
  }
  /* A change with the words of its unit. */
  [data-units] thead [data-column='change'] {
    inline-size: 13em;
  }
  :is([data-targets], [data-units]) thead [data-column='indicator'] {
    inline-size: 25%;
  }
  [data-targets] thead :is([data-column='change'], [data-column='verdict']) {
    inline-size: 10.5em;
  }
  [data-wide] :is([data-column='change'], [data-column='verdict']) {
    position: sticky;
    inset-inline-end: 0;
    z-index: 1;
    background: var(--_surface);
  }
  [data-wide] [data-column='change'] {
    inset-inline-end: 10.5em;
  }
`;
