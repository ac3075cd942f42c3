import {expect} from 'chai';
import fc from 'fast-check';
import type {DrawContext} from '../../../src/render/svg/layout.ts';
import {paragraph} from '../../../src/render/svg/text.ts';

const pen = {textWidth: (text: string, size: number) => [...text].length * size} as unknown as DrawContext;

/** The lines, without their marks. */
function lines(text: string, width: number): readonly string[] {
  const {html} = paragraph([{text, size: 1, fill: '#000'}], width, pen).draw(0, 0);
  return [...html.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, line = '']) => line.replace(/<[^>]+>/g, ''));
}

describe('paragraph', () => {
  it('paragraph() breaks at spaces', () => {
    expect(lines('uno dos tres', 8)).to.eql(['uno dos', 'tres']);
  });

  it('paragraph() keeps a number and its unit together', () => {
    expect(lines('sube 3.8\u00a0p.\u00a0p.', 10)).to.eql(['sube', '3.8\u00a0p.\u00a0p.']);
  });

  it('paragraph() breaks a word that no line can hold, and loses nothing of it', () => {
    expect(lines('abcdefghij', 4)).to.eql(['abcd', 'efgh', 'ij']);
  });

  it('paragraph() of nothing has no height', () => {
    expect(paragraph([{text: ' ', size: 1, fill: '#000'}], 10, pen).height).to.equal(0);
  });

  it('paragraph() never draws wider than it may, and draws every sign', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({min: 2, max: 20}),
        (words, width) => {
          const drawn = lines(words.join(' '), width);
          expect(drawn.every((line) => line.length <= width)).to.equal(true);
          expect(drawn.join('').replaceAll(' ', '')).to.equal(words.join(''));
        },
      ),
    );
  });
});
