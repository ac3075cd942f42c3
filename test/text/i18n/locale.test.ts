import {expect} from 'chai';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {registerMessages} from '../../../src/text/i18n/translations.ts';
import '../../support/languages.ts';
import {regionTags} from '../../support/region-tags.ts';

function resolve(requested: string | null, report: string): string {
  const {tag, numberLocale} = resolveLocale(requested, report);
  return `${tag} ${numberLocale}`;
}

describe('resolveLocale', () => {
  it('resolveLocale(es, es-PE) keeps the region and the number format of the data', () => {
    expect(resolve('es', 'es-PE')).to.equal('es-PE es-PE');
  });

  it('resolveLocale(es-ES, es-PE) has the Spanish messages and the number format of Spain', () => {
    expect(resolve('es-ES', 'es-PE')).to.equal('es-ES es-ES');
    expect(resolveLocale('es-ES', 'es-PE').t('verdict.improved')).to.equal('Mejora');
  });

  it('resolveLocale(en-GB, es-PE) is English', () => {
    expect(resolve('en-GB', 'es-PE')).to.equal('en-GB en-GB');
    expect(resolveLocale('en-GB', 'es-PE').t('verdict.improved')).to.equal('Improved');
  });

  it('resolveLocale(null, …) uses the language of the report', () => {
    expect(resolve(null, 'en')).to.equal('en en');
    expect(resolve(null, 'es-PE')).to.equal('es-PE es-PE');
    expect(resolve(null, 'es')).to.equal('es-PE es-PE');
  });

  it('resolveLocale(fr, …) without French messages uses the language of the report, or else es-PE', () => {
    expect(resolve('fr', 'en')).to.equal('en en');
    expect(resolve('fr', 'fr-CA')).to.equal('es-PE es-PE');
  });

  it('resolveLocale(malformed tags) returns es-PE', () => {
    for (const tag of [
      '',
      'x',
      '-',
      'es-',
      '123',
      'español',
      'en US',
      '\u0000',
      'constructor',
      'es-ß',
      'esPE',
      'es-P',
    ])
      expect(resolve(tag, tag), tag).to.equal('es-PE es-PE');
  });

  it('resolveLocale(en_US, …) accepts an underscore', () => {
    expect(resolve('en_US', 'es-PE')).to.equal('en-US en-US');
  });

  it('resolveLocale(any region, any case, with script or extension) has the tag of Intl.getCanonicalLocales', () => {
    const unusual = [
      'es-latn-pe',
      'en-Shaw',
      'es-PE-u-nu-arab',
      'es-604',
      'en-001',
      'spa-PE',
      'EN-us',
      'es-pe',
    ];
    for (const tag of [...regionTags.filter((name) => name.includes('-')), ...unusual]) {
      const canonical = Intl.getCanonicalLocales(tag).join();
      expect(resolve(tag, 'es-PE'), tag).to.equal(`${canonical} ${canonical}`);
      expect(resolve(tag.replaceAll('-', '_'), 'es-PE'), tag).to.equal(`${canonical} ${canonical}`);
    }
  });

  it('resolveLocale(…) returns the same object for the same arguments', () => {
    expect(resolveLocale('es', 'es-PE')).to.equal(resolveLocale('es', 'es-PE'));
  });

  it('resolveLocale(a language without Intl data) uses the number locale and plural rule of its translation', () => {
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

  it('resolveLocale(a region) keeps the number locale of a translation whose numbers follow another language', () => {
    registerMessages({locale: 'gn', numberLocale: 'es-PE', dir: 'ltr', messages: {}});
    expect(resolve('gn-PY', 'es-PE')).to.equal('gn-PY es-PE');
  });

  it('resolveLocale(a translation with missing keys) uses the Spanish messages for them', () => {
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

  it('registerMessages(messages of a language with styles and plural rule) keeps these', () => {
    const plural = (): 'two' => 'two';
    const base = {locale: 'sw', numberLocale: 'sw', dir: 'ltr'} as const;
    const numberStyles = [{regions: '', decimal: '.', group: ','}];
    registerMessages({...base, plural, numberStyles, messages: {}});
    registerMessages({...base, messages: {'rollup.favourable': {two: '[two {count}]', other: '[other]'}}});
    const {t, numberStyle} = resolveLocale('sw', 'es-PE');
    expect(t('rollup.favourable', {count: 8})).to.equal('[two 8]');
    expect(numberStyle).to.equal(numberStyles[0]);
  });

  it('registerMessages(…) affects the next call of resolveLocale', () => {
    expect(resolveLocale('gn', 'es-PE').t('verdict.improved')).to.equal('Mejora');
    registerMessages({
      locale: 'gn',
      numberLocale: 'gn',
      dir: 'ltr',
      messages: {'verdict.improved': '[improved]'},
    });
    expect(resolveLocale('gn', 'es-PE').t('verdict.improved')).to.equal('[improved]');
  });

  it('resolveLocale(a number locale without Intl data) uses English numbers, not those of the browser', () => {
    registerMessages({locale: 'qya', numberLocale: 'qya', dir: 'ltr', messages: {}});
    expect(resolveLocale('qya', 'es-PE').numberLocale).to.equal('en');
  });
});
