import {css} from 'lit';

export const indicatorMapStyles = css`
  [part='title'] {
    margin: 0;
    color: var(--_text);
  }
`;
