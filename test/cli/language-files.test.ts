import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {checkLanguage} from '../../src/cli/language/check-language.ts';
import {languagePack} from '../../src/cli/language/language-script.ts';
import {furtherPacks} from '../../src/text/i18n/messages/further/pack.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {registerMessages} from '../../src/text/i18n/translations.ts';

const folder = fileURLToPath(new URL('../../data/languages/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function check(name: string) {
  const text = readFileSync(folder + name, 'utf8');
  return {...checkLanguage(JSON.parse(text), text), text};
}

describe('data/languages', () => {
  for (const name of names)
    it(`${name} has no errors and the present Spanish texts; else run avance language update`, () => {
      const {findings} = check(name);
      expect(
        findings.filter(({level, code}) => level === 'error' || code === 'source-changed'),
      ).to.deep.equal([]);
    });

  it('has no wording in Quechua and Aymara, which certified translators write', () => {
    for (const name of ['qu.json', 'ay.json'])
      for (const {translated} of check(name).counts) expect(translated, name).to.equal(0);
  });

  it('every translation is marked as not reviewed', () => {
    for (const name of names) expect(JSON.parse(check(name).text), name).to.include({reviewed: false});
  });

  it('the packs of the product are those of the files; else run avance language build', () => {
    for (const pack of furtherPacks) {
      const {file} = check(`${pack.locale}.json`);
      const {pluralLike: _, ...expected} = file ? languagePack(file) : {pluralLike: ''};
      expect({...pack, plural: undefined}).to.deep.equal({...expected, plural: undefined});
    }
  });
});

describe('resolveLocale with the further packs', () => {
  before(() => furtherPacks.forEach(registerMessages));

  it('pt-BR is in Portuguese, with the numbers of Brazil', () => {
    const locale = resolveLocale('pt-BR', 'es-PE');
    expect(locale.t('verdict.worsened')).to.equal('Piora');
    expect(locale.numberLocale).to.equal('pt-BR');
    expect(resolveLocale('pt-BR', 'es-PE').t('rollup.favourable', {count: 2})).to.equal('2 melhoram');
  });

  it('es-PE-x-facil is plain Spanish, with the other messages and the numbers of Peru', () => {
    const {t, numberLocale, tag} = resolveLocale('es-PE-x-facil', 'es-PE');
    expect([tag, numberLocale]).to.deep.equal(['es-PE-x-facil', 'es-PE']);
    expect([t('verdict.worsened'), t('card.data')]).to.deep.equal(['Va peor', 'Datos']);
    expect(resolveLocale('es-PE', 'es-PE').t('verdict.worsened')).to.equal('Empeora');
    expect(resolveLocale('es-MX', 'es-PE').t('verdict.worsened')).to.equal('Empeora');
  });

  it('the numbers that a pack states for its language win over the region of the page', () => {
    registerMessages({locale: 'ar', numberLocale: 'ar-EG', dir: 'rtl', messages: {}});
    expect(resolveLocale('ar-SA', 'es-PE').numberLocale).to.equal('ar-EG');
    expect(resolveLocale('ar', 'es-PE').numberLocale).to.equal('ar-EG');
  });
});
