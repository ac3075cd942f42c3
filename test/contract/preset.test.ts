import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {apart, colorVisions, contrast, distance, pairs} from '../../stories/theming/pair.ts';
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

  it('a pale ink fails the measure that the presets pass', () => {
    const pale = {...neutral, text: 'light-dark(#999, #777)'};
    for (const scheme of schemes)
      expect(contrast(pale, {token: 'text', on: 'surface'}, scheme)).to.be.below(7);
    const alike = {...neutral, unfavourable: '#2a7d2e', favourable: '#c2460d'};
    expect(distance(alike, 'protanopia', 'light')).to.be.below(apart.least);
  });

  for (const name of names) {
    it(`${name} sets only existing tokens`, () => {
      expect(Object.keys(preset(name)).filter((token) => !(token in defaultTokens))).to.deep.equal([]);
    });

    for (const scheme of schemes) {
      it(`${name} keeps the contrast of every pair in ${scheme}`, () => {
        const short = pairs
          .map((pair) => ({...pair, ratio: contrast(preset(name), pair, scheme) ?? 0}))
          .filter(({ratio, least}) => ratio < least)
          .map(({token, on, ratio}) => `${token} on ${on}: ${ratio.toFixed(2)}`);
        expect(short).to.deep.equal([]);
      });

      it(`${name} keeps good and bad apart for colour-blind eyes in ${scheme}`, () => {
        for (const vision of colorVisions)
          expect(distance(preset(name), vision, scheme), vision).to.be.at.least(apart.least);
      });
    }
  }
});
