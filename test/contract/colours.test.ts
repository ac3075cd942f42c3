import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {differenceCiede2000, rgb, wcagContrast, type Rgb} from 'culori';
import {mapStyles} from '../../src/elements/indicator-map/map.styles.ts';
import {tokens, tokenValueCss, type Token} from '../../src/elements/base/tokens.ts';
import {contrastRatio, pairs, type Rgba} from '../../src/elements/base/page/contrast.ts';
import {colorVisions, contrast, distance, verdictPair, visions} from '../../stories/theming/pair.ts';
import {colorOf, defaultTokens, readTokens, schemes, type Tokens} from '../../stories/theming/token.ts';
import {stackedBar} from '../../src/marks/stacked-bar.ts';
import type {Verdict} from '../../src/model/analysis/assessment.ts';
import {palette} from '../../src/elements/base/palette.ts';
import {markMarkup} from '../../src/render/svg/mark.ts';
import {verdictPaint} from '../../src/scale/verdict-icon.ts';
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

/** What a share of the stacked bar has besides its colours: pattern, outline, dashes. */
function texture(verdict: Verdict): readonly unknown[] {
  const bar = markMarkup(stackedBar([{verdict, count: 1}]), [0, 0], palette('light'))?.html ?? '';
  return [/url\(#\w+\)/, /stroke-width="[\d.]+"/, /stroke-dasharray="[^"]*"/].map(
    (part) => part.exec(bar)?.[0],
  );
}

function rgba(color: string): Rgba {
  const {r, g, b} = rgb(color) as Rgb;
  return [r, g, b, 1];
}

describe('contrastRatio(color, ground)', () => {
  it('is that of another library, and that of a colour which shows its ground', () => {
    for (const [ink, ground] of [
      ['#000', '#fff'],
      ['#ddd', '#fff'],
      ['#054eb1', '#e8f0fb'],
      ['#0a0a0a', '#12161c'],
    ] as const) {
      expect(contrastRatio(rgba(ink), rgba(ground)), ink).to.be.closeTo(wcagContrast(ink, ground), 0.001);
    }
    expect(contrastRatio([0, 0, 0, 0.5], [1, 1, 1, 1])).to.be.closeTo(
      wcagContrast('rgb(50% 50% 50%)', '#fff'),
      0.001,
    );
    expect(contrastRatio([0, 0, 0, 0], [1, 1, 1, 1])).to.equal(1);
  });
});

describe('the colours', () => {
  for (const name of names)
    for (const scheme of schemes)
      for (const [preference, apply] of Object.entries(preferences)) {
        const page = apply(preset(name));

        it(`of ${name} in ${scheme} ${preference} have the contrast of every pair`, () => {
          const short = pairs.flatMap(({token, on, minimum}) => {
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
        const less = pairs.flatMap((pair) => {
          const [before, after] = [page, withMoreContrast(page)].map(
            (set) => contrast(set, pair, scheme) ?? 0,
          );
          return (after ?? 0) < (before ?? 0) - 0.005
            ? [`${pair.token} on ${pair.on}: ${String(before?.toFixed(2))} → ${String(after?.toFixed(2))}`]
            : [];
        });
        expect(less).to.deep.equal([]);
      });

  it('of verdicts that are close in grey have textures of their own', () => {
    const fills = ['favourable', 'unfavourable', 'unchanged'] as const;
    const difference = differenceCiede2000();
    const pages = names.flatMap((name) => Object.values(preferences).map((apply) => apply(preset(name))));
    const close = fills.flatMap((first, index) =>
      fills.slice(index + 1).flatMap((second) => {
        const isClose = pages.some((page) =>
          schemes.some((scheme) => {
            const [a, b] = [first, second].map((name) => visions.grey(colorOf(page, name, scheme)));
            return difference(a ?? '', b ?? '') < 10;
          }),
        );
        return isClose ? [[first, second] as const] : [];
      }),
    );
    expect(close).to.deep.include(['favourable', 'unfavourable']);
    for (const [first, second] of close) {
      expect(verdictPaint(first), `arrow, ${second}`).to.not.equal(verdictPaint(second));
      expect(texture(first), `share, ${second}`).to.not.deep.equal(texture(second));
    }
  });

  it('are system colours when the system forces its own, and text is never the colour of its background', () => {
    const plain = pairs.filter(({token, on}) => {
      const [ink, background] = [systemColour(token), systemColour(on)];
      return !ink || !background || ink === background;
    });
    // The bar of an unfavourable change is hollow: its outline and its hatch have the colour of text.
    expect(plain.map(({token, on}) => `${token} on ${on}`)).to.deep.equal([
      'unfavourable on surface',
      'unfavourable on track',
    ]);
  });

  it('of the classes of a map have a text contrast of 4.7 and more, in light and dark', () => {
    const colors = (name: string): Readonly<Record<string, string>> => {
      const rule = new RegExp(`--_${name}: [^;]*?light-dark\\((#\\w+), (#\\w+)\\)`);
      const [, light = '', dark = ''] = rule.exec(mapStyles.cssText) ?? [];
      return {light, dark};
    };
    const classes = [1, 2, 3, 4, 5].map((number) => [
      colors(`class-${number}`),
      colors(`on-class-${number}`),
    ]);
    for (const [ground, text] of classes)
      for (const scheme of schemes)
        expect(wcagContrast(ground?.[scheme] ?? '', text?.[scheme] ?? ''), ground?.[scheme]).to.be.at.least(
          4.7,
        );
  });
});
