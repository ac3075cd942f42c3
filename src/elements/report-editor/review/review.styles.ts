import {css} from 'lit';

/** Second step around the grid: sentence of the layout, tools and the list of problems of narrow editors. */
export const reviewStyles = css`
  .layout-note {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    background: var(--_raised);
  }
  .layout-note p {
    flex: 1 1 20em;
  }
  .layout-chooser {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .layout-chooser ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .layout-chooser .layouts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: calc(3 * var(--_space));
  }
  .layout-button {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space);
    block-size: 100%;
    inline-size: 100%;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    text-align: start;
    white-space: normal;
  }
  .layout-button[aria-pressed='true'] {
    outline: 3px solid var(--_text);
    outline-offset: -3px;
  }
  .layout-name {
    font-weight: 600;
  }
  .sketch {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    border: 1px solid var(--_line);
    border-block-end: 0;
    color: var(--_text-muted);
    font-size: max(0.75em, 12px);
    font-weight: 400;
  }
  .sketch > span {
    overflow: hidden;
    padding-inline: var(--_space);
    border-block-end: 1px solid var(--_line);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sketch > span:nth-child(-n + 3) {
    background: var(--_raised);
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: center;
    justify-content: space-between;
  }
  .filters,
  .issue-buttons,
  .history-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .narrow-only,
  .problem-list {
    display: none;
  }
  @container (width < 47.5rem) {
    .narrow-only {
      display: flex;
    }
    .problem-list {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(4 * var(--_space));
    }
    .problem-list .control {
      padding: 0 calc(3 * var(--_space)) calc(3 * var(--_space));
      border-inline-start: 4px solid var(--_line);
      background: var(--_raised);
    }
    .problem-list :is(input, button) {
      min-block-size: 44px;
      inline-size: 100%;
    }
    [data-view='problems'] .table-view,
    [data-view='table'] .problem-list {
      display: none;
    }
    .filters {
      display: none;
    }
    .issue-buttons {
      inline-size: 100%;
      justify-content: space-between;
    }
  }
`;
