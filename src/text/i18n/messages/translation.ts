import type {esPECharts} from './es-PE/charts.ts';
import type {esPEEditor} from './es-PE/editor.ts';
import type {esPEExplanation} from './es-PE/explanation.ts';
import type {esPEFigures} from './es-PE/figures.ts';
import type {esPEMap} from './es-PE/map.ts';
import type {esPEPlaces} from './es-PE/places.ts';
import type {esPEProblem} from './es-PE/problem.ts';
import type {esPERanking} from './es-PE/ranking.ts';
import type {esPEReport} from './es-PE/report.ts';
import type {esPESeries} from './es-PE/series.ts';
import type {esPEShare} from './es-PE/share.ts';
import type {esPESheet} from './es-PE/sheet.ts';
import type {esPESlides} from './es-PE/slides.ts';
import type {esPEDiff} from './es-PE/diff.ts';
import type {esPEDetails} from './es-PE/details.ts';
import type {esPEEdition} from './es-PE/edition.ts';
import type {esPESound} from './es-PE/sound.ts';
import type {esPEStatistics} from './es-PE/statistics.ts';
import type {esPEStatus} from './es-PE/status.ts';
import type {esPEVariationBar} from './es-PE/variation-bar.ts';
import type {NumberStyle} from './number-style.ts';

/** CLDR plural categories. `other` is used for a category that a message does not have. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
export type PluralMessage = {readonly [C in PluralCategory]?: string} & {readonly other: string};

/**
 * A sentence or label with named placeholders in braces: `'Sin dato en {period}'`. A message with `{count}` may be a
 * map from plural category to text: `{one: '{count} fila', other: '{count} filas'}`.
 */
export type Message = string | PluralMessage;

type DefaultMessages = typeof esPECharts.messages &
  typeof esPEDetails.messages &
  typeof esPEDiff.messages &
  typeof esPEEdition.messages &
  typeof esPEEditor.messages &
  typeof esPEExplanation.messages &
  typeof esPEFigures.messages &
  typeof esPEMap.messages &
  typeof esPEPlaces.messages &
  typeof esPEProblem.messages &
  typeof esPERanking.messages &
  typeof esPEReport.messages &
  typeof esPESeries.messages &
  typeof esPEShare.messages &
  typeof esPESheet.messages &
  typeof esPESlides.messages &
  typeof esPESound.messages &
  typeof esPEStatistics.messages &
  typeof esPEStatus.messages &
  typeof esPEVariationBar.messages;

/** `topic.detail`, in kebab-case. */
export type MessageKey = keyof DefaultMessages;
export type Messages = {readonly [K in MessageKey]: Message};

/**
 * The messages of one language, or a part of them. Several translations with the same `locale` are merged; a later
 * message replaces an earlier one. The es-PE message is used for a missing key.
 */
export interface Translation {
  /** BCP 47 tag of the messages, such as `en` or `qu-PE`. A bare language serves every region of it. */
  readonly locale: string;
  /** BCP 47 tag for `Intl` number formats. May name another language where browsers do not support `locale`. */
  readonly numberLocale: string;
  /** Text direction of the language. */
  readonly dir: 'ltr' | 'rtl';
  /** By key. Each message has the placeholders of the es-PE message. */
  readonly messages: Partial<Messages>;
  /** Plural category of a non-negative count. Default: `Intl.PluralRules`, or `other` where it lacks the language. */
  readonly plural?: ((count: number) => PluralCategory) | undefined;
  /**
   * Styles of numbers in the language of `locale`, by region. The first is that of the bare language and of every region
   * that no style lists. Only for a language that `Intl` supports, because `Intl` still formats currencies. Default:
   * `Intl` formats all numbers; its first use takes 10 ms and more.
   */
  readonly numberStyles?: readonly NumberStyle[] | undefined;
  /** Words outside of the elements: headers of exported tables, and the pages of a site. */
  readonly words?: TranslatedWords | undefined;
}

/** Words by key, for the headers of exported tables (`columns`) and the pages that `avance render --site` writes. */
export interface TranslatedWords {
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly site?: Readonly<Record<string, string>> | undefined;
}

/** A translation with every message of the es-PE catalogue `C`. */
export type TranslationOf<C extends Translation> = Translation & {
  readonly messages: {readonly [K in keyof C['messages']]: Message};
};

/** Placeholder names of a message of the es-PE catalogue. A plural message always takes `count`. */
export type Placeholder<K extends MessageKey> =
  PlaceholderNames<PluralForms<DefaultMessages[K]>> | CountPlaceholder<DefaultMessages[K]>;

type PluralForms<M> = M extends string ? M : M[keyof M];
type CountPlaceholder<M> = M extends string ? never : 'count';
type PlaceholderNames<F> = F extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderNames<Rest>
  : never;

/** Values of the placeholders. Numbers are counts and are formatted without grouping. */
export type PlaceholderValues<K extends MessageKey> = {
  readonly [P in Placeholder<K>]: P extends 'count' ? number : string | number;
};

/** Returns the message of a key with its placeholders filled. */
export type Translate = <K extends MessageKey>(
  key: K,
  ...values: [Placeholder<K>] extends [never] ? [] : [PlaceholderValues<K>]
) => string;
