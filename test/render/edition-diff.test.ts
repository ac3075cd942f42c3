import {expect} from 'chai';
import withdrawn from '../../data/edition-withdrawn.json' with {type: 'json'};
import revised from '../../data/edition-revised.json' with {type: 'json'};
import {formatEditionDiff} from '../../src/cli/edition-diff.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import type {Report} from '../../src/model/report/report.ts';
import {editionDiffWords} from '../../src/render/edition-diff/content.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';

function read(source: unknown): Report {
  const {report} = readReport(source);
  if (!report) throw new Error('no report');
  return report;
}

const [before, after] = [read(withdrawn), read(revised)];

/** The Markdown without the spaces that do not break. */
function markdownOf(later: Report): string {
  return formatEditionDiff(before, later, 'md', 'es-PE').replaceAll('\u00a0', ' ');
}

describe('What changed between two editions, in words', () => {
  it('begins with the finding: how many figures were revised and whether a verdict changes', () => {
    formatEditionDiff(before, after, 'md', 'es-PE');
    const words = editionDiffWords(before, after, resolveLocale('es-PE', 'es'));
    expect(words.headline).to.equal('1 cifra revisada');
    expect(words.also).to.equal(
      'Además: 2 cifras nuevas y 1 indicador nuevo. Las otras 3 cifras son iguales.',
    );
    const changed = read({
      ...revised,
      indicators: [{...revised.indicators[0], observations: {2022: 31.4, 2023: 32}}],
    });
    expect(editionDiffWords(before, changed, resolveLocale('es-PE', 'es')).headline).to.equal(
      '1 cifra revisada; cambia una valoración',
    );
  });

  it('names was, is, difference, effect, reason and date of a revised figure', () => {
    const markdown = markdownOf(after);
    expect(markdown).to.contain(
      '| 01 Porcentaje de hogares que usan castigo físico. | 2023 | 27.2 % | 30.6 % | +3.4 p. p. | Mejora, como antes | Se había contado dos veces una región (fe de erratas n.° 3). · 2 de julio de 2025 |',
    );
  });

  it('states that the source gives no reason', () => {
    const silent = read({...revised, indicators: [{...revised.indicators[0], revisions: []}]});
    expect(markdownOf(silent)).to.contain('La fuente no dice por qué.');
  });

  it('shows all digits of two figures that are rounded alike', () => {
    const nearly = read({
      ...withdrawn,
      indicators: [{...withdrawn.indicators[0], observations: {2022: 31.4, 2023: 27.24}}],
    });
    expect(markdownOf(nearly)).to.contain('| 27.2 % | 27.24 % | +0.04 p. p. |');
  });

  it('names the reason of a missing value in place of the value', () => {
    const reserved = read({
      ...withdrawn,
      indicators: [
        {
          ...withdrawn.indicators[0],
          observations: [
            {period: '2022', value: 31.4},
            {period: '2023', value: null, missing: 'suppressed'},
          ],
        },
      ],
    });
    expect(markdownOf(reserved)).to.contain('| 27.2 % | Reservado |');
  });

  it('escapes hostile names in HTML and Markdown', () => {
    const hostile = read({
      ...revised,
      indicators: revised.indicators.map((indicator) => ({
        ...indicator,
        name: '<img src=x onerror=a()> | b',
      })),
    });
    expect(formatEditionDiff(before, hostile, 'html', 'es')).not.to.contain('<img');
    expect(formatEditionDiff(before, hostile, 'md', 'es')).not.to.match(/[^\\]<img|[^\\]\| b/);
  });

  it('is data with --as json: every figure with its fields, date and reason', () => {
    const record = JSON.parse(formatEditionDiff(before, after, 'json', null)) as {
      readonly revised: readonly object[];
      readonly added: readonly object[];
      readonly unchanged: number;
    };
    expect(record.revised).to.deep.equal([
      {
        id: 'in-01',
        code: '01',
        series: 'result',
        period: '2023',
        was: 27.2,
        is: 30.6,
        fields: ['value'],
        date: '2025-07-02',
        reason: {
          es: 'Se había contado dos veces una región (fe de erratas n.° 3).',
          en: 'One region had been counted twice (erratum no. 3).',
        },
      },
    ]);
    expect(record.added).to.have.length(2);
    expect(record.unchanged).to.equal(3);
  });
});
