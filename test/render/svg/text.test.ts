import {expect} from 'chai';
import fc from 'fast-check';
import type {DrawContext} from '../../../src/render/svg/layout.ts';
import {paragraph} from '../../../src/render/svg/text.ts';

const canvas = {textWidth: (text: string, size: number) => [...text].length * size} as unknown as DrawContext;

/** The lines as plain text. */
function lines(text: string, width: number): readonly string[] {
  const {html} = paragraph([{text, size: 1, fill: '#000'}], width, canvas).draw(0, 0);
  return [...html.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, line = '']) => line.replace(/<[^>]+>/g, ''));
}

describe('paragraph(runs, width, canvas)', () => {
  it('breaks at spaces', () => {
    expect(lines('uno dos tres', 8)).to.eql(['uno dos', 'tres']);
  });

  it('keeps a number and its unit together', () => {
    expect(lines('sube 3.8\u00a0p.\u00a0p.', 10)).to.eql(['sube', '3.8\u00a0p.\u00a0p.']);
  });

  it('splits a word that is longer than a line and keeps all its characters', () => {
    expect(lines('abcdefghij', 4)).to.eql(['abcd', 'efgh', 'ij']);
  });

  it('has height 0 for an empty text', () => {
    expect(paragraph([{text: ' ', size: 1, fill: '#000'}], 10, canvas).height).to.equal(0);
  });

  it('does not exceed the width and draws every character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({min: 2, max: 20}),
        (words, width) => {
          const paragraphLines = lines(words.join(' '), width);
          expect(paragraphLines.every((line) => line.length <= width)).to.equal(true);
          expect(paragraphLines.join('').replaceAll(' ', '')).to.equal(words.join(''));
        },
      ),
    );
  });
});
