import {css} from 'lit';

/** Fourth step: what is left to solve, previews, files and code. */
export const publishStyles = css`
  .publish-review .message {
    padding-block: calc(2 * var(--_space));
    background: transparent;
  }
  .publish-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_space));
    align-items: start;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  .tabs button {
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: transparent;
  }
  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_text);
    font-weight: 700;
  }
  .preview-panel {
    max-block-size: 40rem;
    overflow: auto;
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-block-start: 0;
  }
  .publish-side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_space));
  }
  .publish-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    padding-block-start: calc(3 * var(--_space));
    border-block-start: 2px solid var(--_text);
  }
  .publish-part > button {
    justify-self: start;
  }
  .publish-title {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
    font-size: 1.0625em;
  }
  .circle {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    color: var(--_surface);
    background: var(--_text);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .files {
    border: 1px solid var(--_line);
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  .files li + li {
    border-block-start: 1px solid var(--_line);
  }
  .files .muted {
    flex: 1 1 auto;
  }
  .files code {
    overflow-wrap: anywhere;
  }
  pre.code {
    max-block-size: 14rem;
    margin: 0;
    overflow: auto;
    padding: calc(3 * var(--_space));
    background: var(--_raised);
    font-size: max(0.75em, 12px);
    font-weight: 400;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @container (width >= 60rem) {
    .publish-columns {
      grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr);
    }
  }
  @media print {
    .tabs,
    .publish-side,
    .preview-panel > :not(policy-report, indicator-card, p),
    .preview-panel + p {
      display: none;
    }
    .publish-columns {
      display: block;
    }
    .preview-panel {
      max-block-size: none;
      overflow: visible;
      padding: 0;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .tabs [aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    .tabs button {
      border-block-end-color: Canvas;
    }
  }
`;
