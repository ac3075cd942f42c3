import {expect} from 'chai';
import {palette, colorSchemes} from '../../../src/elements/base/palette.ts';
import {verdicts} from '../../../src/model/analysis/assessment.ts';

/** Every colour of a palette, by a name. */
function colours(theme: (typeof colorSchemes)[number]): readonly (readonly [string, string])[] {
  const {verdicts: inks, ...plain} = palette(theme);
  return [
    ...Object.entries(plain),
    ...verdicts.flatMap((verdict) =>
      Object.entries(inks[verdict]).map(([name, colour]) => [`${verdict} ${name}`, colour] as const),
    ),
  ];
}

describe('palette', () => {
  for (const theme of colorSchemes)
    it(`palette('${theme}') has a colour for everything`, () => {
      for (const [name, colour] of colours(theme))
        expect(colour, name).to.match(name === 'incomparable badge' ? /^none$/ : /^#([\da-f]{3}){1,2}$/);
    });

  it('palette() returns the colours of the tokens', () => {
    expect(palette('light').verdicts.favourable.fill).to.equal('#054eb1');
    expect(palette('dark').verdicts.unfavourable.ink).to.equal('#f7ac4d');
    expect(palette('dark').verdicts.unchanged.ink).to.equal('#d7dbe0');
    expect(palette('light').text).to.not.equal(palette('dark').text);
  });
});
