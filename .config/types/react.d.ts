import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementProps} from './own.js';
import type {Tags} from './tags.js';

/** The props of an element in React 19: `data` and other properties, attributes, `onindicator-load` and other events. */
export type Props<Tag extends keyof Tags> = ElementProps<Tag> &
  Omit<
    DetailedHTMLProps<HTMLAttributes<Tags[Tag]['element']>, Tags[Tag]['element']>,
    keyof ElementProps<Tag>
  >;

type Elements = {[Tag in keyof Tags]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
