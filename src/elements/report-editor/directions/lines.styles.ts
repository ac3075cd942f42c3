import {css} from 'lit';

/** Third step: the lines of indicators. */
export const lineStyles = css`
  .line-verdict .sign {
    --_kind: var(--_text);
  }
  .lines {
    border-block-start: 1px solid var(--_line);
  }
  .lines-head {
    display: none;
  }
  .lines-group {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space));
    align-items: baseline;
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
    background: var(--_raised);
  }
  .lines-group .line-name {
    flex: 1 1 10em;
    min-inline-size: 0;
    font-weight: 600;
  }
  .lines-group .muted {
    flex: none;
  }
  .direction-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    align-items: center;
    padding: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .direction-line[data-current] {
    background: var(--_raised);
    box-shadow: inset 0 0 0 2px var(--_text);
  }
  .line-code {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .line-name {
    justify-content: start;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: transparent;
    text-align: start;
    font-size: 0.9375em;
    font-weight: 400;
    line-height: 1.25;
  }
  .line-name > span:first-child {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    text-decoration: underline dashed;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_border);
  }
  .line-mark {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(3 * var(--_space));
    align-items: center;
    font-size: 0.875em;
  }
  .directions button {
    min-block-size: 36px;
    padding-inline: calc(2 * var(--_space));
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .line-verdict {
    display: flex;
    gap: calc(1.5 * var(--_space));
    align-items: baseline;
    color: var(--_ink);
    font-size: 0.875em;
    font-weight: 600;
  }
  .line-verdict .muted {
    display: block;
    font-weight: 400;
  }
  .line-basis {
    justify-content: start;
    text-align: start;
    text-decoration-style: dashed;
  }
  .line-details {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: calc(3 * var(--_space));
    padding-block: calc(2 * var(--_space));
  }
  .line-details p {
    grid-column: 1 / -1;
  }
  @media (pointer: coarse) {
    .directions button {
      min-block-size: 44px;
    }
  }
  @container (width >= 47.5rem) {
    .direction-line {
      grid-template-columns: 4.25rem minmax(0, 1.2fr) minmax(0, 1fr);
    }
    .direction-line > :is(.line-mark, .line-verdict) {
      grid-row: 2;
    }
    .direction-line > .line-mark {
      grid-column: 2;
    }
    .direction-line > .line-verdict {
      grid-column: 3;
    }
    .direction-line > .line-basis {
      grid-row: 2;
      grid-column: 3;
      justify-self: end;
    }
    .direction-line > .directions {
      grid-row: 1;
      grid-column: 3;
    }
    .line-code {
      grid-row: 1;
    }
  }
  @container (width >= 68.75rem) {
    .lines-head,
    .direction-line {
      display: grid;
      grid-template-columns: 4.25rem minmax(10rem, 1.4fr) minmax(12rem, 1.3fr) 18.5rem 8rem 8.5rem;
      gap: calc(3 * var(--_space));
      min-block-size: 50px;
    }
    .lines-head {
      align-items: end;
      min-block-size: 32px;
      padding-inline: calc(2 * var(--_space));
    }
    .direction-line > :is(.line-code, .line-name, .line-mark, .directions, .line-verdict, .line-basis) {
      grid-row: 1;
      grid-column: auto;
    }
    .direction-line > .line-basis {
      justify-self: start;
    }
  }
  @container (width < 47.5rem) {
    .directions button {
      flex: 1 1 0;
      min-inline-size: 0;
      min-block-size: 44px;
      padding-inline: var(--_space);
      line-height: 1.2;
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .direction-line[data-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
