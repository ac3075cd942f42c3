import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import type {Theme} from '../../src/elements/base/options.ts';
import type {EmbedFormat} from '../../src/render/embed/embed-code.ts';
import {showsSingleIndicator, subjectTags} from '../../src/render/embed/share-subject.ts';
import type {Report} from '../../src/model/report/report.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {resolveText} from '../../src/text/i18n/localized.ts';
import {elementsOf, type Item} from '../support/manifest.ts';

/** What shows figures: those of a report, or for `<variation-bar>` those of its own attributes. */
export const builderTags = [...subjectTags, 'variation-bar'] as const;
export type BuilderTag = (typeof builderTags)[number];

/** What somebody who publishes has chosen. Addresses are absolute. */
export interface Choices {
  readonly tag: BuilderTag;
  /** Code of an indicator or a group; empty for the first, or for all. */
  readonly part: string;
  /** Attributes of the element. */
  readonly options: ReadonlyMap<string, string>;
  readonly locale: string;
  readonly theme: Theme;
  readonly shape: EmbedFormat;
  /** Of the report. */
  readonly address: string;
  /** The folder of the scripts, with the stroke at its end. */
  readonly scripts: string;
  /** A page that shows the same and nothing else; empty where there is none. */
  readonly page: string;
}

/** What the builder asks for by other means, and what the page decides. */
const decided = ['code', 'src', 'integrity', 'max-bytes', 'heading-level', 'loading', 'locale', 'theme'];

function attributes(tag: BuilderTag): readonly Item[] {
  return elementsOf(manifest).find(({tagName}) => tagName === tag)?.attributes ?? [];
}

/** In the order in which the share panel writes them: which part, the periods, what all elements have, its own. */
export function inOrder(tag: BuilderTag): readonly string[] {
  const named = (isWanted: (item: Item) => boolean): readonly string[] =>
    attributes(tag)
      .filter(isWanted)
      .map(({name}) => name);
  return [
    ...named(({name}) => name === 'code'),
    ...named(({name}) => name === 'from-period' || name === 'to-period'),
    ...named(({inheritedFrom}) => Boolean(inheritedFrom)),
    ...named(() => true),
  ];
}

/** The attributes that a page may choose for an element. */
export function optionsOf(tag: BuilderTag): readonly Item[] {
  return attributes(tag).filter(({name}) => !decided.includes(name));
}

/** `code` for an element that shows a part of a report; null for one that takes no report, or the whole. */
export function partAttribute(tag: BuilderTag): 'code' | null {
  return attributes(tag).some(({name}) => name === 'code') ? 'code' : null;
}

/** Another element begins with the part that it shows by itself, and the bar with figures of its own. */
export function beginning(tag: BuilderTag): Pick<Choices, 'tag' | 'part' | 'options'> {
  const bar = {'from-value': '19.9', 'to-value': '23.7', 'unit': '%', 'desired': 'increase'};
  return {tag, part: '', options: new Map(tag === 'variation-bar' ? Object.entries(bar) : [])};
}

export interface Part {
  readonly code: string;
  readonly title: string;
}

/** The parts of a report that an element can be asked for: indicators, or groups. */
export function partsOf(tag: BuilderTag, report: Report, locale: string): readonly Part[] {
  const words = resolveLocale(locale, report.defaultLanguage);
  const all = showsSingleIndicator(tag)
    ? report.indicators.map(({code, id, name}) => ({code: code ?? id, text: name}))
    : report.groups.map(({code, id, title}) => ({code: code ?? id, text: title}));
  return all.map(({code, text}) => ({code, title: resolveText(text, words)?.text ?? code}));
}
