import {expect} from 'chai';
import {html} from 'lit';
import '../../stories/theming/token-editor.ts';
import type {TokenEditor} from '../../stories/theming/token-editor.ts';
import {schemes} from '../../stories/theming/token.ts';
import {violations} from '../support/axe.ts';
import {fixture} from '../support/fixture.ts';
import {closePage, openPage} from '../support/page.ts';
import {all, folded, inside} from '../support/shadow-text.ts';

/** The editor, once it has read the theme that it begins with. */
async function editor(): Promise<TokenEditor> {
  const element = await fixture<TokenEditor>(html`<token-editor lang="es"></token-editor>`);
  await element.start('neutral');
  await element.updateComplete;
  return element;
}

/** Writes a colour as a designer does who has it in a guide. */
async function write(element: TokenEditor, label: string, color: string): Promise<void> {
  const field = inside<HTMLInputElement>(element, `[aria-label="${label}, en letras"]`);
  field.value = color;
  field.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

function verdict(element: TokenEditor): string {
  return folded(inside(element, '.status').textContent);
}

/** What is said beside a token. */
function warnings(element: TokenEditor, token: string): readonly string[] {
  return all(element, `[data-token=${token}] strong`).map(({textContent}) => textContent);
}

/** A colour as a browser computes it. */
function computed(color: string): string {
  const probe = document.createElement('i');
  probe.style.color = color;
  document.body.append(probe);
  const {color: found} = getComputedStyle(probe);
  probe.remove();
  return found;
}

afterEach(() => {
  document.querySelectorAll('iframe').forEach(closePage);
});

describe('The token editor', () => {
  it('begins with a theme that is good, and nothing to take away', async () => {
    const element = await editor();
    expect(verdict(element)).to.equal('Todos los pares alcanzan.');
    expect(element.css).to.equal('');
  });

  it('warns below the threshold, beside the very token and in its row, until the colour is good', async () => {
    const element = await editor();
    await write(element, 'unfavourable-ink, Claro', '#c2460d');
    expect(verdict(element)).to.equal('2 pares no alcanzan');
    expect(warnings(element, 'unfavourable-ink')).to.deep.equal([
      'Claro: No alcanza / surface: 5.03 (mínimo 7)',
      'Claro: No alcanza / unfavourable-chip: 4.44 (mínimo 7)',
    ]);
    const rows = all(element, 'tr[data-good=false] th').map(({textContent}) => folded(textContent));
    expect(rows[0]).to.equal('unfavourable-ink / surface 5.03 (mínimo 7) No alcanza');
    await write(element, 'unfavourable-ink, Claro', '#7a2b03');
    expect(verdict(element)).to.equal('Todos los pares alcanzan.');
    expect(all(element, 'strong')).to.have.length(0);
  });

  it('warns where eyes with fewer colours would take good for bad', async () => {
    const element = await editor();
    await write(element, 'favourable, Claro', '#2a7d2e');
    expect(warnings(element, 'unfavourable').join()).to.match(
      /Claro: No alcanza junto a favourable, Protanopía: \d+ \(mínimo 40\)/,
    );
  });

  it('shows every pair as five kinds of eyes see it, in both schemes', async () => {
    const element = await editor();
    const heads = all(element, 'thead th').map(({textContent}) => textContent);
    expect(heads.slice(1, 6)).to.deep.equal([
      'Todos los colores',
      'Protanopía',
      'Deuteranopía',
      'Tritanopía',
      'Gris',
    ]);
    const rows = all(element, 'tbody tr');
    expect(rows.length).to.be.greaterThan(36);
    for (const row of rows) expect(row.querySelectorAll('td')).to.have.length(5);
    const [full, ...fewer] = [...(rows.at(-1)?.querySelectorAll<HTMLElement>('td:has(.swatch)') ?? [])].map(
      (cell) => getComputedStyle(cell.querySelector('.swatch') ?? cell).backgroundColor,
    );
    expect(fewer).to.not.include(full);
  });

  it('takes no text that is no colour', async () => {
    const element = await editor();
    await write(element, 'favourable, Claro', 'red; } * {display: none');
    expect(element.css).to.equal('');
    expect(inside<HTMLInputElement>(element, '[aria-label="favourable, Claro, en letras"]').value).to.equal(
      '#054eb1',
    );
  });

  it('makes the elements beside it follow, each scheme its own', async () => {
    const element = await editor();
    await write(element, 'favourable-ink, Claro', '#5b2a86');
    await write(element, 'favourable-ink, Oscuro', '#d0b3f5');
    for (const [index, color] of ['#5b2a86', '#d0b3f5'].entries()) {
      const card = inside<HTMLElement & {readonly ready: Promise<unknown>}>(
        element,
        `.scheme.${schemes[index] ?? ''} indicator-card`,
      );
      card.setAttribute('src', '/data/pnmnna-2023.json');
      card.setAttribute('loading', 'eager');
      await card.ready;
      expect(getComputedStyle(inside(card, '[part=verdict]')).color).to.equal(computed(color));
    }
  });

  it('gives a sheet that the news page applies: its elements take the colours, and no other', async () => {
    const element = await editor();
    await write(element, 'favourable-ink, Claro', '#5b2a86');
    await write(element, 'favourable-ink, Oscuro', '#5b2a86');
    await write(element, 'favourable, Claro', '#6d3fb8');
    expect(element.css).to.equal(
      ':root {\n  --indicator-favourable: light-dark(#6d3fb8, #4c8adc);\n  --indicator-favourable-ink: #5b2a86;\n}\n',
    );
    const {contentDocument: page} = await openPage('/stories/pages/noticia.html');
    const card = page?.querySelector('#demuna');
    const other = page?.querySelector('[code="03.01.01"]');
    if (!page || !card || !other) throw new Error('no page');
    const ink = (one: Element): string => getComputedStyle(inside(one, '[part=verdict]')).color;
    const before = ink(other);
    const sheet = page.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `/__answer?type=text/css&body=${encodeURIComponent(element.css)}`;
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve, {once: true}));
    page.head.append(sheet);
    await loaded;
    expect(ink(card)).to.equal(computed('#5b2a86'));
    expect(getComputedStyle(inside(card, 'rect.change')).fill).to.equal(computed('#6d3fb8'));
    expect(ink(other)).to.equal(before);
  });

  it('begins from another theme with all that it changes', async () => {
    const element = await editor();
    await element.start('gob-pe');
    await element.updateComplete;
    expect(element.css).to.contain('--indicator-radius: 4px;');
    expect(verdict(element)).to.equal('Todos los pares alcanzan.');
  });

  it('is whole to axe, but for the samples, which are there to be seen pale', async () => {
    const found = await violations(await editor());
    expect(found.filter((one) => !one.includes('.sample'))).to.deep.equal([]);
  });
});
