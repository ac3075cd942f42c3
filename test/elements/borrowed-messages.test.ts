import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {borrowedPatterns} from '../../src/cli/language/borrowed-texts.ts';
import {readLanguageFile, type LanguageFile} from '../../src/cli/language/language-file.ts';
import {languagePack, languageScript} from '../../src/cli/language/language-script.ts';
import '../../src/define/all.ts';
import type {ReportElement} from '../../src/elements/base/report-element.ts';
import {fixture} from '../support/fixture.ts';
import {queryAllShadow, queryShadow} from '../support/shadow-text.ts';

const improved = 'تحسن';

function languageFile(locale: string): LanguageFile {
  const file = readLanguageFile({
    locale,
    numberLocale: 'es-PE',
    dir: 'rtl',
    elements: {
      'verdict.improved': improved,
      'rollup.unfavourable': {other: ''},
      'sort.descending': '{column} ↓',
    },
  });
  if (!file) throw new Error('not a language file');
  return file;
}

/** Puts the script of a partial translation into the page, as an author does. */
function addScript(file: LanguageFile): void {
  const script = document.createElement('script');
  script.textContent = languageScript(languagePack(file), borrowedPatterns(file));
  document.head.append(script);
}

const render = (content: unknown): Promise<HTMLElement> => fixture(html`<div lang="ar">${content}</div>`);

/** The elements with nothing but a text that matches. */
function withText(element: Element, text: RegExp): readonly HTMLElement[] {
  return queryAllShadow(element, '*').filter(
    ({childElementCount, textContent}) => childElementCount === 0 && text.test(textContent.trim()),
  );
}

describe('a page with a partial translation of the language kit', () => {
  before(() => addScript(languageFile('ar')));

  it('marks the Spanish messages with their language and direction, and no translated one', async () => {
    const page = await render(
      html`<indicator-card .data=${pnmnna} code="03.07.02" locale="ar"></indicator-card>`,
    );
    const card = page.firstElementChild as ReportElement;
    await card.ready;
    const [basis] = withText(card, /^La fuente no dice si conviene/);
    expect(basis?.lang).to.equal('es-PE');
    expect(basis && getComputedStyle(basis).direction).to.equal('ltr');
    const translated = queryAllShadow(card, '*').filter(({textContent}) => textContent.trim() === improved);
    expect(translated).to.not.have.length(0);
    for (const element of translated) expect(element.closest<HTMLElement>('[lang]')?.lang).to.equal('ar');
    expect(queryShadow(card, '.root').dir).to.equal('rtl');
  });

  it('follows the texts of an element that is drawn again', async () => {
    const page = await render(html`<indicator-table .data=${pnmnna} code="03.07"></indicator-table>`);
    const table = page.firstElementChild as ReportElement;
    await table.ready;
    const press = async (): Promise<HTMLElement | undefined> => {
      queryShadow(table, '[data-column=change] .sort').click();
      await table.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      return queryAllShadow(table, '.status [data-action=sort]')[0];
    };
    const ascending = await press();
    expect(ascending?.textContent).to.match(/^Ordenado por/);
    expect(ascending?.lang).to.equal('es-PE');
    const descending = await press();
    expect(descending?.textContent).to.contain('↓');
  });
});

describe('borrowedPatterns', () => {
  const isBorrowed = (text: string, locale = 'ar'): boolean =>
    borrowedPatterns(languageFile(locale)).some((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(text));

  it('are those of the messages without a translation', () => {
    expect(isBorrowed('Empeora')).to.equal(true);
    expect(isBorrowed('Mejora')).to.equal(false);
    expect(isBorrowed('3 empeoran')).to.equal(true);
    expect(isBorrowed('Meta 2030: 44 %')).to.equal(true);
    expect(isBorrowed('12')).to.equal(false);
    expect(isBorrowed('3 comparables'), 'with a count').to.equal(true);
    expect(isBorrowed('Non comparables'), 'in a language like Spanish').to.equal(false);
  });

  it('are none for another Spanish', () => {
    expect(borrowedPatterns(languageFile('es-MX'))).to.deep.equal([]);
  });
});
