import {css} from 'lit';

/** Fields of short names, and the list of those that are proposed. */
export const nameStyles = css`
  .name-fields {
    display: grid;
    flex: 1 0 100%;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    align-items: end;
  }
  .name-fields p {
    grid-column: 1 / -1;
  }
  .proposal {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .proposal .tag {
    margin: 0;
  }
  .proposals {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    max-block-size: 20rem;
    overflow: auto;
  }
  .proposals > li > * {
    display: block;
  }
`;
