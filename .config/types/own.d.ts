import type {Tags} from './tags.js';

/** Makes all members optional. */
export type Optional<Names> = {[Name in keyof Names]?: Names[Name] | undefined};

/** Event handler with the type of `currentTarget`. */
export type Handler<Tag extends keyof Tags, Name extends keyof Tags[Tag]['events']> = (
  event: Tags[Tag]['events'][Name] & {readonly currentTarget: Tags[Tag]['element']},
) => void;

/** Handlers named by a prefix and the event name: `onindicator-load`. */
export type Handlers<Tag extends keyof Tags, Prefix extends string = 'on'> = Optional<{
  [Name in keyof Tags[Tag]['events'] & string as `${Prefix}${Name}`]: Handler<Tag, Name>;
}>;

/** Properties, attributes and events of an element besides those of every HTML element, in one object type. */
export type ElementProps<Tag extends keyof Tags> = Optional<Tags[Tag]['properties']> &
  Optional<Tags[Tag]['attributes']> &
  Handlers<Tag>;
