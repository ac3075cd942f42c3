import type {esPEChart} from './messages/es-PE/charts.ts';
import type {esPEEdition} from './messages/es-PE/status.ts';
import type {esPEEditor} from './messages/es-PE/editor.ts';
import type {esPEInline} from './messages/es-PE/variation-bar.ts';
import type {esPENotice} from './messages/es-PE/status.ts';
import type {esPEProblem, esPEProblemNotice} from './messages/es-PE/problem.ts';
import type {esPEReport} from './messages/es-PE/report.ts';
import type {esPESlides} from './messages/es-PE/slides.ts';
import type {esPEShare} from './messages/es-PE/share.ts';
import type {esPEWhy} from './messages/es-PE/explanation.ts';
import type {esPE} from './messages/es-PE/figures.ts';

/** CLDR categories; `other` stands in for each that a language does not have. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
export type PluralMessage = {readonly [C in PluralCategory]?: string} & {readonly other: string};

/**
 * A whole sentence or label with named placeholders, `{from}`. One that speaks of `{count}` things may be a map of
 * plural forms.
 */
export type Message = string | PluralMessage;

type ChartMessages = typeof esPEChart.messages;
type FigureMessages = typeof esPE.messages;
type NoticeMessages = typeof esPENotice.messages;
type ReportMessages = typeof esPEReport.messages;
type WhyMessages = typeof esPEWhy.messages;
type InlineMessages = typeof esPEInline.messages;
type EditionMessages = typeof esPEEdition.messages;
type SlidesMessages = typeof esPESlides.messages;
type ShareMessages = typeof esPEShare.messages;
type EditorMessages = typeof esPEEditor.messages;
type ProblemMessages = typeof esPEProblem.messages;
type OwnMessages = ChartMessages &
  FigureMessages &
  NoticeMessages &
  ReportMessages &
  WhyMessages &
  InlineMessages &
  EditionMessages &
  SlidesMessages &
  ShareMessages &
  EditorMessages &
  ProblemMessages;

export type MessageKey = keyof OwnMessages;
export type Messages = {readonly [K in MessageKey]: Message};

/** The words of one language, or some of them: packs of one `locale` add up. Missing words are said in Spanish. */
export interface Pack {
  /** BCP 47 tag of the words. */
  readonly locale: string;
  /** BCP 47 tag for `Intl`: of another language where browsers do not know this one. */
  readonly numberLocale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Partial<Messages>;
  /** Category of a count that is not negative; needed where `Intl` does not know the language. */
  readonly plural?: (count: number) => PluralCategory;
}

/** The words of the figures, all of them. */
export type FigurePack = Pack & {readonly messages: Pick<Messages, keyof FigureMessages>};
/** The words that every element says around its figures, all of them. */
export type NoticePack = Pack & {readonly messages: Pick<Messages, keyof NoticeMessages>};
/** The words of tables, summaries and reports, all of them. */
export type ReportPack = Pack & {readonly messages: Pick<Messages, keyof ReportMessages>};
/** The words of two figures inside a sentence, all of them. */
export type InlinePack = Pack & {readonly messages: Pick<Messages, keyof InlineMessages>};
/** The words of charts, all of them. */
export type ChartPack = Pack & {readonly messages: Pick<Messages, keyof ChartMessages>};
/** The words of a newer edition, all of them. */
export type EditionPack = Pack & {readonly messages: Pick<Messages, keyof EditionMessages>};
/** The words of a presentation, all of them. */
export type SlidesPack = Pack & {readonly messages: Pick<Messages, keyof SlidesMessages>};
/** The words about taking figures away, all of them. */
export type SharePack = Pack & {readonly messages: Pick<Messages, keyof ShareMessages>};
/** The words of the editor, all of them. */
export type EditorPack = Pack & {readonly messages: Pick<Messages, keyof EditorMessages>};
/** Full texts of all problems, for publishers. */
export type ProblemPack = Pack & {readonly messages: Pick<Messages, keyof ProblemMessages>};
/** Short texts of the problems of a report document, part of `NoticePack`. */
export type ProblemNoticeMessages = Pick<Messages, keyof typeof esPEProblemNotice>;
/** The words of the reasons, all of them. */
export type WhyPack = Pack & {readonly messages: Pick<Messages, keyof WhyMessages>};

/** Placeholder names of a message of the es-PE pack; a plural one always wants its `count`. */
export type Placeholder<K extends MessageKey> = Names<Forms<OwnMessages[K]>> | Counted<OwnMessages[K]>;

type Forms<M> = M extends string ? M : M[keyof M];
type Counted<M> = M extends string ? never : 'count';
type Names<F> = F extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What fills the placeholders; numbers are counts and are printed without grouping. */
export type Values<K extends MessageKey> = {
  readonly [P in Placeholder<K>]: P extends 'count' ? number : string | number;
};

/** The message of that key with its placeholders filled. */
export type Translate = <K extends MessageKey>(
  key: K,
  ...values: [Placeholder<K>] extends [never] ? [] : [Values<K>]
) => string;
