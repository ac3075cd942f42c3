import {expect} from 'chai';
import {copyDist, late, missingFor, type DistCopy} from '../support/dist-copy.ts';
import {closeFrames, framedElement, hasTexts, pageState} from '../support/host-page.ts';
import {classicTag, elements, moduleTag, openOneTagPage} from '../support/one-tag-page.ts';
import {recordTexts} from '../support/text-record.ts';

afterEach(closeFrames);

interface Translated extends Window {
  readonly avance: {readonly registerTranslation: (translation: object) => void};
}

const englishBody = `<main lang="en">${elements}
<objective-summary src="/data/pnmnna-2023.json" code="03" loading="eager"></objective-summary>
<variation-bar from-value="19.9" to-value="23.7" unit="%" desired="increase">3.8 points</variation-bar></main>`;
const englishTexts = [
  /\+3\.8 pp Improved/,
  /16 indicators\. Results of 2021 and 2022/,
  /Sorted by change, highest first/,
  /8 of 11 indicators improved/,
  /Improved: up 3\.8 percentage points/,
];
/** Words of the Spanish messages that no name of the report, which is in Spanish, contains. */
const spanishMessage =
  /Cargando|Mejora\b|Empeora\b|p\. p\.|puntos|indicadores|comparables|Sin dato|Reintent|Ordenad|Resultado/;
/** Chunks that arrive in each order, in ms. Texts of loading are shown after 400 ms. */
const delays: readonly Readonly<Record<string, number>>[] = [
  {en: 600},
  {table: 600, charts: 600},
  {summary: 600},
  {en: 500, summary: 250},
];

async function delayedCopy(delay: Readonly<Record<string, number>>): Promise<DistCopy> {
  return copyDist(Object.fromEntries(Object.entries(delay).map(([name, ms]) => [name, late(ms)])));
}

describe('a page in English', () => {
  for (const delay of delays)
    it(`shows no Spanish message while its chunks arrive after ${JSON.stringify(delay)} ms`, async () => {
      const copy = await delayedCopy(delay);
      const frame = await openOneTagPage(copy, {scripts: '', body: englishBody});
      const record = recordTexts(frame, moduleTag(copy.folder));
      const state = await pageState(frame, hasTexts(englishTexts));
      expect(hasTexts(englishTexts)(state), state.texts.join('\n')).to.equal(true);
      const texts = record();
      expect(texts.join('\n')).to.contain('Improved');
      expect(texts.filter((text) => spanishMessage.test(text))).to.deep.equal([]);
    });

  it('is Spanish, with one warning, when the English chunk is missing', async () => {
    const copy = await copyDist({en: missingFor(9)});
    const frame = await openOneTagPage(copy, {scripts: moduleTag(copy.folder), body: englishBody});
    const {errors, codes, warnings, texts} = await pageState(
      frame,
      hasTexts([/Mejora/, /16 indicadores\. Resultados/, /Ordenad/]),
    );
    expect({errors, codes}).to.deep.equal({errors: [], codes: []});
    expect(texts.join()).to.match(/Mejora.*16 indicadores\. Resultados.*Ordenad/);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^\[avance\] The messages of "en" did not load: /);
    expect(await copy.countRequests('en')).to.equal(1);
  });

  it('loads no advice about a locale in upper case or with an underscore', async () => {
    const copy = await copyDist({advice: late(0)});
    for (const locale of ['EN', 'en_US']) {
      const body = englishBody.replace(/<indicator-card /, `<indicator-card locale="${locale}" `);
      expect(body).to.contain(`locale="${locale}"`);
      const frame = await openOneTagPage(copy, {scripts: moduleTag(copy.folder), body});
      const state = await pageState(frame, hasTexts(englishTexts));
      expect(hasTexts(englishTexts)(state), state.texts.join('\n')).to.equal(true);
    }
    expect(await copy.countRequests('advice')).to.equal(0);
  });

  it('becomes English when its lang changes from es to en', async () => {
    const copy = await copyDist({en: late(300)});
    const body = englishBody.replace('lang="en"', 'lang="es"').replace('<div lang="en">', '<div>');
    const frame = await openOneTagPage(copy, {scripts: moduleTag(copy.folder), body});
    await pageState(frame, hasTexts([/Mejora/, /Ordenad/]));
    expect(await copy.countRequests('en')).to.equal(0);
    framedElement(frame, 'main').lang = 'en';
    for (const element of framedElement(frame, 'main').querySelectorAll('*'))
      (element as Element & {requestUpdate?: () => void}).requestUpdate?.();
    const state = await pageState(frame, hasTexts(englishTexts));
    expect(hasTexts(englishTexts)(state), state.texts.join('\n')).to.equal(true);
  });
});

const quechua = {
  locale: 'qu',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'verdict.improved': 'Allinyan',
    'chart.sorted-by-change': 'Hatunmanta',
    'scope.count': '{count} qu',
  },
};
const partialEnglish = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {'verdict.improved': 'Better'},
};

describe('a page in a further language', () => {
  const languages: Readonly<Record<string, readonly RegExp[]>> = {
    'pt': [/\+3,8 p\.p\. Melhora/, /16 indicadores\. Resultados de 2021 e 2022/, /Ordenado por mudança/i],
    'es-PE-x-facil': [/\+3\.8 puntos Va mejor/, /16 indicadores\. Resultados de 2021 y 2022/],
  };
  for (const [lang, expected] of Object.entries(languages))
    it(`shows ${lang} by the lang attribute alone`, async () => {
      const copy = await copyDist();
      const body = englishBody.replaceAll('lang="en"', `lang="${lang}"`);
      const frame = await openOneTagPage(copy, {scripts: moduleTag(copy.folder), body});
      const state = await pageState(frame, hasTexts(expected));
      expect(hasTexts(expected)(state), state.texts.join('\n')).to.equal(true);
      expect(state.warnings).to.deep.equal([]);
    });
});

describe('registerTranslation of a page', () => {
  /** Opens a page in a language, registers a translation at `time`, and draws all elements again. */
  async function openWith(
    lang: string,
    translation: object,
    time: 'before' | 'after',
  ): Promise<HTMLIFrameElement> {
    const copy = await delayedCopy({en: 200, table: 300});
    const body = englishBody.replaceAll('lang="en"', `lang="${lang}"`);
    const frame = await openOneTagPage(copy, {
      scripts: classicTag(copy.folder) + moduleTag(copy.folder),
      body,
    });
    const drawn = hasTexts([lang === 'en' ? /Improved/ : /Mejora|Allinyan/]);
    if (time === 'after') await pageState(frame, drawn);
    (frame.contentWindow as unknown as Translated).avance.registerTranslation(translation);
    for (const element of framedElement(frame, 'main').querySelectorAll('*'))
      (element as Element & {requestUpdate?: () => void}).requestUpdate?.();
    return frame;
  }

  for (const time of ['before', 'after'] as const) {
    it(`adds a language, ${time} the elements are drawn`, async () => {
      const frame = await openWith('qu', quechua, time);
      const expected = [/\+3\.8 p\. p\. Allinyan/, /16 indicadores\. Resultados/];
      const state = await pageState(frame, hasTexts(expected));
      expect(hasTexts(expected)(state), state.texts.join('\n')).to.equal(true);
      expect(state.warnings).to.deep.equal([]);
    });

    it(`changes a message of English, ${time} the elements are drawn`, async () => {
      const frame = await openWith('en', partialEnglish, time);
      const expected = [/\+3\.8 pp Better/, ...englishTexts.slice(1, 4), /Better: up 3\.8 percentage points/];
      const state = await pageState(frame, hasTexts(expected));
      expect(hasTexts(expected)(state), state.texts.join('\n')).to.equal(true);
    });
  }
});
