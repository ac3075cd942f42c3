import type {Finding} from '../model/analysis/assessment.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {recordOf, tablePeriods} from '../model/table/period-column.ts';
import {periodText} from '../text/format/period.ts';
import {valueWords} from '../text/format/quantity.ts';
import {cardWords, type Told} from './card-content.ts';
import {summaryWords} from './summary-content.ts';

/** One indicator as Markdown: its name, a table of its figures, and what they say. */
export function cardMarkdown(finding: Finding, told: Told): string {
  const {code, group, name, sentence, details, source} = cardWords(finding, told);
  return paragraphs([
    `### ${plain([code, name.text].filter(Boolean).join(' '))}`,
    plain(group?.text ?? ''),
    table([finding], told, false),
    plain(sentence),
    ...details.map(({text}) => plain(text)),
    source.map(({text, url}) => (url ? `[${plain(text)}](<${address(url)}>)` : plain(text))).join(''),
  ]);
}

/** One objective as Markdown. */
export function summaryMarkdown(scope: Scope, told: Told): string {
  const {steps, sentence, extremes, inferred} = summaryWords(scope, told);
  const named = extremes.map(
    ({label, change, code, name}) =>
      `${plain(label)}: **${plain(change)}**, ${plain([code, name].filter(Boolean).join(' '))}`,
  );
  return paragraphs([
    heading(scope, told),
    steps.map(({words}) => `- ${plain(words)}`).join('\n'),
    plain(sentence),
    ...named,
    plain(inferred ?? ''),
  ]);
}

/** The indicators of a scope as a Markdown table. */
export function scopeMarkdown(scope: Scope, told: Told): string {
  return paragraphs([heading(scope, told), table(scope.findings, told, true)]);
}

function heading(scope: Scope, told: Told): string {
  const {label, title} = summaryWords(scope, told);
  return `## ${plain([label?.text, title?.text].filter(Boolean).join(': '))}`;
}

function table(findings: readonly Finding[], told: Told, isNamed: boolean): string {
  const {language} = told;
  const {t} = language;
  const periods = tablePeriods(findings);
  const head = [
    ...(isNamed ? [t('code'), t('indicator')] : []),
    ...periods.map(({period, record}) => periodText(period, record, language)),
    t('change'),
    t('verdict'),
  ];
  const rows = findings.map((finding) => {
    const {code, name, change, state} = cardWords(finding, told);
    const figures = periods.map(({period}) => {
      const record = recordOf(finding, period);
      return record ? valueWords(finding.indicator, record, language).shown : t('no-data');
    });
    return [...(isNamed ? [code ?? '', name.text] : []), ...figures, change ?? state, state];
  });
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function paragraphs(texts: readonly string[]): string {
  return `${texts.filter(Boolean).join('\n\n')}\n`;
}

/** Every sign that Markdown or HTML could take for its own is escaped, and a text stays on its line. */
function plain(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~$&!]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])(?=\s)/, '$1\\$2')
    .replace(/(:)(\/\/)/g, '\\$1$2');
}

function address(url: string): string {
  return url.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign));
}
