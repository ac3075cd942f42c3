import {css} from 'lit';

export const placePickerStyles = css`
  .control {
    max-inline-size: 20rem;
  }
`;
