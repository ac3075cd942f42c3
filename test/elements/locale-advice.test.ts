import {expect} from 'chai';
import {html} from 'lit';
import '../../src/define/indicator-card.ts';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorCard} from '../../src/elements/indicator-card/indicator-card.ts';
import {warnOfLocale} from '../../src/elements/base/page/unknown-locale.ts';
import {registerTranslation} from '../../src/text/i18n/translations.ts';
import {fixture} from '../support/fixture.ts';
import {visibleText} from '../support/shadow-text.ts';
import {warningsDuring} from '../support/warnings.ts';

const renderCard = (locale: string): Promise<IndicatorCard> =>
  fixture(html`<indicator-card .data=${pnmnna} code="03.04.01" locale=${locale}></indicator-card>`);

/** The next warning about a language. */
function nextAdvice(): Promise<string> {
  const {warn} = console;
  return new Promise((resolve) => {
    console.warn = (text: string) => {
      if (!text.includes('no texts in this language')) return;
      console.warn = warn;
      resolve(text);
    };
  });
}

describe('A locale without texts', () => {
  it('is named in the console with what is shown and what to do, and the card is in the language of the report', async () => {
    const advice = nextAdvice();
    const card = await renderCard('fr-CA');
    expect(await advice)
      .to.contain('<indicator-card locale="fr-CA">: no texts in this language.')
      .and.to.contain('Register a language file');
    expect(visibleText(card, '[part=verdict]')).to.contain('Mejora');
  });

  it('is named when its tag is malformed', async () => {
    const advice = nextAdvice();
    await renderCard('español');
    expect(await advice).to.contain('<indicator-card locale="español">');
  });

  it('is not named when it comes with the library or a script registers it', async () => {
    registerTranslation({locale: 'ay', numberLocale: 'es-PE', dir: 'ltr', messages: {}});
    for (const locale of ['es-MX', 'en_US', 'EN', 'pt-BR', 'es-PE-x-facil', 'ay'])
      expect(await warningsDuring(() => warnOfLocale('indicator-card', locale)), locale).to.deep.equal([]);
  });
});
