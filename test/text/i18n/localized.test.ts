import {expect} from 'chai';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {resolveText} from '../../../src/text/i18n/localized.ts';
import {text} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

describe('localized', () => {
  it('localized(exact tag) goes before another form of the language', () => {
    const both = text({'es': 'sí', 'es-PE': 'ya'});
    expect(resolveText(both, spanish)).to.deep.equal({text: 'ya', lang: 'es-PE'});
    expect(resolveText(both, resolveLocale('es-MX', 'es-PE'))).to.deep.equal({text: 'sí', lang: 'es'});
  });

  it('localized(another form of the language) goes before the report’s', () => {
    expect(resolveText(text({'es': 'sí', 'en-GB': 'yes'}), english)).to.deep.equal({
      text: 'yes',
      lang: 'en-GB',
    });
  });

  it('localized(neither) is in the report’s language, else English, else the first', () => {
    const many = text({qu: 'qu', fr: 'oui', en: 'yes'});
    expect(resolveText(many, spanish, 'fr')?.text).to.equal('oui');
    expect(resolveText(many, spanish)?.text).to.equal('yes');
    expect(resolveText(text({qu: 'qu', fr: 'oui'}), spanish)).to.deep.equal({text: 'qu', lang: 'qu'});
  });

  it('localized(nothing) is null', () => {
    expect(resolveText(null, spanish)).to.equal(null);
    expect(resolveText(new Map(), spanish)).to.equal(null);
  });
});
