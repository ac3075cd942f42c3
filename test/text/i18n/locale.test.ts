import {expect} from 'chai';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {registerMessages} from '../../../src/text/i18n/translations.ts';
import '../../support/languages.ts';

function resolved(requested: string | null, report: string): string {
  const {tag, numberLocale} = resolveLocale(requested, report);
  return `${tag} ${numberLocale}`;
}

describe('language', () => {
  it('language(es, es-PE) keeps the region and numbers of the data', () => {
    expect(resolved('es', 'es-PE')).to.equal('es-PE es-PE');
  });

  it('language(es-ES, es-PE) has the words of Spanish and the numbers of Spain', () => {
    expect(resolved('es-ES', 'es-PE')).to.equal('es-ES es-ES');
    expect(resolveLocale('es-ES', 'es-PE').t('verdict.improved')).to.equal('Mejora');
  });

  it('language(en-GB, es-PE) is English', () => {
    expect(resolved('en-GB', 'es-PE')).to.equal('en-GB en-GB');
    expect(resolveLocale('en-GB', 'es-PE').t('verdict.improved')).to.equal('Improved');
  });

  it('language(null, …) is the language of the report', () => {
    expect(resolved(null, 'en')).to.equal('en en');
    expect(resolved(null, 'es-PE')).to.equal('es-PE es-PE');
    expect(resolved(null, 'es')).to.equal('es-PE es-PE');
  });

  it('language(fr, …) without a French pack is the language of the report, else es-PE', () => {
    expect(resolved('fr', 'en')).to.equal('en en');
    expect(resolved('fr', 'fr-CA')).to.equal('es-PE es-PE');
  });

  it('language(malformed tags) never throws', () => {
    for (const tag of ['', 'x', '-', 'es-', '123', 'español', 'en US', '\u0000', 'constructor'])
      expect(resolved(tag, tag), tag).to.equal('es-PE es-PE');
  });

  it('language(en_US, …) is read as en-US', () => {
    expect(resolved('en_US', 'es-PE')).to.equal('en-US en-US');
  });

  it('language(…) gives the same object for the same request', () => {
    expect(resolveLocale('es', 'es-PE')).to.equal(resolveLocale('es', 'es-PE'));
  });

  it('language(a language that Intl may not know) counts in the numbers and plurals of its pack', () => {
    registerMessages({
      locale: 'ay',
      numberLocale: 'es-PE',
      dir: 'ltr',
      plural: (count) => (count === 1 ? 'one' : 'other'),
      messages: {'rollup.favourable': {one: '[one {count}]', other: '[other {count}]'}},
    });
    const aymara = resolveLocale('ay-PE', 'es-PE');
    expect(aymara.tag).to.equal('ay-PE');
    expect(aymara.numberLocale).to.equal('es-PE');
    expect(aymara.t('rollup.favourable', {count: 1})).to.equal('[one 1]');
    expect(aymara.t('rollup.favourable', {count: 8})).to.equal('[other 8]');
  });

  it('language(a region) leaves the numbers to a pack that counts in another language', () => {
    registerMessages({locale: 'pt', numberLocale: 'es-PE', dir: 'ltr', messages: {}});
    expect(resolved('pt-BR', 'es-PE')).to.equal('pt-BR es-PE');
  });

  it('language(a pack with words missing) says those in Spanish', () => {
    registerMessages({
      locale: 'ay',
      numberLocale: 'es-PE',
      dir: 'ltr',
      messages: {'verdict.improved': '[improved]'},
    });
    const aymara = resolveLocale('ay', 'es-PE');
    expect(aymara.t('verdict.improved')).to.equal('[improved]');
    expect(aymara.t('verdict.worsened')).to.equal('Empeora');
  });

  it('registerPack(…) is heard by the next request', () => {
    expect(resolveLocale('gn', 'es-PE').t('verdict.improved')).to.equal('Mejora');
    registerMessages({
      locale: 'gn',
      numberLocale: 'gn',
      dir: 'ltr',
      messages: {'verdict.improved': '[improved]'},
    });
    expect(resolveLocale('gn', 'es-PE').t('verdict.improved')).to.equal('[improved]');
  });

  it('language(…) never takes the numbers of the browser for a language that Intl does not know', () => {
    registerMessages({locale: 'qya', numberLocale: 'qya', dir: 'ltr', messages: {}});
    expect(resolveLocale('qya', 'es-PE').numberLocale).to.equal('en');
  });
});
