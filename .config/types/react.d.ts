import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Own} from './own.js';
import type {Tags} from './tags.js';

/** What an element takes in React 19: `data` and other properties, attributes, `onindicator-load` and other events. */
export type Props<Tag extends keyof Tags> = Own<Tag> &
  Omit<DetailedHTMLProps<HTMLAttributes<Tags[Tag]['element']>, Tags[Tag]['element']>, keyof Own<Tag>>;

type Elements = {[Tag in keyof Tags]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
