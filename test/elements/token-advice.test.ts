import {expect} from 'chai';
import {html} from 'lit';
import '../../src/define/indicator-card.ts';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorCard} from '../../src/elements/indicator-card/indicator-card.ts';
import {advise} from '../../src/elements/base/page/page-advice.ts';
import {emulatePreferences} from '../support/browser.ts';
import {fixture} from '../support/fixture.ts';
import {warningsDuring, whenAdviceLoaded} from '../support/warnings.ts';

/** A card on a page that sets properties. */
async function cardWith(style: string): Promise<IndicatorCard> {
  const page = await fixture(
    html`<div><indicator-card .data=${pnmnna} loading="eager"></indicator-card></div>`,
  );
  page.setAttribute('style', style);
  const card = page.firstElementChild as IndicatorCard;
  await card.ready;
  return card;
}

/** The advice about a page that sets properties. Each token is named once per page. */
async function adviceFor(style: string): Promise<readonly string[]> {
  const card = await cardWith(`color-scheme: light; ${style}`);
  return warningsDuring(async () => advise(card, []));
}

/** The sentence about a colour. */
const sentence = (token: string, words: string): string => `[avance] --indicator-${token}: ${words}`;

describe('A colour of the page that is hard to read', () => {
  it('is named in the console when the element is drawn, once, with its contrast and what it should be', async () => {
    const text = sentence(
      'favourable-ink',
      'the text colour "favourable-ink" has a contrast of 1.18 on "favourable-chip" in the light colour scheme. It should be 7 or more.',
    );
    const warnings = await warningsDuring(async () => {
      const page = await fixture(html`<div></div>`);
      page.setAttribute('style', 'color-scheme: light; --indicator-favourable-ink: #ddd');
      page.innerHTML = '<indicator-card></indicator-card><indicator-card></indicator-card>';
      for (const card of page.querySelectorAll('indicator-card')) {
        Object.assign(card, {data: pnmnna, loading: 'eager'});
        await card.ready;
      }
      await whenAdviceLoaded();
    });
    expect(warnings).to.deep.equal([text]);
  });

  it('is read in every notation of CSS', async () => {
    const notations = {
      'text': 'oklch(0.9 0 0)',
      'text-muted': 'color-mix(in oklab, white, black 10%)',
      'unfavourable-ink': 'lab(85 10 20)',
      'unchanged-ink': 'silver',
      'missing-ink': 'hsl(0 0% 50% / 50%)',
      'unfavourable': 'color(display-p3 1 0.8 0.7)',
      'border': 'light-dark(#eee, #fff)',
      'axis': 'oklab(0.95 0 0)',
      'track': 'currentcolor',
    };
    for (const [token, color] of Object.entries(notations)) {
      const advice = await adviceFor(`--indicator-${token}: ${color}`);
      expect(advice, color).to.have.lengthOf(1);
      expect(advice[0], color).to.match(
        new RegExp(
          `^\\[avance\\] --indicator-${token}: the (text|mark) colour .* contrast of \\d+\\.\\d\\d on .* light`,
        ),
      );
    }
  });

  it('is a ground with its own texts, and a token that others take their colour from', async () => {
    expect(await adviceFor('--indicator-raised: rgb(120 120 120)')).to.deep.equal([
      sentence(
        'raised',
        'the text colour "text-muted" has a contrast of 1.76 on "raised" in the light colour scheme. It should be 7 or more.',
      ),
    ]);
    expect(await adviceFor('--indicator-unchanged: #777')).to.deep.equal([
      sentence(
        'unchanged',
        'the text colour "unchanged-ink" has a contrast of 3.88 on "unchanged-chip" in the light colour scheme. It should be 7 or more.',
      ),
    ]);
  });

  it('is named in the dark colour scheme of its page', async () => {
    const card = await cardWith('color-scheme: dark; --indicator-link: #04408f');
    const warnings = await warningsDuring(async () => advise(card, []));
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/"link" has a contrast of 1\.\d\d on "surface" in the dark colour scheme/);
  });

  it('is not named when it is readable, no colour, or over an unknown ground', async () => {
    for (const style of [
      '--indicator-favourable: #054eb1; --indicator-focus: black',
      '--indicator-focus: none',
      '--indicator-focus: url(javascript:0)',
      '--indicator-focus: color(srgb none 1 1)',
      '--indicator-surface: transparent',
      '--indicator-font: serif; --indicator-space: 5px',
      '',
    ])
      expect(await adviceFor(style), style).to.deep.equal([]);
  });

  it('is not named while the system replaces the colours', async () => {
    if (!(await emulatePreferences({forcedColors: 'active'}))) return;
    const advice = await adviceFor('--indicator-unfavourable: #c2460c');
    await emulatePreferences();
    expect(advice).to.deep.equal([]);
  });

  it('leaves nothing in the element', async () => {
    const card = await cardWith('--indicator-text: #111');
    const before = card.shadowRoot?.innerHTML;
    advise(card, []);
    expect(card.shadowRoot?.innerHTML).to.equal(before);
  });
});
