import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import type {Theme} from '../../src/elements/base/options.ts';
import type {EmbedFormat} from '../../src/render/embed/embed-code.ts';
import {showsSingleIndicator, subjectTags} from '../../src/render/embed/subject-tags.ts';
import type {Report} from '../../src/model/report/report.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {resolveText} from '../../src/text/i18n/localized.ts';
import {elementsOf, type Item} from '../support/manifest.ts';

/** The elements that the builder offers. `<variation-bar>` shows the values of its attributes, the others a report. */
export const builderTags = [...subjectTags, 'variation-bar'] as const;
export type BuilderTag = (typeof builderTags)[number];

/** What the user of the builder chose. URLs are absolute. */
export interface Choices {
  readonly tag: BuilderTag;
  /** Code of an indicator or group. Empty for the first indicator, or the whole report. */
  readonly part: string;
  /** Attributes of the element, by name. */
  readonly options: ReadonlyMap<string, string>;
  readonly locale: string;
  readonly theme: Theme;
  readonly shape: EmbedFormat;
  /** URL of the report. */
  readonly address: string;
  /** URL of the folder of the scripts, with a slash at the end. */
  readonly scripts: string;
  /** URL of a page that contains only this element, for an iframe. Empty when there is none. */
  readonly page: string;
}

/** Attributes that have their own field in the builder, or that depend on the page. */
const otherAttributes = [
  'code',
  'src',
  'integrity',
  'max-bytes',
  'heading-level',
  'loading',
  'locale',
  'theme',
];

function attributes(tag: BuilderTag): readonly Item[] {
  return elementsOf(manifest).find(({tagName}) => tagName === tag)?.attributes ?? [];
}

/** Attribute names in the order of the share panel: code, periods, attributes of all elements, the element's own. */
export function attributeOrder(tag: BuilderTag): readonly string[] {
  const namesWhere = (isMatch: (item: Item) => boolean): readonly string[] =>
    attributes(tag)
      .filter(isMatch)
      .map(({name}) => name);
  return [
    ...namesWhere(({name}) => name === 'code'),
    ...namesWhere(({name}) => name === 'from-period' || name === 'to-period'),
    ...namesWhere(({inheritedFrom}) => Boolean(inheritedFrom)),
    ...namesWhere(() => true),
  ];
}

/** The attributes of an element that have an option field. */
export function optionsOf(tag: BuilderTag): readonly Item[] {
  return attributes(tag).filter(({name}) => !otherAttributes.includes(name));
}

/** `code` for an element that can show a part of a report, otherwise null. */
export function partAttribute(tag: BuilderTag): 'code' | null {
  return attributes(tag).some(({name}) => name === 'code') ? 'code' : null;
}

/** Choices after a change of element: no part, and example values for the bar. */
export function initialChoices(tag: BuilderTag): Pick<Choices, 'tag' | 'part' | 'options'> {
  const barValues = {'from-value': '19.9', 'to-value': '23.7', 'unit': '%', 'desired': 'increase'};
  return {tag, part: '', options: new Map(tag === 'variation-bar' ? Object.entries(barValues) : [])};
}

export interface Part {
  readonly code: string;
  readonly title: string;
}

/** The indicators or groups of a report that an element can show. */
export function partsOf(tag: BuilderTag, report: Report, locale: string): readonly Part[] {
  const resolvedLocale = resolveLocale(locale, report.defaultLanguage);
  const parts = showsSingleIndicator(tag)
    ? report.indicators.map(({code, id, name}) => ({code: code ?? id, text: name}))
    : report.groups.map(({code, id, title}) => ({code: code ?? id, text: title}));
  return parts.map(({code, text}) => ({code, title: resolveText(text, resolvedLocale)?.text ?? code}));
}
