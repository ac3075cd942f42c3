import chunkList from '../../dist/chunks.json' with {type: 'json'};
import hashes from '../../dist/integrity.json' with {type: 'json'};
import {chunkHints} from '../../src/render/embed/chunk-hints.ts';
import type {PublishedScript} from '../../src/render/embed/published-scripts.ts';
import type {EmbedOptions} from '../../src/render/embed/embed-code.ts';
import {safeHtml} from '../../src/render/html-template.ts';
import {reportJson} from '../../src/model/report/serialize.ts';
import {shareSubject, subjectTitle} from '../../src/render/embed/share-subject.ts';
import type {SubjectTag} from '../../src/render/embed/subject-tags.ts';
import {subjectTable} from '../../src/render/embed/subject-output.ts';
import {assess} from '../../src/model/analysis/assessment.ts';
import {parseBarAttributes} from '../../src/model/analysis/bar-attributes.ts';
import type {Report} from '../../src/model/report/report.ts';
import {inlineBarSentence} from '../../src/text/sentence/assessment-inline.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {esPEDetails} from '../../src/text/i18n/messages/es-PE/details.ts';
import {esPEReport} from '../../src/text/i18n/messages/es-PE/report.ts';
import {esPEVariationBar} from '../../src/text/i18n/messages/es-PE/variation-bar.ts';
import {registerMessages} from '../../src/text/i18n/translations.ts';
import {attributeOrder, partAttribute, type Choices} from './choice.ts';

// The codes are written without the elements, whose drawings would register these messages.
[esPEDetails, esPEReport, esPEVariationBar].forEach(registerMessages);

/** The report that the builder loaded. */
export interface LoadedReport {
  readonly report: Report;
  /** Null for a local file, whose JSON becomes part of the code. */
  readonly url: string | null;
  /** Hash of the pinned edition. Null follows the document. */
  readonly integrity: string | null;
}

/** Chunks by element and language, with their hashes, as the build inserts them into the command line. */
const builtChunks = Object.fromEntries(
  Object.entries({...chunkList.elements, ...chunkList.languages}).map(([name, files]) => [
    name,
    files.map((file): PublishedScript => {
      const integrity = new Map(Object.entries(hashes.files)).get(file) ?? null;
      return {file, integrity};
    }),
  ]),
);

/** Options of the embed code. Null without a report, or when the report does not have the part. */
export function embedOptions(choices: Choices, loadedReport: LoadedReport | null): EmbedOptions | null {
  const {tag, scripts, page, locale} = choices;
  const hints = chunkHints({tag, language: locale, scripts}, builtChunks);
  const content =
    tag === 'variation-bar' ? barContent(choices) : loadedReport && reportContent(tag, choices, loadedReport);
  return content && {...content, tag, scripts, hints, page: page || null, attributes: attributesOf(choices)};
}

type EmbedContent = Pick<EmbedOptions, 'source' | 'title' | 'fallback'>;

function reportContent(
  tag: SubjectTag,
  {part, options, locale}: Choices,
  loadedReport: LoadedReport,
): EmbedContent | null {
  const {report, url, integrity} = loadedReport;
  const subject = shareSubject(report, {
    tag,
    code: part,
    from: options.get('from-period') ?? '',
    to: options.get('to-period') ?? '',
  });
  if (!subject) return null;
  const resolvedLocale = resolveLocale(locale, report.defaultLanguage);
  return {
    source: url === null ? {json: reportJson(subject.report)} : {url, integrity},
    title: subjectTitle(subject, resolvedLocale),
    fallback: subjectTable(subject, resolvedLocale),
  };
}

/** The fallback of a bar is its sentence; empty when an attribute cannot be read. */
function barContent({options, locale}: Choices): EmbedContent {
  const option = (name: string): string => options.get(name) ?? '';
  const parsed = parseBarAttributes({
    fromValue: option('from-value'),
    toValue: option('to-value'),
    fromPeriod: option('from-period'),
    toPeriod: option('to-period'),
    unit: option('unit'),
    desired: option('desired'),
    target: option('target'),
    baseline: option('baseline'),
    domain: option('domain'),
  });
  const sentence =
    'invalidValue' in parsed ? '' : inlineBarSentence(assess(parsed.indicator), resolveLocale(locale, ''));
  return {source: null, title: sentence, fallback: safeHtml`${sentence}`.html};
}

function attributesOf({tag, part, options, theme}: Choices): ReadonlyMap<string, string> {
  const name = partAttribute(tag);
  const chosen = new Map([
    ...(name && part ? [[name, part] as const] : []),
    ...options,
    ...(theme === 'auto' ? [] : [['theme', theme] as const]),
  ]);
  return new Map(
    attributeOrder(tag).flatMap((key) => (chosen.has(key) ? [[key, chosen.get(key) ?? '']] : [])),
  );
}
