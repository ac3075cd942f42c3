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
