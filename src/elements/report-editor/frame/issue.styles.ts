import {css} from 'lit';

/** Colours and shapes of problems, and messages. Blue and orange belong to verdicts. */
export const issueStyles = css`
  :host {
    --_error: light-dark(#a8071a, #ff8f96);
    --_error-ground: light-dark(#fdf0f1, #3b161a);
    --_warning: light-dark(#8a6600, #ffd34d);
    --_warning-ground: light-dark(#fff8e0, #33290a);
    --_question: var(--_text);
    --_question-ground: light-dark(#eef1f5, #232b36);
    line-height: 1.45;
  }
  [data-kind='error'] {
    --_kind: var(--_error);
    --_kind-ground: var(--_error-ground);
  }
  [data-kind='warning'] {
    --_kind: var(--_warning);
    --_kind-ground: var(--_warning-ground);
  }
  [data-kind='question'],
  [data-kind='unstated'],
  [data-kind='done'] {
    --_kind: var(--_question);
    --_kind-ground: var(--_question-ground);
  }
  .sign {
    display: inline-block;
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.2em;
  }
  .sign .shape {
    fill: var(--_kind);
    stroke: var(--_kind);
  }
  .sign .mark {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .sign[data-kind='warning'] .shape {
    fill: light-dark(#ffd34d, #33290a);
    stroke: light-dark(#8a6600, #ffd34d);
    stroke-width: 1.25;
  }
  .sign[data-kind='warning'] .mark {
    stroke: light-dark(#1b1f24, #ffd34d);
  }
  .sign[data-kind='unstated'] .shape {
    fill: none;
    stroke-width: 1.5;
  }
  .sign[data-kind='unstated'] .mark {
    stroke: var(--_text);
  }
  .message {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
    padding: calc(3 * var(--_space));
    border-inline-start: 4px solid var(--_kind);
    background: var(--_raised);
  }
  .message-what {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .message-what strong {
    flex: 1 1 0;
    min-inline-size: 10em;
    font-weight: 600;
  }
  .message > button {
    justify-self: start;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-inline-start: 4px solid var(--_border);
    background: var(--_raised);
  }
  .notice p {
    flex: 1 1 16em;
  }
  .mini {
    border-collapse: collapse;
    font-size: max(0.75em, 11px);
    inline-size: 100%;
  }
  .mini :is(th, td) {
    padding: 2px 6px;
    border: 1px solid var(--_line);
    text-align: start;
  }
  @media (forced-colors: active) {
    .sign {
      forced-color-adjust: none;
    }
    .sign .shape {
      fill: Canvas !important;
      stroke: CanvasText !important;
      stroke-width: 1.5;
    }
    .sign .mark {
      stroke: CanvasText !important;
    }
  }
`;
