import type {JSX} from 'solid-js';
import type {Handlers, Optional} from './own.js';
import type {Tags} from './tags.js';

/** Solid takes names apart at their hyphens: `heading-level` is the property, `headingLevel` would be none. */
type Plain<Properties> = {
  [Name in keyof Properties as Name extends Lowercase<Name & string> ? Name : never]: Properties[Name];
};
type Explicit<Properties> = {
  [Name in keyof Properties & string as `prop:${Name}`]: Properties[Name];
};

type Own<Tag extends keyof Tags> = Optional<Plain<Tags[Tag]['properties']>> &
  Optional<Explicit<Tags[Tag]['properties']>> &
  Optional<Tags[Tag]['attributes']> &
  Handlers<Tag, 'on:'>;

/** What an element takes in Solid: `prop:data` and other properties, attributes, `on:indicator-load` and other events. */
export type Props<Tag extends keyof Tags> = Own<Tag> &
  Omit<JSX.HTMLAttributes<Tags[Tag]['element']>, keyof Own<Tag>>;

type Elements = {[Tag in keyof Tags]: Props<Tag>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
