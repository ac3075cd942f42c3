import {recordOf, tablePeriods} from '../model/table-period.ts';
import type {Finding} from '../model/finding.ts';
import type {Scope} from '../model/scope.ts';
import {isForeign, localized, type Said} from '../text/localized.ts';
import {periodText} from '../text/period-text.ts';
import {changeWords, valueWords} from '../text/quantity.ts';
import {stateWord} from '../text/state-word.ts';
import type {Part} from '../text/source-parts.ts';
import {cardWords, type Told} from './card-words.ts';
import {markup, type Markup} from './markup.ts';

/**
 * One indicator as a plain captioned table: what stands inside the tag where the script, or the tag itself, is taken
 * away. Its words are the card's.
 */
export function cardTable(finding: Finding, told: Told): string {
  const {language} = told;
  const {code, name, sentence, details, source} = cardWords(finding, told);
  const line = (label: string, value: Markup | string): Markup =>
    markup`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`;
  return markup`<table lang="${language.tag}" dir="${language.dir}">
<caption>${code === null ? '' : `${code} `}${marked(name, told)}</caption>
<tbody>
${tablePeriods([finding]).map(({period, record}) =>
  line(periodText(period, record, language), figure(finding, period, told)),
)}${line(language.t('change'), finding.change ? changeWords(finding, language).shown : stateWord(finding, language))}${line(language.t('verdict'), stateWord(finding, language))}</tbody>
<tfoot>
${[sentence, ...details.map((one) => marked(one, told)), linked(source, told)].map(
  (words) => markup`<tr><td colspan="2">${words}</td></tr>\n`,
)}</tfoot>
</table>`.code;
}

/** The indicators of a scope as one captioned table, a line for each. */
export function scopeTable({group, findings}: Scope, told: Told): string {
  const {report, language} = told;
  const {t} = language;
  const periods = tablePeriods(findings);
  const title = localized(group?.title ?? report.title, language);
  const label = localized(group?.label ?? null, language);
  const heads = [
    t('code'),
    t('indicator'),
    ...periods.map(({period, record}) => periodText(period, record, language)),
    t('change'),
    t('verdict'),
  ];
  return markup`<table lang="${language.tag}" dir="${language.dir}">
<caption>${label && [marked(label, told), ': ']}${title && marked(title, told)}</caption>
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
