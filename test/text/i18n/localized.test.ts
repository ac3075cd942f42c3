import {expect} from 'chai';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {resolveText} from '../../../src/text/i18n/localized.ts';
import {text} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

describe('resolveText', () => {
  it('resolveText(…) prefers the exact tag to another variant of the language', () => {
    const variants = text({'es': 'sí', 'es-PE': 'ya'});
    expect(resolveText(variants, spanish)).to.deep.equal({text: 'ya', lang: 'es-PE'});
    expect(resolveText(variants, resolveLocale('es-MX', 'es-PE'))).to.deep.equal({text: 'sí', lang: 'es'});
  });

  it('resolveText(…) prefers another variant of the language to the language of the report', () => {
    expect(resolveText(text({'es': 'sí', 'en-GB': 'yes'}), english)).to.deep.equal({
      text: 'yes',
      lang: 'en-GB',
    });
  });

  it('resolveText(no variant of the language) uses the language of the report, or else English, or else the first text', () => {
    const translations = text({qu: 'qu', fr: 'oui', en: 'yes'});
    expect(resolveText(translations, spanish, 'fr')?.text).to.equal('oui');
    expect(resolveText(translations, spanish)?.text).to.equal('yes');
    expect(resolveText(text({qu: 'qu', fr: 'oui'}), spanish)).to.deep.equal({text: 'qu', lang: 'qu'});
  });

  it('resolveText(null, an empty map) returns null', () => {
    expect(resolveText(null, spanish)).to.equal(null);
    expect(resolveText(new Map(), spanish)).to.equal(null);
  });
});
