import {css} from 'lit';

export const summaryStyles = css`
  :host {
    max-inline-size: 60rem;
    margin-block: 1rem;
  }
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .summary .heading {
    font-size: 1em;
  }
  .summary .small:empty {
    display: none;
  }
  .extremes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
    font-size: max(0.875em, 12px);
  }
  .extremes dt {
    color: var(--_text-muted);
  }
  .extremes dd {
    display: inline;
  }
  .extremes .change {
    margin-inline-end: 0.5em;
    color: var(--_ink);
    font-weight: 700;
  }
  @container (min-width: 640px) {
    .summary {
      padding: calc(5 * var(--_space));
    }
  }
`;
