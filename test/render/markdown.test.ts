import {expect} from 'chai';
import {assess} from '../../src/model/analysis/assessment.ts';
import type {Indicator} from '../../src/model/report/indicator.ts';
import {cardMarkdown, scopeMarkdown} from '../../src/render/markdown.ts';
import {cardText, scopeText} from '../../src/render/plain-text.ts';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {indicator, text} from '../support/indicator.ts';
import {requireReport} from '../support/rows.ts';
import {spanish} from '../support/languages.ts';

const context = {report: requireReport(pnmnna), locale: spanish};
const indicatorNamed = (name: string): Indicator => indicator({name: text(name)});
const scopeOf = (name: string) => ({group: null, assessments: [assess(indicatorNamed(name))]});

/** The cells of the first row of a table, split at each `|` that is not escaped. */
function firstRow(name: string): readonly string[] {
  const rows = scopeMarkdown(scopeOf(name), context)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return (rows[2] ?? '')
    .split(/(?<!\\)(?:\\\\)*\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe('scopeMarkdown(scope, context)', () => {
  it('escapes a pipe so that a name stays in its cell', () => {
    expect(firstRow('Niñas | niños')[1]).to.equal('Niñas \\| niños');
    expect(firstRow('Niñas | niños')).to.have.length(firstRow('Niñas').length);
  });

  it('escapes a backslash so that it cannot cancel the escape of a pipe', () => {
    expect(scopeMarkdown(scopeOf('a\\|b'), context)).to.contain('| a\\\\\\|b |');
  });

  it('keeps a name with line breaks in one row', () => {
    expect(firstRow('a\r\n\n  b')[1]).to.equal('a b');
  });
});

describe('cardMarkdown(assessment, context)', () => {
  for (const [name, escaped] of [
    ['<script>', '\\<script\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['&lt; $x$ !y #z', '\\&lt; \\$x\\$ \\!y \\#z'],
    ['https://a.example', 'https\\://a.example'],
  ] as const)
    it(`escapes ${name}`, () => {
      expect(cardMarkdown(assess(indicatorNamed(name)), context)).to.contain(`03.07.02 ${escaped}\n`);
    });
});

describe('cardText(assessment, context), scopeText(scope, context)', () => {
  it('keep a name with line breaks in one line and do not escape it', () => {
    const name = 'a | \\b\r\n\n  <c>';
    expect(cardText(assess(indicatorNamed(name)), context)).to.match(/^03\.07\.02 a \| \\b <c>\n/);
    expect(scopeText(scopeOf(name), context)).to.contain('\n03.07.02 a | \\b <c>\n');
  });

  it('include the value and the change', () => {
    const card = cardText(assess(indicator()), context).replaceAll('\u00a0', ' ');
    expect(card).to.contain('2022: 23.7 %').and.to.contain('+3.8 p. p.');
  });
});
