import type {Report} from '../../model/report/report.ts';
import {citation, type CitationStyle} from '../../formats/metadata/citation.ts';
import {embedSnippet, embedShapes, type EmbedFormat} from '../../render/embed/embed-code.ts';
import {reportJson} from '../../model/report/serialize.ts';
import {availableFormats, isPicture} from '../../render/embed/share-formats.ts';
import {subjectTitle, type ShareSubject} from '../../render/embed/share-subject.ts';
import {pictureRatios, type PictureRatio} from '../../render/svg/picture/ratio.ts';
import type {ShareSelection} from '../../render/embed/subject-tags.ts';
import {subjectTable} from '../../render/embed/subject-output.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {ReportElementLike} from './share-target.ts';
import type {SharePanel} from './view.ts';

/** What an element shows of a report, with its source and locale. */
export interface SharedFigures {
  readonly selection: ShareSelection;
  /** Report that the subject is a part of. */
  readonly report: Report;
  /** URL of the document; null when the report is inline in the page. */
  readonly url: string | null;
  readonly locale: Locale;
}

export interface ShareModel extends Omit<SharedFigures, 'selection'> {
  readonly subject: ShareSubject;
  /** The shared element; null for the data of the panel itself. */
  readonly element: ReportElementLike | null;
}

/** Settings from the host and the page. URLs are absolute. */
export interface ShareContext {
  /** Offered file formats, separated by spaces; empty for all. */
  readonly formats: string;
  /** Offered embed codes, separated by spaces; empty for all. */
  readonly shapes: string;
  /** Folder of the scripts. */
  readonly scripts: string;
  /** Page that shows the figures alone; null when there is none. */
  readonly page: string | null;
  readonly link: string;
  /** Attributes of the shared element. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly canShareNatively: boolean;
  /** Current date, ISO 8601. */
  readonly today: string;
}

/** Choices of the user, and the result of the last action. */
export interface ShareState {
  readonly shape: EmbedFormat | null;
  readonly style: CitationStyle;
  /** Shape of a picture; null for a drawing as high as its content. */
  readonly ratio: PictureRatio | null;
  /** Hash of the pinned edition; null while it is not known. */
  readonly integrity: string | null;
  /** True when the edition is to be pinned; its hash may still be loading. */
  readonly isPinned: boolean;
  readonly notice: string;
}

/** Data of the panel's templates. */
export function sharePanel(model: ShareModel, context: ShareContext, state: ShareState): SharePanel {
  const {subject, url} = model;
  const codes = embedCodes(model, context, state);
  const shapes = pickListed(context.shapes, [...codes.keys()]);
  const formats = pickListed(context.formats, availableFormats(subject));
  const shape = shapes.find((candidate) => candidate === state.shape) ?? shapes[0] ?? null;
  return {
    ...state,
    formats,
    ratios: formats.some(isPicture) ? pictureRatios : [],
    shapes,
    shape,
    code: shape ? (codes.get(shape) ?? '') : '',
    isPinned: url === null ? null : state.isPinned,
    citation: citationText(model, context, state),
    link: context.link,
    canShareNatively: context.canShareNatively,
  };
}

/** Embed code per format. A format that cannot embed the subject is left out. */
function embedCodes(
  {subject, url, locale}: ShareModel,
  {scripts, page, attributes}: ShareContext,
  {integrity}: ShareState,
): ReadonlyMap<EmbedFormat, string> {
  const embed = {
    tag: subject.tag,
    attributes,
    source: url === null ? {json: reportJson(subject.report)} : {url, integrity},
    scripts,
    hints: '',
    page,
    title: subjectTitle(subject, locale),
    fallback: subjectTable(subject, locale),
  };
  const codes = embedShapes.map((shape) => [shape, embedSnippet(shape, embed, locale)] as const);
  return new Map(codes.flatMap(([shape, code]) => (code === null ? [] : [[shape, code]])));
}

function citationText(
  {subject, locale}: ShareModel,
  {link, today}: ShareContext,
  {style}: ShareState,
): string {
  const {report, title, code} = subject;
  const localizedTitle = title && subjectTitle(subject, locale);
  return citation(style, {report, title: localizedTitle, code, url: link, accessed: today}, locale);
}

/** Values whose names are in a list separated by spaces, in the order of `values`; all for an empty list. */
function pickListed<T extends string>(list: string, values: readonly T[]): readonly T[] {
  const names = list.split(/\s+/).filter(Boolean);
  return names.length ? values.filter((value) => names.includes(value)) : values;
}
