import {css} from 'lit';

export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: calc(3 * var(--_space)) calc(4 * var(--_space));
  }
  .steps li {
    display: grid;
    align-content: start;
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_line);
    color: var(--_text-muted);
    font-size: max(0.875em, 12px);
  }
  .steps b {
    color: var(--_text);
    font-size: 2em;
    font-weight: 650;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .verdict-legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(5 * var(--_space));
  }
  .verdict-legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    color: var(--_ink);
    font-weight: 600;
  }
  .extremes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .extremes dt {
    color: var(--_text-muted);
    font-size: max(0.8125em, 12px);
  }
  .extremes .change {
    color: var(--_ink);
    font-weight: 650;
  }
  @container (min-width: 560px) {
    .summary {
      padding: calc(5 * var(--_space));
    }
  }
`;
