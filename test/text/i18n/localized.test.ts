import {expect} from 'chai';
import {language} from '../../../src/text/i18n/locale.ts';
import {localized} from '../../../src/text/i18n/localized.ts';
import {text} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

describe('localized', () => {
  it('localized(exact tag) goes before another form of the language', () => {
    const both = text({'es': 'sí', 'es-PE': 'ya'});
    expect(localized(both, spanish)).to.deep.equal({text: 'ya', lang: 'es-PE'});
    expect(localized(both, language('es-MX', 'es-PE'))).to.deep.equal({text: 'sí', lang: 'es'});
  });

  it('localized(another form of the language) goes before the report’s', () => {
    expect(localized(text({'es': 'sí', 'en-GB': 'yes'}), english)).to.deep.equal({
      text: 'yes',
      lang: 'en-GB',
    });
  });

  it('localized(neither) is in the report’s language, else English, else the first', () => {
    const many = text({qu: 'qu', fr: 'oui', en: 'yes'});
    expect(localized(many, spanish, 'fr')?.text).to.equal('oui');
    expect(localized(many, spanish)?.text).to.equal('yes');
    expect(localized(text({qu: 'qu', fr: 'oui'}), spanish)).to.deep.equal({text: 'qu', lang: 'qu'});
  });

  it('localized(nothing) is null', () => {
    expect(localized(null, spanish)).to.equal(null);
    expect(localized(new Map(), spanish)).to.equal(null);
  });
});
