import type {CSSResult, ReactiveController, TemplateResult} from 'lit';
import type {FailedLoad, LoadedReport} from '../../../load/parse.ts';
import type {ReportProblem} from '../../../model/report/problem.ts';
import type {PictureRatio} from '../../../render/svg/picture/ratio.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import type {Translation} from '../../../text/i18n/messages/translation.ts';

/** What draws an element. */
export interface AnyDrawing {
  /** Controllers that the drawing has added to its element. They are removed with the drawing. */
  readonly controllers?: readonly ReactiveController[];
  /** Loads further code that these data need; `null` when nothing is missing. */
  prepare?(ready: LoadedReport): Promise<unknown> | null;
}

/** Draws the report of an element. */
export interface Drawing extends AnyDrawing {
  /** Template for a report, or the reason why it cannot be shown. */
  renderReport(ready: LoadedReport, locale: Locale): TemplateResult | FailedLoad;
  /**
   * SVG file of what is drawn, for a drawing that shows more than the figures of its report, such as the areas of a map. Null
   * while there is none. `ratio`: the shape of a picture; null for a drawing as high as its content, with all texts.
   */
  picture?(ratio: PictureRatio | null): Promise<string | null>;
  /** Problems of the data that are shown. Default: every problem of the report except warnings. */
  problems?(ready: LoadedReport): readonly ReportProblem[];
}

/** Class of a drawing. Style sheets and messages come with the code, so that a page loads only what it shows. */
export interface DrawingClass<Host, D = Drawing> {
  readonly styles: readonly CSSResult[];
  /** Messages of the drawing in the default language. */
  readonly messages: readonly Translation[];
  new (host: Host): D;
}

/** Returns the class of a drawing, or imports it. An element passes the same function each time. */
export type DrawingLoader<Host = never, D = Drawing> = () =>
  DrawingClass<Host, D> | Promise<DrawingClass<Host, D>>;
