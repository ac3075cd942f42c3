import {expect} from 'chai';
import {palette} from '../../src/elements/base/palette.ts';
import {scope} from '../../src/model/analysis/scope.ts';
import {importText} from '../../src/formats/import-file.ts';
import {reportToCsv, reportToExcelCsv, reportToTidyCsv} from '../../src/formats/table/write/to-csv.ts';
import {cardMail, summaryMail} from '../../src/render/email.ts';
import {cardTable, scopeTable, summaryTable} from '../../src/render/fallback/table.ts';
import {cardMarkdown, scopeMarkdown, summaryMarkdown} from '../../src/render/markdown.ts';
import {cardText, scopeText, summaryText} from '../../src/render/plain-text.ts';
import {cardSvg} from '../../src/render/svg/card.ts';
import {chartSvg} from '../../src/render/svg/chart.ts';
import {drawContext} from '../../src/render/svg/layout.ts';
import {socialCard, socialSummary} from '../../src/render/svg/social-card.ts';
import {summarySvg} from '../../src/render/svg/summary.ts';
import {trendSvg} from '../../src/render/svg/trend.ts';
import {spanish} from '../support/languages.ts';
import {missingDocument, reasonWords, statedReasons} from '../support/missing-document.ts';
import {requireReport} from '../support/rows.ts';

const light = palette('light');
const canvas = drawContext(light, 640);

function subject(reason: (typeof statedReasons)[number]) {
  const report = requireReport(missingDocument(reason));
  const wholeScope = scope(report, '');
  if (!wholeScope) throw new Error('no scope');
  return {report, context: {report, locale: spanish}, scope: wholeScope};
}
type Subject = ReturnType<typeof subject>;

const perIndicator = {
  'text': cardText,
  'Markdown': cardMarkdown,
  'mail': (assessment, context) => cardMail(assessment, context, light),
  'HTML': cardTable,
  'SVG': (assessment, context) => cardSvg(assessment, context, canvas),
  'social card': (assessment, context) => socialCard(assessment, context, canvas),
} satisfies Record<
  string,
  (assessment: Subject['scope']['assessments'][number], context: Subject['context']) => string
>;

const ofScope = {
  'text': ({scope, context}) => scopeText(scope, context),
  'Markdown': ({scope, context}) => scopeMarkdown(scope, context),
  'HTML': ({scope, context}) => scopeTable(scope, context),
  'mail': ({scope, context}) => summaryMail(scope, context, light),
  'SVG chart': ({scope, context}) => chartSvg(scope, context, canvas),
  'SVG trend': ({scope, context}) =>
    scope.assessments
      .slice(0, 1)
      .map((item) => trendSvg(item, context, canvas))
      .join(''),
  'summary as text': ({scope, context}) => summaryText(scope, context),
  'summary as Markdown': ({scope, context}) => summaryMarkdown(scope, context),
  'summary as HTML': ({scope, context}) => summaryTable(scope, context),
  'summary as SVG': ({scope, context}) => summarySvg(scope, context, canvas),
  'summary as a social card': ({scope, context}) => socialSummary(scope, context, canvas),
} satisfies Record<string, (subject: Subject) => string>;

/** The texts of markup: a long one is broken into several elements. */
function plainText(markup: string): string {
  return markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** The words that give a reason: in the place of a value, or in a count. */
function words(reason: (typeof statedReasons)[number]): RegExp {
  const counted = spanish.t(`missing-count.${reason}`, {count: 3});
  return new RegExp(`${reasonWords[reason]}|${counted}`, 'iu');
}

describe('a stated reason of a missing value', () => {
  for (const reason of statedReasons) {
    for (const [name, output] of Object.entries(perIndicator))
      it(`${reason} is in the ${name} of each indicator, without "Sin dato"`, () => {
        const {scope, context} = subject(reason);
        for (const assessment of scope.assessments) {
          const result = plainText(output(assessment, context));
          expect(result, assessment.indicator.id)
            .to.match(words(reason))
            .and.not.match(/sin dato/i);
        }
      });
    for (const [name, output] of Object.entries(ofScope))
      it(`${reason} is in the ${name} of a report, without "Sin dato" alone`, () => {
        const result = plainText(output(subject(reason)));
        expect(result)
          .to.match(words(reason))
          .and.not.match(/sin datos?(?!:)/i);
      });
    for (const [name, write] of Object.entries({reportToCsv, reportToExcelCsv}))
      it(`${reason} is in ${name}, and is read back`, () => {
        const csv = write(subject(reason).report);
        const {report} = importText(csv);
        const reasons = report?.indicators.map(({observations}) => observations.map(({missing}) => missing));
        expect(reasons?.map((list) => list.slice(-2))).to.deep.equal([
          [null, reason],
          [reason, reason],
          [reason, null],
        ]);
      });
    it(`${reason} is in reportToTidyCsv`, () => {
      expect(reportToTidyCsv(subject(reason).report)).to.contain(`"last","2024",,"${reason}"`);
    });
  }
});
