import {css} from 'lit';

/**
 * Layout of a slide. Lengths are in em of the smallest text, 1/36 of the slide's height, so that a slide looks the same
 * at every size without measurements. `slide.ts` estimates heights with these sizes.
 */
export const slideStyles = css`
  .slide {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-block-size: 56.25cqi;
    padding: 1.8em 3.2em 1.1em 3em;
    border-inline-start: 0.8em solid var(--_band);
    box-shadow: inset 0 0 0 1px var(--_line);
    background: var(--_surface);
    font-size: 1.5625cqi;
    line-height: 1.25;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.7em;
  }
  .content .eyebrow {
    color: var(--_text-muted);
    font-size: 1.2em;
  }
  .content .heading {
    margin: 0.1em 0 0;
    font-size: 2.4em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: 2em;
    padding-block-start: 0.6em;
    color: var(--_text-muted);
  }
  .foot a {
    color: inherit;
  }
  .lead {
    color: var(--_text-muted);
    font-size: 1.35em;
    text-wrap: pretty;
  }
  .slide .small {
    font-size: 1em;
  }

  [data-kind='rows'] .heading {
    font-size: 2.25em;
  }
  :is([data-kind='cover'], [data-kind='closing'], [data-kind='finding']) {
    align-content: center;
    gap: 1.4em;
  }
  [data-kind='cover'] .heading {
    font-size: 3em;
  }
  [data-kind='cover'] .eyebrow {
    position: absolute;
    inset-block-start: 2em;
    display: flex;
    block-size: 4em;
  }
  ::slotted([slot='logo']) {
    justify-self: start;
    max-block-size: 4em;
  }
  :is([data-kind='closing'], [data-kind='finding']) .heading {
    font-size: 4em;
    line-height: 1.05;
  }

  .objectives {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2em 3em;
  }
  .objectives > li {
    display: grid;
    align-content: start;
    gap: 0.6em;
    padding-block-start: 0.8em;
    border-block-start: 0.15em solid var(--_text);
  }
  .objectives .eyebrow {
    font-size: 1.1em;
  }
  .name {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
  }
  .slide .squares {
    gap: 0.4em;
  }
  .slide .squares [data-first] {
    margin-inline-start: 0.8em;
  }
  .slide .square {
    inline-size: 2.4em;
    block-size: 2.4em;
  }
  [data-kind='objectives'] .square {
    inline-size: 1.9em;
    block-size: 1.9em;
  }
  .slide .verdict-legend {
    gap: 0.3em 1.6em;
    font-size: 1.2em;
  }
  .slide .square-name {
    font-size: 1.2em;
  }

  .texts {
    display: grid;
    gap: 0.9em;
    max-inline-size: 52em;
    line-height: 1.35;
  }
  .texts li {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--_line);
    font-size: 1.2em;
  }
`;
