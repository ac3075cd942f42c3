import {html} from 'lit';
import {responsibleOrganization} from '../../model/analysis/responsible.ts';
import type {License, Policy} from '../../model/report/organization.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Disaggregation} from '../../model/report/observation.ts';
import {formatInPeriod, formatMissingIn} from '../../text/format/missing.ts';
import {formatValue} from '../../text/format/quantity.ts';
import {formatDate} from '../../text/format/date.ts';
import {statusWords} from '../../text/edition/edition-status.ts';
import {revisionSentences} from '../../text/edition/revision.ts';
import {dualText, localizedText, withLang} from '../shared/localized-text.ts';
import {link} from '../shared/source-line.ts';
import {seriesName} from '../shared/observation-remarks.ts';
import {counted, countedText, optional, remarks, tag, type SheetContext, type SheetEntry} from './field.ts';
import {intervalWords} from './result-words.ts';
import {inParentheses, organization, source} from './record.ts';

/** Where the figure comes from. */
export function originEntries(context: SheetContext): readonly SheetEntry[] {
  const {coverage, limitations, assumptions, frequency, source: origin} = context.assessment.indicator;
  return [
    counted('origin', context, () => origin && source(origin, context)),
    counted('frequency', context, () => frequency && context.locale.t(`sheet.frequency-${frequency}`)),
    countedText('coverage', coverage, context),
    countedText('limitations', limitations, context),
    countedText('assumptions', assumptions, context),
  ];
}

/** Who publishes, and who is responsible. */
export function responsibleEntries(context: SheetContext): readonly SheetEntry[] {
  const {assessment, report} = context;
  const responsible = responsibleOrganization(assessment, report);
  return [
    counted('publisher', context, () => report.publisher && organization(report.publisher, context)),
    counted('responsible', context, () => responsible && organization(responsible, context)),
  ];
}

/** Most parts that a sheet names; it states how many more there are. */
const maxParts = 40;

/** The parts with figures, and those that are expected. */
export function partEntries(context: SheetContext): readonly SheetEntry[] {
  const {disaggregations, expectedDisaggregations} = context.assessment.indicator;
  const {t} = context.locale;
  return [
    counted('disaggregations', context, () => [
      parts(t('sheet.parts-available', {count: disaggregations.length}), disaggregations, (part) =>
        partWords(part, context),
      ),
      parts(
        t('sheet.parts-expected', {count: expectedDisaggregations.length}),
        expectedDisaggregations,
        (text: LocalizedText) => localizedText(text, context),
      ),
    ]),
  ];

  function parts<T>(title: string, list: readonly T[], name: (item: T) => unknown): unknown {
    if (list.length === 0) return '';
    return html`<p class="small muted">${title}</p>
      <ul class="parts" role="list">
        ${list.slice(0, maxParts).map((item) => html`<li>${name(item)}</li>`)}
        ${list.length > maxParts ? html`<li>${t('sheet.more', {count: list.length - maxParts})}</li>` : ''}
      </ul>`;
  }
}

/** A part with its last figure, "Mujeres: 45.2 % en 2023 [43.1 a 47.3]", or the reason why it is missing. */
function partWords(part: Disaggregation, {assessment, locale}: SheetContext): unknown {
  const {indicator} = assessment;
  const label = seriesName(part, locale);
  const last = part.observations.at(-1);
  if (!last) return label;
  if (last.value === null) return [label, `: ${formatMissingIn(last.period, last, locale)}`];
  const interval = intervalWords(indicator, last, locale);
  return [
    label,
    ': ',
    dualText(formatValue(indicator, last, locale)),
    ` ${formatInPeriod(last.period, last, locale)}${interval && ` [${interval}]`}`,
  ];
}

/** Revisions and notes of the indicator, notes of the report. Those of its groups are below their names. */
export function noteEntries(context: SheetContext): readonly SheetEntry[] {
  const {assessment, report, locale} = context;
  const {indicator} = assessment;
  const revisions = indicator.revisions.map((revision) => {
    const [words, ...why] = revisionSentences(revision, indicator, locale);
    return {
      label: locale.t('sheet.revision'),
      content: [words?.text, remarks(why.map((text) => withLang(text, locale)))],
    };
  });
  const notes = [...indicator.notes, ...report.notes].map((note) => ({
    label: locale.t('sheet.note'),
    content: localizedText(note, context),
  }));
  return [...revisions, ...notes];
}

/** The document, its policy, dates, licence and permanent address. */
export function documentEntries(context: SheetContext): readonly SheetEntry[] {
  const {assessment, report, locale} = context;
  const {t} = locale;
  const {title, description, edition, sources, policy, license, latest} = report;
  const {indicator} = assessment;
  const others = sources.filter((record) => record !== indicator.source);
  return [
    {
      label: t('sheet.document'),
      content: [
        localizedText(title, context),
        remarks([edition && t('source.edition', {edition}), localizedText(description, context)]),
        others.map((record) => html`<div class="source">${source(record, context)}</div>`),
      ],
    },
    ...optional(t('sheet.status'), status(context)),
    ...(policy ? policyEntries(policy, context) : []),
    counted('dates', context, () => dates(context)),
    counted('license', context, () => license && licenseWords(license, context)),
    ...optional(t('sheet.permalink'), indicator.url && link(indicator.url, indicator.url)),
    ...optional(t('sheet.latest'), latest && link(latest, latest)),
  ];
}

function policyEntries(policy: Policy, context: SheetContext): readonly SheetEntry[] {
  const {locale} = context;
  const {t} = locale;
  const {name, shortName, legalBasis, legalUrl} = policy;
  const {start = null, end = null} = policy.horizon ?? {};
  const horizon =
    start !== null && end !== null
      ? t('sheet.horizon', {start, end})
      : end !== null
        ? t('sheet.horizon-end', {end})
        : start && t('sheet.horizon-start', {start});
  return [
    {
      label: t('sheet.policy'),
      content: [localizedText(name, context), inParentheses(shortName, context), remarks([horizon])],
    },
    ...optional(
      t('sheet.legal-basis'),
      (legalBasis ?? legalUrl) && link(legalUrl, localizedText(legalBasis, context) || (legalUrl ?? '')),
    ),
  ];
}

/** The state of the edition, since when, by whom and why; null when the report does not state it. */
function status({report, locale}: SheetContext): unknown {
  const words = statusWords(report, locale);
  return words && [words.label, remarks(words.facts.map((fact) => withLang(fact, locale)))];
}

function dates({report, assessment, locale}: SheetContext): unknown {
  const {t} = locale;
  const updated = assessment.indicator.updated ?? report.updated;
  const line = (key: 'issued' | 'updated', date: string | null): unknown =>
    date &&
    html`<p>
      ${t(`source.${key}`, {date: formatDate(date, locale)})}${date.length === 4 ? tag(t('sheet.tag-year-only')) : ''}
    </p>`;
  return [line('issued', report.issued), line('updated', updated)];
}

function licenseWords({id, name, url}: License, context: SheetContext): unknown {
  const words = localizedText(name, context);
  return link(url, words && id ? html`${words} (${id})` : words || (id ?? url ?? ''));
}
