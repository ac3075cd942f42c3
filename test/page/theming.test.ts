import {expect} from 'chai';
import {html} from 'lit';
import '../../stories/theming/token-editor.ts';
import type {TokenEditor} from '../../stories/theming/token-editor.ts';
import {schemes} from '../../stories/theming/token.ts';
import {axeViolations} from '../support/axe.ts';
import {fixture} from '../support/fixture.ts';
import {closePage, openPage} from '../support/page.ts';
import {queryAllShadow, collapseSpaces, queryShadow} from '../support/shadow-text.ts';

/** An editor that has loaded its first theme. */
async function openEditor(): Promise<TokenEditor> {
  const element = await fixture<TokenEditor>(html`<token-editor lang="es"></token-editor>`);
  await element.start('neutral');
  await element.updateComplete;
  return element;
}

/** Types a colour into the text field of a token. */
async function typeColor(element: TokenEditor, label: string, color: string): Promise<void> {
  const field = queryShadow<HTMLInputElement>(element, `[aria-label="${label}, en letras"]`);
  field.value = color;
  field.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

function statusText(element: TokenEditor): string {
  return collapseSpaces(queryShadow(element, '.status').textContent);
}

/** The warnings next to a token. */
function warnings(element: TokenEditor, token: string): readonly string[] {
  return queryAllShadow(element, `[data-token=${token}] strong`).map(({textContent}) => textContent);
}

/** The computed value of a CSS colour. */
function computedColorOf(color: string): string {
  const probe = document.createElement('i');
  probe.style.color = color;
  document.body.append(probe);
  const {color: computedColor} = getComputedStyle(probe);
  probe.remove();
  return computedColor;
}

afterEach(() => {
  document.querySelectorAll('iframe').forEach(closePage);
});

describe('<token-editor>', () => {
  it('starts with a theme without warnings and an empty style sheet', async () => {
    const element = await openEditor();
    expect(statusText(element)).to.equal('Todos los pares alcanzan.');
    expect(element.css).to.equal('');
  });

  it('shows warnings next to the token and in its table row while the contrast is too low', async () => {
    const element = await openEditor();
    await typeColor(element, 'unfavourable-ink, Claro', '#c2460d');
    expect(statusText(element)).to.equal('2 pares no alcanzan');
    expect(warnings(element, 'unfavourable-ink')).to.deep.equal([
      'Claro: No alcanza / surface: 5.03 (mínimo 7)',
      'Claro: No alcanza / unfavourable-chip: 4.44 (mínimo 7)',
    ]);
    const rows = queryAllShadow(element, 'tr[data-good=false] th').map(({textContent}) =>
      collapseSpaces(textContent),
    );
    expect(rows[0]).to.equal('unfavourable-ink / surface 5.03 (mínimo 7) No alcanza');
    await typeColor(element, 'unfavourable-ink, Claro', '#7a2b03');
    expect(statusText(element)).to.equal('Todos los pares alcanzan.');
    expect(queryAllShadow(element, 'strong')).to.have.length(0);
  });

  it('shows a warning when the verdicts are too similar in a colour vision deficiency', async () => {
    const element = await openEditor();
    await typeColor(element, 'favourable, Claro', '#2a7d2e');
    expect(warnings(element, 'unfavourable').join()).to.match(
      /Claro: No alcanza junto a favourable, Protanopía: \d+ \(mínimo 40\)/,
    );
  });

  it('shows every pair in five kinds of colour vision, in both schemes', async () => {
    const element = await openEditor();
    const heads = queryAllShadow(element, 'thead th').map(({textContent}) => textContent);
    expect(heads.slice(1, 6)).to.deep.equal([
      'Todos los colores',
      'Protanopía',
      'Deuteranopía',
      'Tritanopía',
      'Gris',
    ]);
    const rows = queryAllShadow(element, 'tbody tr');
    expect(rows.length).to.be.greaterThan(36);
    for (const row of rows) expect(row.querySelectorAll('td')).to.have.length(5);
    const [full, ...fewer] = [...(rows.at(-1)?.querySelectorAll<HTMLElement>('td:has(.swatch)') ?? [])].map(
      (cell) => getComputedStyle(cell.querySelector('.swatch') ?? cell).backgroundColor,
    );
    expect(fewer).to.not.include(full);
  });

  it('rejects text that is not a colour', async () => {
    const element = await openEditor();
    await typeColor(element, 'favourable, Claro', 'red; } * {display: none');
    expect(element.css).to.equal('');
    expect(
      queryShadow<HTMLInputElement>(element, '[aria-label="favourable, Claro, en letras"]').value,
    ).to.equal('#054eb1');
  });

  it('updates the preview of each scheme', async () => {
    const element = await openEditor();
    await typeColor(element, 'favourable-ink, Claro', '#5b2a86');
    await typeColor(element, 'favourable-ink, Oscuro', '#d0b3f5');
    for (const [index, color] of ['#5b2a86', '#d0b3f5'].entries()) {
      const card = queryShadow<HTMLElement & {readonly ready: Promise<unknown>}>(
        element,
        `.scheme.${schemes[index] ?? ''} indicator-card`,
      );
      card.setAttribute('src', '/data/pnmnna-2023.json');
      card.setAttribute('loading', 'eager');
      await card.ready;
      expect(getComputedStyle(queryShadow(card, '[part=verdict]')).color).to.equal(computedColorOf(color));
    }
  });

  it('creates a style sheet that changes only its colours on the news page', async () => {
    const element = await openEditor();
    await typeColor(element, 'favourable-ink, Claro', '#5b2a86');
    await typeColor(element, 'favourable-ink, Oscuro', '#5b2a86');
    await typeColor(element, 'favourable, Claro', '#6d3fb8');
    expect(element.css).to.equal(
      ':root {\n  --indicator-favourable: light-dark(#6d3fb8, #4c8adc);\n  --indicator-favourable-ink: #5b2a86;\n}\n',
    );
    const {contentDocument: page} = await openPage('/stories/pages/noticia.html');
    const card = page?.querySelector('#demuna');
    const other = page?.querySelector('[code="03.01.01"]');
    if (!page || !card || !other) throw new Error('no page');
    const inkColor = (element: Element): string =>
      getComputedStyle(queryShadow(element, '[part=verdict]')).color;
    const [initialColor, otherColor] = [card, other].map(inkColor);
    const sheet = page.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `/__answer?type=text/css&body=${encodeURIComponent(element.css)}`;
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve, {once: true}));
    page.head.append(sheet);
    await loaded;
    // In WebKit on a busy machine, the colours were still the initial ones at the `load` event.
    while (inkColor(card) === initialColor) await new Promise((next) => requestAnimationFrame(next));
    expect(inkColor(card)).to.equal(computedColorOf('#5b2a86'));
    expect(getComputedStyle(queryShadow(card, '.head')).fill).to.equal(computedColorOf('#6d3fb8'));
    expect(inkColor(other)).to.equal(otherColor);
  });

  it('contains all changes of another theme after start()', async () => {
    const element = await openEditor();
    await element.start('gob-pe');
    await element.updateComplete;
    expect(element.css).to.contain('--indicator-radius: 4px;');
    expect(statusText(element)).to.equal('Todos los pares alcanzan.');
  });

  it('has no axe violations except in the low-contrast samples', async () => {
    const messages = await axeViolations(await openEditor());
    expect(messages.filter((message) => !message.includes('.sample'))).to.deep.equal([]);
  });
});
