import type {Report} from '../../model/report/report.ts';
import {citation, type CitationStyle} from '../../formats/metadata/citation.ts';
import {embedCode, embedShapes, type EmbedShape} from '../../render/embed/embed-code.ts';
import {reportJson} from '../../model/report/serialize.ts';
import {formatsOf} from '../../render/embed/share-file.ts';
import {subjectTable, subjectTitle, type Subject} from '../../render/embed/share-subject.ts';
import type {Language} from '../../text/i18n/locale.ts';
import type {SharePanel} from './view.ts';

/** What is shared, from where, and in whose words. */
export interface Offer {
  readonly subject: Subject;
  /** The report that it is a part of. */
  readonly whole: Report;
  /** Of the document; `null` where it is part of the page. */
  readonly url: string | null;
  readonly language: Language;
}

/** What the page around the panel says. Addresses are absolute. */
export interface SharePlace {
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
export interface ShareChoices {
  readonly shape: EmbedShape | null;
  readonly style: CitationStyle;
  /** Hash of the edition to pin. */
  readonly integrity: string | null;
  /** Whether an edition shall be pinned; its hash may still be on the way. */
  readonly isFrozen: boolean;
  readonly notice: string;
}

/** Every text of the panel. */
export function sharePanel(offer: Offer, place: SharePlace, choices: ShareChoices): SharePanel {
  const {subject, url} = offer;
  const codes = embedCodes(offer, place, choices);
  const shapes = asked(place.shapes, [...codes.keys()]);
  const shape = shapes.find((one) => one === choices.shape) ?? shapes[0] ?? null;
  return {
    ...choices,
    formats: asked(place.formats, formatsOf(subject)),
    shapes,
    shape,
    code: shape ? (codes.get(shape) ?? '') : '',
    isFrozen: url === null ? null : choices.isFrozen,
    citation: cited(offer, place, choices),
    link: place.link,
    canSend: place.canSend,
  };
}

/** A code per shape that there is one for. */
function embedCodes(
  {subject, url, language}: Offer,
  {scripts, page, attributes}: SharePlace,
  {integrity}: ShareChoices,
): ReadonlyMap<EmbedShape, string> {
  const embed = {
    tag: subject.tag,
    attributes,
    source: url === null ? {json: reportJson(subject.report)} : {url, integrity},
    scripts,
    page,
    title: subjectTitle(subject, language),
    fallback: subjectTable(subject, language),
  };
  const codes = embedShapes.map((shape) => [shape, embedCode(shape, embed, language)] as const);
  return new Map(codes.flatMap(([shape, code]) => (code === null ? [] : [[shape, code]])));
}

function cited({subject, language}: Offer, {link, today}: SharePlace, {style}: ShareChoices): string {
  const {report, title, code} = subject;
  const named = title && subjectTitle(subject, language);
  return citation(style, {report, title: named, code, url: link, accessed: today}, language);
}

/** Those of `all` that a list of words names, in their own order; all of them for an empty list. */
function asked<T extends string>(words: string, all: readonly T[]): readonly T[] {
  const wanted = words.split(/\s+/).filter(Boolean);
  return wanted.length ? all.filter((one) => wanted.includes(one)) : all;
}
