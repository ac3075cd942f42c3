import {expect} from 'chai';
import {palette, colorSchemes} from '../../../src/elements/base/palette.ts';
import {verdicts} from '../../../src/model/analysis/assessment.ts';

/** Name and value of every colour. */
function colours(colorScheme: (typeof colorSchemes)[number]): readonly (readonly [string, string])[] {
  const {verdicts: verdictColours, ...plainColours} = palette(colorScheme);
  return [
    ...Object.entries(plainColours),
    ...verdicts.flatMap((verdict) =>
      Object.entries(verdictColours[verdict]).map(
        ([name, colour]) => [`${verdict} ${name}`, colour] as const,
      ),
    ),
  ];
}

describe('palette', () => {
  for (const colorScheme of colorSchemes)
    it(`palette('${colorScheme}') has only hexadecimal colours, and no badge colour without a comparison`, () => {
      for (const [name, colour] of colours(colorScheme))
        expect(colour, name).to.match(name === 'incomparable badge' ? /^none$/ : /^#([\da-f]{3}){1,2}$/);
    });

  it('palette() returns the colours of the tokens', () => {
    expect(palette('light').verdicts.favourable.fill).to.equal('#054eb1');
    expect(palette('dark').verdicts.unfavourable.ink).to.equal('#f7ac4d');
    expect(palette('dark').verdicts.unchanged.ink).to.equal('#d7dbe0');
    expect(palette('light').text).to.not.equal(palette('dark').text);
  });
});
