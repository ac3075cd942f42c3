import type {JSX} from 'solid-js';
import type {Handlers, Optional} from './own.js';
import type {Tags} from './tags.js';

/** Names without upper case. Solid converts `heading-level` to the property, but does not find `headingLevel`. */
type Plain<Properties> = {
  [Name in keyof Properties as Name extends Lowercase<Name & string> ? Name : never]: Properties[Name];
};
type Explicit<Properties> = {
  [Name in keyof Properties & string as `prop:${Name}`]: Properties[Name];
};

type ElementProps<Tag extends keyof Tags> = Optional<Plain<Tags[Tag]['properties']>> &
  Optional<Explicit<Tags[Tag]['properties']>> &
  Optional<Tags[Tag]['attributes']> &
  Handlers<Tag, 'on:'>;

/** The props of an element in Solid: properties such as `prop:data`, attributes, and events such as `on:indicator-load`. */
export type Props<Tag extends keyof Tags> = ElementProps<Tag> &
  Omit<JSX.HTMLAttributes<Tags[Tag]['element']>, keyof ElementProps<Tag>>;

type Elements = {[Tag in keyof Tags]: Props<Tag>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
