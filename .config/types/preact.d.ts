import type {HTMLAttributes} from 'preact';
import type {Own} from './own.js';
import type {Tags} from './tags.js';

/** What an element takes in Preact: `data` and other properties, attributes, `onindicator-load` and other events. */
export type Props<Tag extends keyof Tags> = Own<Tag> &
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Own<Tag>>;

type Elements = {[Tag in keyof Tags]: Props<Tag>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
