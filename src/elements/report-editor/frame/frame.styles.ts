import {css} from 'lit';

/** Step and foot bar. */
export const frameStyles = css`
  .editor {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
    padding: calc(5 * var(--_space)) calc(4 * var(--_space));
  }
  .step-head {
    display: grid;
    gap: var(--_space);
  }
  #step-heading {
    justify-self: start;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    margin: 0;
    font-size: 1.875em;
    font-weight: 700;
    line-height: 1.2;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 5;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    min-block-size: 68px;
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
  }
  .foot-state {
    flex: 1 1 10em;
    color: var(--_text-muted);
  }
  .foot .plain {
    font-size: max(0.875em, 12px);
  }
  .foot .plain + button {
    margin-inline-start: auto;
  }
  /* The focus is never below the foot bar. */
  .step :is(button, input, select, textarea, summary, [tabindex]) {
    scroll-margin-block: 1rem 7rem;
  }
  @container (47.5rem <= width < 68.75rem) {
    .foot-state {
      flex-basis: 100%;
      order: -1;
    }
    .foot-state:empty {
      display: none;
    }
  }
  /* In a low window, or with large text, the bar would cover most of the step. */
  @media (height < 30rem) {
    .foot {
      position: static;
    }
  }
  @container (width < 47.5rem) {
    #step-heading {
      /* A word as long as 'entendimos' fits on a phone with text of twice the size. */
      font-size: min(1.5em, 12cqi);
    }
    .foot {
      gap: var(--_space) calc(2 * var(--_space));
      padding: calc(1.5 * var(--_space)) calc(3 * var(--_space));
    }
    .foot button {
      flex: 1 1 0;
      min-inline-size: min-content;
      padding-inline: calc(2 * var(--_space));
      line-height: 1.2;
    }
    .foot #continue {
      flex-grow: 2;
    }
    .foot-state {
      flex: 1 1 0;
      min-inline-size: 45%;
      order: -2;
      font-size: max(0.75rem, 12px);
    }
    .foot .plain {
      flex: 0 1 9rem;
      order: -1;
      font-size: max(0.75rem, 12px);
      text-align: end;
    }
    .foot-state:empty {
      display: none;
    }
  }
  @container (width < 18rem) {
    .foot {
      position: static;
    }
  }
  @media print {
    .editor {
      border: 0;
    }
  }
`;
