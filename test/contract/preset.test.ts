import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {pairs} from '../../src/elements/base/page/contrast.ts';
import {verdictPair, colorVisions, contrast, distance} from '../../stories/theming/pair.ts';
import {defaultTokens, readTokens, schemes, type Tokens} from '../../stories/theming/token.ts';
import {projectFile, projectJson} from '../support/dist.ts';

const folder = 'src/elements/base/presets';
const names = readdirSync(folder).map((file) => file.replace('.css', ''));
const neutral = readTokens(projectFile(`${folder}/neutral.css`));

function preset(name: string): Tokens {
  return {...neutral, ...readTokens(projectFile(`${folder}/${name}.css`))};
}

describe('the presets', () => {
  it('neutral.css has the default value of every token', () => {
    expect(neutral).to.deep.equal(defaultTokens);
  });

  it('are published under their own names', () => {
    const {exports} = projectJson<{exports: Record<string, string>}>('package.json');
    expect(exports['./preset/*.css']).to.equal('./dist/preset/*.css');
    expect(names).to.include.members(['neutral', 'gob-pe', 'newspaper', 'high-contrast']);
    for (const name of names) {
      expect(projectFile(`dist/preset/${name}.css`)).to.equal(projectFile(`${folder}/${name}.css`));
    }
  });

  it('contrast and distance are too low for pale text and for similar verdict colours', () => {
    const pale = {...neutral, text: 'light-dark(#999, #777)'};
    for (const scheme of schemes)
      expect(contrast(pale, {token: 'text', on: 'surface'}, scheme)).to.be.below(7);
    const similar = {...neutral, unfavourable: '#2a7d2e', favourable: '#c2460d'};
    expect(distance(similar, 'protanopia', 'light')).to.be.below(verdictPair.minimum);
  });

  for (const name of names) {
    it(`${name} sets only existing tokens`, () => {
      expect(Object.keys(preset(name)).filter((token) => !(token in defaultTokens))).to.deep.equal([]);
    });

    for (const scheme of schemes) {
      it(`${name} keeps the contrast of every pair in ${scheme}`, () => {
        const short = pairs
          .map((pair) => ({...pair, ratio: contrast(preset(name), pair, scheme) ?? 0}))
          .filter(({ratio, minimum}) => ratio < minimum)
          .map(({token, on, ratio}) => `${token} on ${on}: ${ratio.toFixed(2)}`);
        expect(short).to.deep.equal([]);
      });

      it(`${name} keeps the verdict colours apart for each colour vision deficiency in ${scheme}`, () => {
        for (const vision of colorVisions)
          expect(distance(preset(name), vision, scheme), vision).to.be.at.least(verdictPair.minimum);
      });
    }
  }
});
