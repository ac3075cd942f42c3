import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import type {
  IndicatorErrorEvent,
  IndicatorFilterEvent,
  IndicatorSortEvent,
} from '../../../src/elements/base/events.ts';
import type {IndicatorTable} from '../../../src/elements/indicator-table/indicator-table.ts';
import '../../../src/define/indicator-data.ts';
import '../../../src/define/locale-en.ts';
import * as stories from '../../../stories/indicator-table.stories.ts';
import {accessibilityTree} from '../../support/browser.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import type {Args} from '../../support/stories.ts';
import {storyOf} from '../../support/story.ts';
import {all, folded, inside, shown, spoken} from '../../support/shadow-text.ts';

type Sized = Args & {readonly width?: number};

const story = storyOf<IndicatorTable>(stories);

/** A story with controls, in a place of that width. */
const table = (name: string, {width = 1000, ...args}: Sized = {}): Promise<IndicatorTable> =>
  story(name, {search: true, filters: true, style: `inline-size: ${width}px`, ...args});

const report = (): Promise<IndicatorTable> => table('WholeReport');
const objective = (args?: Sized): Promise<IndicatorTable> => table('Objective', args);

const rows = (element: Element): readonly HTMLTableRowElement[] =>
  all(element, 'tr[data-verdict]') as readonly HTMLTableRowElement[];
const code = (row: Element): string => row.querySelector('.code')?.textContent ?? '';
const codes = (element: Element): readonly string[] => rows(element).map(code);

/** The cells of a row as an eye gets them, service and name left out. */
function figures(element: Element, of: string): readonly string[] {
  const row = rows(element).find((one) => code(one) === of);
  return [...(row?.cells ?? [])].slice(2).map((cell) => {
    const copy = cell.cloneNode(true) as Element;
    copy.querySelectorAll('.visually-hidden').forEach((one) => one.remove());
    return folded(copy.textContent ?? '');
  });
}

/** Waits for what the browser tells of later: sizes, and what comes near the screen. */
function until(element: Element, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo()) return resolve();
    new MutationObserver((_, observer) => {
      if (!isSo()) return;
      observer.disconnect();
      resolve();
    }).observe(element, {attributes: true, childList: true, subtree: true});
  });
}

async function press(element: IndicatorTable, heading: string): Promise<void> {
  const button = all(element, '.sort').find((one) => folded(one.textContent ?? '') === heading);
  button?.click();
  await element.updateComplete;
}

async function type(element: IndicatorTable, query: string): Promise<void> {
  const box = inside<HTMLInputElement>(element, 'input[type=search]');
  box.value = query;
  box.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

async function choose(element: IndicatorTable, label: string, option: string): Promise<void> {
  const place = all(element, 'label').find((one) => one.querySelector('span')?.textContent === label);
  const select = place?.querySelector('select');
  if (!select) throw new Error(`no choice ${label}`);
  select.value = [...select.options].find(({text}) => text.startsWith(option))?.value ?? 'no such option';
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

const sorted = (element: Element): readonly string[] =>
  all(element, '[aria-sort]').map(
    (one) => `${folded(one.textContent ?? '')} ${one.getAttribute('aria-sort') ?? ''}`,
  );

describe('<indicator-table>', () => {
  it('has the 18 services of the report, in the order of the document', async () => {
    expect(codes(await report())).to.deep.equal(pnmnna.indicators.map((one) => one.code));
  });

  it('code="03" has 16 rows under four guidelines, 3.7 once with nine services', async () => {
    const element = await objective();
    const groups = all(element, 'tbody').map((body) => [
      body.querySelector('.section .code')?.textContent,
      body.querySelectorAll('tr[data-verdict]').length,
    ]);
    expect(groups).to.deep.equal([
      ['3.1', 3],
      ['3.4', 3],
      ['3.5', 1],
      ['3.7', 9],
    ]);
  });

  it('says in its caption what it is, of which years, how many there are and how many lack data', async () => {
    const caption = shown(await objective(), 'caption');
    expect(caption).to.contain('Objetivo prioritario N° 03 Disminuir el riesgo de desprotección');
    expect(caption).to.contain(
      '16 indicadores. Resultados de 2021 y 2022. 5 no se pueden comparar por falta de datos.',
    );
    expect(caption).to.contain(
      'Las barras van de −14 p. p. a +14 p. p. en todas las filas. Una barra cortada',
    );
  });

  for (const [of, ...expected] of [
    ['03.01.01', '14.7 %', '10.8 %', '−3.9 p. p.', 'Empeora*'],
    ['03.01.02', '0.0 %', '0.1 %', '+0.1 p. p.', 'Mejora*'],
    ['03.01.03', 'Sin dato', 'Sin dato', 'No se calcula: sin dato en 2021 ni en 2022', 'No comparable'],
    ['03.04.01', '17.2 %', '16.8 %', '−0.4 p. p.', 'Mejora*'],
    ['03.04.05', 'Sin dato', '0 %', 'No se calcula: sin dato en 2021', 'No comparable'],
    ['03.07.01', '100.0 %', '100.0 %', '0.0 p. p.', 'Sin cambio valor máximo'],
    ['03.07.03', '8.8 %', '69.1 %', '+60.3 p. p.', 'Mejora*'],
  ] as const)
    it(`shows ${of} as ${expected.join(' | ')}`, async () => {
      expect(figures(await objective(), of)).to.deep.equal(expected);
    });

  it('shows each figure of a row once, and never a bare dash', async () => {
    const element = await report();
    for (const row of rows(element)) {
      const cells = figures(element, code(row));
      expect(cells).to.have.length(4);
      for (const cell of cells) expect(cell).to.not.match(/^[-–—−]?$|NaN|null|undefined|-0\.0/);
    }
  });

  it('says the arrow of a fall that is wanted apart from its verdict', async () => {
    const row = rows(await objective()).find((one) => code(one) === '03.04.01');
    expect(row?.dataset['verdict']).to.equal('favourable');
    expect(row?.querySelector('.arrow path')?.getAttribute('d')).to.match(/^M8 14/);
  });

  it('cuts the bar of +60.3 and of no other', async () => {
    const cut = rows(await objective()).filter((row) => row.querySelector('.break'));
    expect(cut.map(code)).to.deep.equal(['03.07.03']);
  });

  it('explains the mark of inferred directions under the table, and speaks it in the cell', async () => {
    const element = await objective();
    expect(shown(element, '[part=note]')).to.equal(
      '* La fuente no declara el sentido deseado de 10 indicadores; fue inferido.',
    );
    expect(spoken(element, 'tr[data-verdict] [data-column=verdict]')).to.equal(
      'Empeora (Sentido deseado inferido)',
    );
  });

  it('speaks the figures in words', async () => {
    const row = spoken(await objective(), 'tr[data-verdict]');
    expect(row).to.contain('14.7 por ciento 10.8 por ciento bajó 3.9 puntos porcentuales Empeora');
    expect(row).to.not.match(/[%−]|p\. p\./);
  });

  it('locale="en" heads and tells everything in English', async () => {
    const element = await objective({locale: 'en'});
    expect(all(element, 'thead th').map((one) => folded(one.textContent ?? ''))).to.deep.equal([
      'Service',
      'Indicator',
      'Result 2021',
      'Result 2022',
      'Change',
      'Assessment',
    ]);
    expect(figures(element, '03.04.04')).to.deep.equal([
      'No data',
      '2.9%',
      'Not computed: no data for 2021',
      'Not comparable',
    ]);
  });

  it('columns="change indicator" shows those two, the first of them heading its row', async () => {
    const element = await objective({columns: 'change indicator'});
    expect(all(element, 'thead th').map((one) => folded(one.textContent ?? ''))).to.deep.equal([
      'Indicador',
      'Cambio',
    ]);
    expect(rows(element)[0]?.querySelector('th[scope=row]')?.textContent).to.contain('discapacidad');
  });

  it('group-by="none" is one list', async () => {
    const element = await objective({'group-by': 'none'});
    expect([all(element, 'tbody').length, all(element, '.section').length]).to.deep.equal([1, 0]);
  });

  it('has a column per period, and a code where there are no services', async () => {
    const element = await table('TenYears');
    const heads = all(element, 'thead th').map((one) => folded(one.textContent ?? ''));
    expect(heads.slice(0, 4)).to.deep.equal(['Código', 'Indicador', 'Evolución', 'Resultado 2014']);
    expect(shown(element, 'tbody')).to.contain('Sin dato no se midió');
  });

  it('says that units share no scale', async () => {
    expect(shown(await table('Units'), '.scale')).to.equal(
      'Las barras de cada unidad tienen su propia escala.',
    );
  });

  it('code="99" fails by name and keeps the fallback', async () => {
    const errors = await eventsDuring<IndicatorErrorEvent>('indicator-error', () => table('UnknownCode'));
    expect(errors.map(({error}) => error.code)).to.deep.equal(['unknown-code']);
  });

  it('shows hostile texts as texts', async () => {
    const hostile = '<img src=x onerror="throw 1"><script>throw 1</script>${1}';
    const [first] = pnmnna.indicators;
    const data = {...pnmnna, title: hostile, indicators: [{...first, name: hostile}]};
    const element = await fixture(html`<indicator-table .data=${data}></indicator-table>`);
    expect(shown(element, 'td')).to.equal(hostile);
    expect(all(element, 'img, script')).to.have.length(0);
  });
});

describe('<indicator-table> sorts', () => {
  it('up, down and back at the press of a heading, within the guidelines, with aria-sort on that one', async () => {
    const element = await objective({'group-by': 'none'});
    await press(element, 'Cambio');
    expect([codes(element)[0], sorted(element)]).to.deep.equal(['03.01.01', ['Cambio ascending']]);
    await press(element, 'Cambio');
    expect([codes(element)[0], sorted(element)]).to.deep.equal(['03.07.03', ['Cambio descending']]);
    await press(element, 'Cambio');
    expect([codes(element)[0], sorted(element)]).to.deep.equal(['03.01.01', []]);
  });

  for (const sort of ['change', 'change descending', '2021', '2021 descending'])
    it(`sort="${sort}" has what is missing last`, async () => {
      const element = await objective({sort, 'group-by': 'none'});
      const last = rows(element).slice(-5);
      expect(last.map((row) => row.dataset['verdict'])).to.deep.equal(Array(5).fill('incomparable'));
    });

  it('keeps the guidelines where they are', async () => {
    const element = await objective({sort: 'change descending'});
    expect(all(element, '.section .code').map((one) => one.textContent)).to.deep.equal([
      '3.1',
      '3.4',
      '3.5',
      '3.7',
    ]);
    expect(codes(element).slice(0, 3)).to.deep.equal(['03.01.02', '03.01.01', '03.01.03']);
  });

  it('tells politely what it did, but only as the outermost element', async () => {
    const element = await objective();
    await press(element, 'Cambio');
    await press(element, 'Cambio');
    expect(shown(element, '[role=status].status')).to.equal(
      'Ordenado por cambio, de mayor a menor. 5 sin valor, al final.',
    );
    const inner = await fixture(
      html`<indicator-data .data=${pnmnna}><indicator-table search></indicator-table></indicator-data>`,
    );
    const nested = inner.querySelector('indicator-table');
    await nested?.ready;
    expect(nested && all(nested, '[role=status]').length).to.equal(0);
  });

  it('by the keyboard: its headings are buttons at least 44 px high', async () => {
    const element = await objective();
    const buttons = all(element, '.sort');
    expect(buttons.map(({localName}) => localName)).to.deep.equal(Array(6).fill('button'));
    for (const button of buttons) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('<indicator-table> narrows', () => {
  it('by a search without accents and case, with the count', async () => {
    const element = await report();
    await type(element, 'demuna');
    expect(codes(element)).to.deep.equal(['03.07.02', '03.07.03']);
    expect(shown(element, '.status')).to.equal('2 de 18 filas');
    expect(all(element, '.section')).to.have.length(1);
  });

  it('to nothing, and says so', async () => {
    const element = await report();
    await type(element, 'xyz');
    expect(codes(element)).to.deep.equal([]);
    expect(shown(element, 'tbody')).to.equal('Ningún indicador coincide con la búsqueda.');
  });

  it('by guideline, movement and verdict together', async () => {
    const element = await objective();
    await choose(element, 'Movimiento', 'Bajó');
    expect(codes(element)).to.deep.equal(['03.01.01', '03.04.01', '03.07.09']);
    await choose(element, 'Valoración', 'Empeora');
    await choose(element, 'Lineamiento', '3.7');
    expect(codes(element)).to.deep.equal(['03.07.09']);
    await choose(element, 'Movimiento', 'Todos');
    expect(shown(element, '.status')).to.equal('1 de 16 filas');
  });

  it('without controls of its own unless it is asked for them', async () => {
    const element = await story('Objective');
    expect(all(element, 'input, select')).to.have.length(0);
  });
});

describe('<indicator-table> in narrow places', () => {
  const width = (element: Element): number => inside(element, '.scroll').scrollWidth;

  for (const name of ['WholeReport', 'LongNames'])
    for (const size of [240, 320, 480, 640, 700, 800, 1000, 1600])
      it(`shows ${name} at ${size} px without overflow`, async () => {
        expect(width(await table(name, {width: size}))).to.be.at.most(size);
      });

  it('stacks below 640 px, where each cell brings its heading', async () => {
    const wide = inside(await objective({width: 660}), 'td');
    expect(getComputedStyle(wide).display).to.equal('table-cell');
    const cell = inside(await objective({width: 620}), 'td');
    expect(getComputedStyle(cell).display).to.equal('block');
    expect(getComputedStyle(cell, '::before').content).to.contain('"');
    expect(cell.dataset['label']).to.equal('Indicador');
  });

  it('stack-at="0" scrolls in a region that the keyboard reaches, named by the title', async () => {
    const region = inside(await objective({'width': 320, 'stack-at': '0'}), '.scroll');
    await until(region, () => region.hasAttribute('role'));
    expect(region.scrollWidth).to.be.above(320);
    expect([region.getAttribute('role'), region.tabIndex]).to.deep.equal(['region', 0]);
    expect(region.querySelector(`#${region.getAttribute('aria-labelledby') ?? ''}`)?.textContent).to.match(
      /^Disminuir/,
    );
  });

  it('has no stop for the keyboard where nothing overflows', async () => {
    const region = inside(await objective(), '.scroll');
    expect([region.hasAttribute('role'), region.hasAttribute('tabindex')]).to.deep.equal([false, false]);
  });

  it('keeps its headings in sight: they stick, and nothing around them scrolls', async () => {
    const element = await objective();
    expect(getComputedStyle(inside(element, 'thead th')).position).to.equal('sticky');
    expect(getComputedStyle(inside(element, '.scroll')).overflowX).to.equal('visible');
  });

  it('spells out the same roles wide and stacked', async () => {
    const element = await objective({width: 320});
    const roles = (selector: string): readonly (string | null)[] => [
      ...new Set(all(element, selector).map((one) => one.getAttribute('role'))),
    ];
    expect(['thead', 'tbody', 'tr', 'td', 'tbody th', 'thead th'].map(roles)).to.deep.equal([
      ['rowgroup'],
      ['rowgroup'],
      ['row'],
      ['cell'],
      ['rowheader'],
      ['columnheader'],
    ]);
  });

  it('has the same tree for speech wide and stacked', async () => {
    const words = async (size: number): Promise<readonly string[] | false> => {
      const element = await objective({width: size});
      const tree = await accessibilityTree();
      element.closest('main')?.remove();
      const told = ['table', 'row', 'cell', 'columnheader', 'rowheader', 'StaticText'];
      return (
        tree &&
        tree
          .filter((node) => !node.ignored && told.includes(node.role?.value ?? ''))
          .map((node) => `${node.role?.value ?? ''} ${node.name?.value ?? ''}`)
      );
    };
    const wide = await words(1000);
    expect(await words(320)).to.deep.equal(wide);
    if (wide) expect(wide.filter((one) => one.startsWith('row ')).length).to.equal(1 + 4 + 16);
  });
});

describe('The events of <indicator-table>', () => {
  it('indicator-sort has the order in the grammar of the attribute, which stays as the page set it', async () => {
    const element = await report();
    const events = await eventsDuring<IndicatorSortEvent>('indicator-sort', async () => {
      for (let times = 0; times < 3; times += 1) await press(element, 'Cambio');
    });
    expect(events.map(({sort}) => sort)).to.deep.equal(['change ascending', 'change descending', '']);
    expect(element.sort).to.equal('');
  });

  it('indicator-filter has the query and the selected values', async () => {
    const element = await report();
    const events = await eventsDuring<IndicatorFilterEvent>('indicator-filter', async () => {
      await type(element, 'demuna');
      await choose(element, 'Valoración', 'Mejora');
    });
    expect(events.map(({query, filters}) => ({query, filters}))).to.deep.equal([
      {query: 'demuna', filters: {}},
      {query: 'demuna', filters: {verdict: 'favourable'}},
    ]);
  });

  it('setting sort again replaces the order of the reader', async () => {
    const element = await report();
    await press(element, 'Indicador');
    element.sort = 'code descending';
    await element.updateComplete;
    expect(sorted(element)).to.have.length(1);
    expect(sorted(element)[0]).to.match(/descending$/);
  });
});

describe('<indicator-table> of hundreds', () => {
  const [like] = pnmnna.indicators;
  const indicators = Array.from({length: 500}, (_, index) => ({
    ...like,
    id: `in-${index}`,
    code: String(index).padStart(3, '0'),
    name: {es: `Indicador ${index}`},
  }));
  const long = {...pnmnna, indicators};
  const more = (element: Element): HTMLButtonElement => inside(element, '.show-more');

  /** Out of sight, so that nothing comes by itself. */
  const far = async (): Promise<IndicatorTable> => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p .style=${'block-size: 9000px'}></p>
        <indicator-table .data=${long} search locale="es-PE"></indicator-table>
      </div>`,
    );
    return place.querySelector('indicator-table') as IndicatorTable;
  };

  it('draws the first rows, says how many there are, and draws more on request', async () => {
    const element = await far();
    expect([rows(element).length, folded(more(element).textContent)]).to.deep.equal([
      50,
      'Mostrar más filas (50 de 500)',
    ]);
    more(element).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(250);
  });

  it('draws more by itself when the reader comes near the end, until all are there', async () => {
    const element = await far();
    for (const count of [50, 250, 450]) {
      expect(rows(element)).to.have.length(count);
      more(element).scrollIntoView();
      await until(inside(element, 'table'), () => rows(element).length > count);
    }
    expect(rows(element)).to.have.length(500);
  });

  it('sorts and searches all rows, not only those that are drawn', async () => {
    const element = await far();
    await press(element, 'Indicador');
    await press(element, 'Indicador');
    expect(rows(element)[0]?.id).to.equal('row-in-499');
    await type(element, '073');
    expect(rows(element).map(({id}) => id)).to.deep.equal(['row-in-73']);
  });

  it('returns to the first rows after a search, a filter and a sort', async () => {
    const element = await far();
    const reset: readonly (readonly [string, () => Promise<void>])[] = [
      ['search', () => type(element, 'indicador')],
      ['sort', () => press(element, 'Indicador')],
    ];
    for (const [name, act] of reset) {
      more(element).click();
      await element.updateComplete;
      expect(rows(element), name).to.have.length(250);
      await act();
      expect(rows(element), name).to.have.length(50);
    }
  });

  it('draws all rows before the page is printed', async () => {
    const element = await far();
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rows(element)).to.have.length(500);
  });
});
