import type {HTMLAttributes, PublicProps} from 'vue';
import type {Handler, Optional} from './own.js';
import type {Tags} from './tags.js';

type Emit<Tag extends keyof Tags> = {
  [Name in keyof Tags[Tag]['events'] & string as `on${Capitalize<Camel<Name>>}`]: Handler<Tag, Name>;
};
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** The type checker does not distinguish `heading-level="2"` from `:heading-level="2"`. */
type Written<Properties> = {
  [Name in keyof Properties]: number extends Properties[Name]
    ? Properties[Name] | `${number}`
    : Properties[Name];
};

type ElementProps<Tag extends keyof Tags> = Optional<Written<Tags[Tag]['properties']>> & Optional<Emit<Tag>>;

/** The props of an element in a template of Vue 3: `:data` and other properties, `@indicator-load` and other events. */
export type Props<Tag extends keyof Tags> = ElementProps<Tag> &
  Omit<HTMLAttributes & PublicProps, keyof ElementProps<Tag>>;

type Elements = {[Tag in keyof Tags]: new () => {$props: Props<Tag>}};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
