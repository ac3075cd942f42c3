import {expect} from 'chai';
import {estimateLineCount} from '../../../../../src/elements/policy-report/slides/layout/text-lines.ts';

describe('estimateLineCount(text, width)', () => {
  for (const [text, width, lines] of [
    ['', 10, 1],
    ['uno', 10, 1],
    ['uno dos tres', 12, 1],
    ['uno dos tres', 11, 2],
    ['uno dos tres', 3, 4],
    ['desprotección', 5, 3],
    ['a desprotección b', 13, 3],
  ] as const)
    it(`estimateLineCount('${text}', ${width}) returns ${lines}`, () => {
      expect(estimateLineCount(text, width)).to.equal(lines);
    });
});
