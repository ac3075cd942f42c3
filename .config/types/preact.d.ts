import type {HTMLAttributes} from 'preact';
import type {ElementProps} from './own.js';
import type {Tags} from './tags.js';

/** The props of an element in Preact: `data` and other properties, attributes, `onindicator-load` and other events. */
export type Props<Tag extends keyof Tags> = ElementProps<Tag> &
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof ElementProps<Tag>>;

type Elements = {[Tag in keyof Tags]: Props<Tag>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
