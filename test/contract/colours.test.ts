import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {wcagContrast} from 'culori';
import {mapStyles} from '../../src/elements/indicator-map/map.styles.ts';
import {tokens, tokenValueCss, type Token} from '../../src/elements/base/tokens.ts';
import {colorVisions, contrast, distance, pairs, verdictPair} from '../../stories/theming/pair.ts';
import {defaultTokens, readTokens, schemes, type Tokens} from '../../stories/theming/token.ts';
import {projectFile} from '../support/dist.ts';

const folder = 'src/elements/base/presets';
const names = readdirSync(folder).map((file) => file.replace('.css', ''));
const table: readonly (readonly [string, Token])[] = Object.entries(tokens);

/** The tokens of a page with a preset. */
function preset(name: string): Tokens {
  return {...defaultTokens, ...readTokens(projectFile(`${folder}/${name}.css`))};
}

/** The tokens of the same page for readers who prefer more contrast, as the style sheet of the tokens overrides them. */
function withMoreContrast(page: Tokens): Tokens {
  const overrides = table.flatMap(([name, {moreContrast}]) =>
    moreContrast ? [[name, tokenValueCss(moreContrast, '--indicator-')] as const] : [],
  );
  return {...page, ...Object.fromEntries(overrides)};
}

/** The system colour of a token under forced colours, or of the token that it refers to. */
function systemColour(name: string): string | undefined {
  const token = table.find(([key]) => key === name)?.[1];
  return token?.forcedColors ?? (token && 'token' in token ? systemColour(token.token) : undefined);
}

const preferences: Readonly<Record<string, (page: Tokens) => Tokens>> = {
  'without a preference': (page) => page,
  'with more contrast': withMoreContrast,
};

/** Marks that are drawn on the track of a bar. */
const onTrack = ['favourable', 'unfavourable', 'unchanged'].map((token) => ({
  token,
  on: 'track',
  minimum: 3 as const,
}));

describe('the colours', () => {
  for (const name of names)
    for (const scheme of schemes)
      for (const [preference, apply] of Object.entries(preferences)) {
        const page = apply(preset(name));

        it(`of ${name} in ${scheme} ${preference} have the contrast of every pair`, () => {
          const short = [...pairs, ...onTrack].flatMap(({token, on, minimum}) => {
            const ratio = contrast(page, {token, on}, scheme) ?? 0;
            return ratio < minimum ? [`${token} on ${on}: ${ratio.toFixed(2)}`] : [];
          });
          expect(short).to.deep.equal([]);
        });

        it(`of ${name} in ${scheme} ${preference} keep the verdicts apart with each colour blindness`, () => {
          const close = colorVisions.filter(
            (vision) => (distance(page, vision, scheme) ?? 0) < verdictPair.minimum,
          );
          expect(close).to.deep.equal([]);
        });
      }

  for (const name of names)
    for (const scheme of schemes)
      it(`of ${name} in ${scheme} never have less contrast for a reader who prefers more`, () => {
        const page = preset(name);
        const less = [...pairs, ...onTrack].flatMap((pair) => {
          const [before, after] = [page, withMoreContrast(page)].map(
            (set) => contrast(set, pair, scheme) ?? 0,
          );
          return (after ?? 0) < (before ?? 0) - 0.005
            ? [`${pair.token} on ${pair.on}: ${String(before?.toFixed(2))} → ${String(after?.toFixed(2))}`]
            : [];
        });
        expect(less).to.deep.equal([]);
      });

  it('are system colours when the system forces its own, and text is never the colour of its background', () => {
    const plain = pairs.filter(({token, on}) => {
      const [ink, background] = [systemColour(token), systemColour(on)];
      return !ink || !background || ink === background;
    });
    // The bar of an unfavourable change is hollow: its outline and its hatch have the colour of text.
    expect(plain.map(({token, on}) => `${token} on ${on}`)).to.deep.equal(['unfavourable on surface']);
  });

  it('of the classes of a map have a text contrast of 4.7 and more, in light and dark', () => {
    const rule = /\[data-class='(\d)'\][^{]*\{([^}]*)\}/g;
    const classes = [...mapStyles.cssText.matchAll(rule)].map(([, , body = '']) =>
      [...body.matchAll(/light-dark\((#\w+), (#\w+)\)/g)].map(([, light = '', dark = '']) => ({light, dark})),
    );
    expect(classes).to.have.lengthOf(5);
    for (const [ground, text] of classes)
      for (const scheme of schemes)
        expect(wcagContrast(ground?.[scheme] ?? '', text?.[scheme] ?? ''), ground?.[scheme]).to.be.at.least(
          4.7,
        );
  });
});
