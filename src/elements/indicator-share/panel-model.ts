import type {Report} from '../../model/report/report.ts';
import {citation, type CitationStyle} from '../../formats/metadata/citation.ts';
import {embedSnippet, embedShapes, type EmbedFormat} from '../../render/embed/embed-code.ts';
import {reportJson} from '../../model/report/serialize.ts';
import {availableFormats} from '../../render/embed/share-file.ts';
import {subjectTable, subjectTitle, type ShareSubject} from '../../render/embed/share-subject.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {SharePanel} from './view.ts';

/** What is shared, from where, and in whose words. */
export interface ShareModel {
  readonly subject: ShareSubject;
  /** The report that it is a part of. */
  readonly report: Report;
  /** Of the document; `null` where it is part of the page. */
  readonly url: string | null;
  readonly language: Locale;
}

/** What the page around the panel says. Addresses are absolute. */
export interface ShareContext {
  /** Separated by spaces; empty for all. */
  readonly formats: string;
  readonly shapes: string;
  readonly scripts: string;
  readonly page: string | null;
  readonly link: string;
  /** Of the element that is shared. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly canSend: boolean;
  /** ISO 8601 date of today. */
  readonly today: string;
}

/** What the reader has asked for, and what has come of it. */
export interface ShareState {
  readonly shape: EmbedFormat | null;
  readonly style: CitationStyle;
  /** Hash of the edition to pin. */
  readonly integrity: string | null;
  /** Whether an edition shall be pinned; its hash may still be on the way. */
  readonly isPinned: boolean;
  readonly notice: string;
}

/** Every text of the panel. */
export function sharePanel(offer: ShareModel, place: ShareContext, choices: ShareState): SharePanel {
  const {subject, url} = offer;
  const codes = embedCodes(offer, place, choices);
  const shapes = pickListed(place.shapes, [...codes.keys()]);
  const shape = shapes.find((one) => one === choices.shape) ?? shapes[0] ?? null;
  return {
    ...choices,
    formats: pickListed(place.formats, availableFormats(subject)),
    shapes,
    shape,
    code: shape ? (codes.get(shape) ?? '') : '',
    isFrozen: url === null ? null : choices.isPinned,
    citation: citationText(offer, place, choices),
    link: place.link,
    canSend: place.canSend,
  };
}

/** A code per shape that there is one for. */
function embedCodes(
  {subject, url, language}: ShareModel,
  {scripts, page, attributes}: ShareContext,
  {integrity}: ShareState,
): ReadonlyMap<EmbedFormat, string> {
  const embed = {
    tag: subject.tag,
    attributes,
    source: url === null ? {json: reportJson(subject.report)} : {url, integrity},
    scripts,
    page,
    title: subjectTitle(subject, language),
    fallback: subjectTable(subject, language),
  };
  const codes = embedShapes.map((shape) => [shape, embedSnippet(shape, embed, language)] as const);
  return new Map(codes.flatMap(([shape, code]) => (code === null ? [] : [[shape, code]])));
}

function citationText(
  {subject, language}: ShareModel,
  {link, today}: ShareContext,
  {style}: ShareState,
): string {
  const {report, title, code} = subject;
  const named = title && subjectTitle(subject, language);
  return citation(style, {report, title: named, code, url: link, accessed: today}, language);
}

/** Those of `all` that a list of words names, in their own order; all of them for an empty list. */
function pickListed<T extends string>(words: string, all: readonly T[]): readonly T[] {
  const wanted = words.split(/\s+/).filter(Boolean);
  return wanted.length ? all.filter((one) => wanted.includes(one)) : all;
}
