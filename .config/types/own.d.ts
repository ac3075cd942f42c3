import type {Tags} from './tags.js';

/** Each of them may be there. */
export type Optional<Names> = {[Name in keyof Names]?: Names[Name] | undefined};

/** What hears an event; it knows which element it listens to. */
export type Handler<Tag extends keyof Tags, Name extends keyof Tags[Tag]['events']> = (
  event: Tags[Tag]['events'][Name] & {readonly currentTarget: Tags[Tag]['element']},
) => void;

/** `on` and the name of an event as it is: `onindicator-load`. */
export type Handlers<Tag extends keyof Tags, Prefix extends string = 'on'> = Optional<{
  [Name in keyof Tags[Tag]['events'] & string as `${Prefix}${Name}`]: Handler<Tag, Name>;
}>;

/** What an element has beyond what every element of a page has, where one name space holds all. */
export type Own<Tag extends keyof Tags> = Optional<Tags[Tag]['properties']> &
  Optional<Tags[Tag]['attributes']> &
  Handlers<Tag>;
