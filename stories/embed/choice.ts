import type {Report} from '../../src/model/report.ts';
import {language} from '../../src/text/language.ts';
import {localized} from '../../src/text/localized.ts';
import {elementsOf, type Declaration, type Item, type Manifest} from '../support/manifest.ts';

/** What the page or the builder itself decides. */
const decided = [
  'src',
  'integrity',
  'max-bytes',
  'heading-level',
  'loading',
  'locale',
  'theme',
  'code',
  'scope',
];

function names({attributes = []}: Declaration): readonly string[] {
  return attributes.map(({name}) => name);
}

/** What people use to publish is no part of what they publish. */
const ways = ['indicator-share', 'report-editor'];

/** Elements that stand for themselves in a page: those with a look of their own. */
export function embeddable(manifest: Manifest): readonly Declaration[] {
  return elementsOf(manifest).filter(
    (element) =>
      element.tagName === 'variation-bar' ||
      (names(element).includes('src') &&
        (element.cssParts ?? []).length > 0 &&
        !ways.includes(element.tagName ?? '')),
  );
}

/** The attributes that a page may choose for an element. */
export function options({attributes = []}: Declaration): readonly Item[] {
  return attributes.filter(({name}) => !decided.includes(name));
}

/** `code` or `scope`, where the element shows a part of a report; `null` where it takes no report, or the whole. */
export function partAttribute(element: Declaration): 'code' | 'scope' | null {
  return (['code', 'scope'] as const).find((name) => names(element).includes(name)) ?? null;
}

export function takesReport(element: Declaration): boolean {
  return names(element).includes('src');
}

export interface Part {
  readonly code: string;
  readonly title: string;
}

/** The parts of a report that an element can be asked for: indicators for a card, groups for all others. */
export function reportParts({tagName}: Declaration, report: Report, locale: string): readonly Part[] {
  const words = language(locale, report.defaultLanguage);
  const isCard = tagName === 'indicator-card' || tagName === 'indicator-trend';
  const all = isCard
    ? report.indicators.map(({code, id, name}) => ({code: code ?? id, text: name}))
    : report.groups.map(({code, id, title}) => ({code: code ?? id, text: title}));
  return all.map(({code, text}) => ({code, title: localized(text, words)?.text ?? code}));
}
