import type {EmbedOptions} from '../../src/render/embed/embed-code.ts';
import {safeHtml} from '../../src/render/html-template.ts';
import {reportJson} from '../../src/model/report/serialize.ts';
import {
  shareSubject,
  subjectTable,
  subjectTitle,
  type SubjectTag,
} from '../../src/render/embed/share-subject.ts';
import {assess} from '../../src/model/analysis/assessment.ts';
import {parseBarAttributes} from '../../src/model/analysis/bar-attributes.ts';
import type {Report} from '../../src/model/report/report.ts';
import {inlineBarSentence} from '../../src/text/sentence/assessment-inline.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {inOrder, partAttribute, type Choices} from './choice.ts';

/** The report that is there to be shown. */
export interface Shown {
  readonly report: Report;
  /** `null` for a file, which the code then carries inside. */
  readonly url: string | null;
  /** Of one edition; `null` follows the document. */
  readonly integrity: string | null;
}

/** What the codes are made of; `null` until there is a report, and where it has no such part. */
export function embed(choices: Choices, shown: Shown | null): EmbedOptions | null {
  const {tag, scripts, page} = choices;
  const made = tag === 'variation-bar' ? ofFigures(choices) : shown && ofReport(tag, choices, shown);
  return made && {...made, tag, scripts, page: page || null, attributes: attributesOf(choices)};
}

type Told = Pick<EmbedOptions, 'source' | 'title' | 'fallback'>;

function ofReport(tag: SubjectTag, {part, options, locale}: Choices, shown: Shown): Told | null {
  const {report, url, integrity} = shown;
  const shared = shareSubject(report, {
    tag,
    code: part,
    from: options.get('from-period') ?? '',
    to: options.get('to-period') ?? '',
  });
  if (!shared) return null;
  const words = resolveLocale(locale, report.defaultLanguage);
  return {
    source: url === null ? {json: reportJson(shared.report)} : {url, integrity},
    title: subjectTitle(shared, words),
    fallback: subjectTable(shared, words),
  };
}

/** A bar says in words what it draws; where an attribute cannot be read, readers see those words. */
function ofFigures({options, locale}: Choices): Told {
  const asked = (name: string): string => options.get(name) ?? '';
  const read = parseBarAttributes({
    fromValue: asked('from-value'),
    toValue: asked('to-value'),
    fromPeriod: asked('from-period'),
    toPeriod: asked('to-period'),
    unit: asked('unit'),
    desired: asked('desired'),
    target: asked('target'),
    baseline: asked('baseline'),
    domain: asked('domain'),
  });
  const words =
    'invalidValue' in read ? '' : inlineBarSentence(assess(read.indicator), resolveLocale(locale, ''));
  return {source: null, title: words, fallback: safeHtml`${words}`.html};
}

function attributesOf({tag, part, options, theme}: Choices): ReadonlyMap<string, string> {
  const name = partAttribute(tag);
  const chosen = new Map([
    ...(name && part ? [[name, part] as const] : []),
    ...options,
    ...(theme === 'auto' ? [] : [['theme', theme] as const]),
  ]);
  return new Map(inOrder(tag).flatMap((one) => (chosen.has(one) ? [[one, chosen.get(one) ?? '']] : [])));
}
