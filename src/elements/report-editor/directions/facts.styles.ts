import {css} from 'lit';

/** Third step above the lines: facts of the whole report, headline and bulk. */
export const factStyles = css`
  .once-toggle {
    display: none;
  }
  .once {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    background: var(--_raised);
  }
  summary {
    min-block-size: 32px;
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  .once-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: calc(3 * var(--_space));
    padding-block: calc(2 * var(--_space));
    align-items: end;
  }
  .fact:is([data-fact='title'], [data-fact='source'], [data-fact='publisher']) {
    grid-column: span 2;
  }
  .periods {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(2 * var(--_space));
  }
  .direction-tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: calc(4 * var(--_space));
  }
  .progress,
  .bulk {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: center;
    margin-block-end: calc(2 * var(--_space));
  }
  .progress progress {
    flex: 1 1 6em;
    max-inline-size: 12em;
  }
  .doubtful {
    padding-inline-start: 1.25em;
    list-style: disc;
    font-weight: 600;
  }
  .headline {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .headline-words {
    font-size: min(1.375em, 11cqi);
    font-weight: 700;
    line-height: 1.25;
  }
  .squares {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: calc(2 * var(--_space));
    font-size: 1.125em;
  }
  .squares .sign {
    --_kind: var(--_text);
    inline-size: 1em;
    block-size: 1em;
  }
  @container (width >= 47.5rem) {
    .direction-tools {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (width < 47.5rem) {
    .once-toggle {
      display: inline-flex;
      inline-size: 100%;
      justify-content: space-between;
    }
    .once > :is(.once-fields, .once-policy, .once-name, .once-title) {
      display: none;
    }
    .once[data-open] > :is(.once-fields, .once-policy, .once-name) {
      display: grid;
    }
    .fact:is([data-fact='title'], [data-fact='source'], [data-fact='publisher']) {
      grid-column: auto;
    }
  }
`;
