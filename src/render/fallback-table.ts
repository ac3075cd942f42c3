import {recordOf, tablePeriods} from '../model/table/period-column.ts';
import type {Finding} from '../model/analysis/assessment.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {isForeign, localized, type Said} from '../text/i18n/localized.ts';
import {periodText} from '../text/format/period.ts';
import {changeWords, valueWords} from '../text/format/quantity.ts';
import type {Part} from '../text/sentence/source.ts';
import {cardWords, type Told} from './card-content.ts';
import {markup, type Markup} from './html-template.ts';
import {summaryWords, type SummaryWords} from './summary-content.ts';

/**
 * A table that stands inside a tag keeps its place when the element is drawn: it is about as high as that, and rather
 * more, so that nothing below moves. By attributes, for a strict page takes no style. In px, of all the facts.
 */
const high = {card: 264, summary: 500} as const;

/** What can be seen at once of a table or a chart of so many rows. */
export function reserved(rows: number, tag: string): number {
  return Math.min(900, tag === 'variation-chart' ? 150 + 75 * rows : 300 + 170 * rows);
}

function open(isKept: boolean, {language}: Told, height: number | null = null): Markup {
  const kept = isKept ? markup` slot="fallback" cellpadding="8"${attribute(height)}` : null;
  return markup`<table${kept} lang="${language.tag}" dir="${language.dir}">`;
}

function attribute(height: number | null): Markup | null {
  return height === null ? null : markup` height="${height}"`;
}

function line(label: string, value: Markup | string, height: number | null): Markup {
  const width = height === null ? null : markup` width="50%"`;
  return markup`<tr${attribute(height)}><th scope="row"${width}>${label}</th><td>${value}</td></tr>\n`;
}

function wide(words: Markup | readonly Markup[] | string, height: number | null = null): Markup {
  return markup`<tr${attribute(height)}><td colspan="2">${words}</td></tr>\n`;
}

/**
 * One indicator as a plain captioned table: what stands inside the tag where the script, or the tag itself, is taken
 * away. Its words are the card's.
 */
export function cardTable(finding: Finding, told: Told, isKept = false): string {
  const {language} = told;
  const {code, name, state, sentence, details, source} = cardWords(finding, told);
  const facts = [
    ...tablePeriods([finding]).map(
      ({period, record}) => [periodText(period, record, language), figure(finding, period, told)] as const,
    ),
    [language.t('change'), finding.change ? changeWords(finding, language).shown : state] as const,
    [language.t('verdict'), state] as const,
  ];
  const height = isKept ? Math.round(high.card / facts.length) : null;
  const rest = [sentence, ...details.map((one) => marked(one, told)), linked(source, told)];
  return markup`${open(isKept, told)}
<caption>${code === null ? '' : `${code} `}${marked(name, told)}</caption>
<tbody>
${facts.map(([label, value]) => line(label, value, height))}</tbody>
<tfoot>
${rest.map((words) => wide(words))}</tfoot>
</table>`.code;
}

/** What is counted in a scope, as a table in the words of its summary. */
export function summaryTable(scope: Scope, told: Told, isKept = false): string {
  const words = summaryWords(scope, told);
  const counts = words.counts.filter(({count}) => count > 0);
  const facts = [...words.steps.map((step) => step.words), counts.map((one) => one.words).join(' · ')];
  const height = isKept ? Math.round(high.summary / (facts.length + words.extremes.length)) : null;
  return markup`${open(isKept, told)}
${title(words, told)}
<tbody>
${facts.map((fact) => wide(fact, height))}${words.extremes.map(({label, change, code, name}) =>
    line(label, [change, code, name].filter(Boolean).join(' · '), height),
  )}</tbody>
<tfoot>
${[words.sentence, words.inferred].map((one) => (one ? wide(one) : null))}</tfoot>
</table>`.code;
}

function title({label, title}: Pick<SummaryWords, 'label' | 'title'>, told: Told): Markup {
  return markup`<caption>${label && [marked(label, told), ': ']}${title && marked(title, told)}</caption>`;
}

/** The indicators of a scope as one captioned table, a line for each. */
export function scopeTable({group, findings}: Scope, told: Told, height: number | null = null): string {
  const {report, language} = told;
  const {t} = language;
  const periods = tablePeriods(findings);
  const names = {
    title: localized(group?.title ?? report.title, language),
    label: localized(group?.label ?? null, language),
  };
  const heads = [
    t('code'),
    t('indicator'),
    ...periods.map(({period, record}) => periodText(period, record, language)),
    t('change'),
    t('verdict'),
  ];
  return markup`${open(height !== null, told, height)}
${title(names, told)}
<thead>
<tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr>
</thead>
<tbody>
${findings.map((finding) =>
  row(
    finding,
    periods.map(({period}) => figure(finding, period, told)),
    told,
  ),
)}</tbody>
</table>`.code;
}

function row(finding: Finding, figures: readonly string[], told: Told): Markup {
  const {code, name, change, state} = cardWords(finding, told);
  return markup`<tr><td>${code}</td><th scope="row">${marked(name, told)}</th>${[
    ...figures,
    change ?? state,
    state,
  ].map((cell) => markup`<td>${cell}</td>`)}</tr>\n`;
}

function figure(finding: Finding, period: string, {language}: Told): string {
  const record = recordOf(finding, period);
  return record ? valueWords(finding.indicator, record, language).shown : language.t('no-data');
}

function linked(parts: readonly Part[], told: Told): readonly Markup[] {
  return parts.map((part) =>
    part.url
      ? markup`<a href="${part.url}" rel="noopener noreferrer">${marked(part, told)}</a>`
      : marked(part, told),
  );
}

function marked({text, lang}: Said, {language}: Told): Markup {
  return isForeign(lang, language.tag) ? markup`<span lang="${lang}">${text}</span>` : markup`${text}`;
}
