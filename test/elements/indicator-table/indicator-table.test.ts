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
import * as stories from '../../../stories/indicator-table.stories.ts';
import {readAccessibilityTree} from '../../support/browser.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import type {Args} from '../../support/stories.ts';
import {storyRenderer} from '../../support/story.ts';
import {
  queryAllShadow,
  collapseSpaces,
  queryShadow,
  visibleText,
  spokenText,
} from '../../support/shadow-text.ts';
import {keepBusy} from '../../support/keep-busy.ts';
import {warningsDuring} from '../../support/warnings.ts';

/** `width` in px. */
type TableArgs = Args & {readonly width?: number};

const renderStory = storyRenderer<IndicatorTable>(stories);

/** A story with search box and filters. */
const renderTable = (name: string, {width = 1000, ...args}: TableArgs = {}): Promise<IndicatorTable> =>
  renderStory(name, {search: true, filters: true, style: `inline-size: ${width}px`, ...args});

const renderWholeReport = (): Promise<IndicatorTable> => renderTable('WholeReport');
const renderObjective = (args?: TableArgs): Promise<IndicatorTable> => renderTable('Objective', args);

const rows = (element: Element): readonly HTMLTableRowElement[] =>
  queryAllShadow(element, 'tr[data-verdict]') as readonly HTMLTableRowElement[];
const code = (row: Element): string => row.querySelector('.code')?.textContent.trim() ?? '';
const codes = (element: Element): readonly string[] => rows(element).map(code);

/** Texts of the cells of a row after the name: spoken values, visible change and verdict. */
function figures(element: Element, rowCode: string): readonly string[] {
  const row = rows(element).find((candidate) => code(candidate) === rowCode);
  return [...(row?.cells ?? [])].slice(1).map((cell) => {
    const copy = cell.cloneNode(true) as HTMLElement;
    const excluded = copy.dataset['column'] === 'values' ? '[aria-hidden]' : '.visually-hidden';
    copy.querySelectorAll(excluded).forEach((hidden) => hidden.remove());
    return collapseSpaces(copy.textContent ?? '');
  });
}

/** Waits for changes of the DOM below `root` that follow an asynchronous notification of the browser. */
function waitUntil(root: Element, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (condition()) return resolve();
    new MutationObserver((_, observer) => {
      if (!condition()) return;
      observer.disconnect();
      resolve();
    }).observe(root, {attributes: true, childList: true, subtree: true});
  });
}

async function pressHeading(element: IndicatorTable, heading: string): Promise<void> {
  const button = queryAllShadow(element, '.sort').find(
    ({textContent}) => collapseSpaces(textContent ?? '') === heading,
  );
  button?.click();
  await element.updateComplete;
}

async function typeInSearch(element: IndicatorTable, query: string): Promise<void> {
  const input = queryShadow<HTMLInputElement>(element, 'input[type=search]');
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

async function selectFilter(element: IndicatorTable, label: string, option: string): Promise<void> {
  const field = queryAllShadow(element, 'label').find(
    (candidate) => candidate.querySelector('span')?.textContent === label,
  );
  const select = field?.querySelector('select');
  if (!select) throw new Error(`no filter ${label}`);
  select.value = [...select.options].find(({text}) => text.startsWith(option))?.value ?? 'no such option';
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** Text and direction of each heading with `aria-sort`. */
const sortedHeadings = (element: Element): readonly string[] =>
  queryAllShadow(element, '[aria-sort]').map(
    (heading) => `${collapseSpaces(heading.textContent ?? '')} ${heading.getAttribute('aria-sort') ?? ''}`,
  );

describe('<indicator-table>', () => {
  it('shows the 18 services of the report in document order', async () => {
    expect(codes(await renderWholeReport())).to.deep.equal(
      pnmnna.indicators.map((indicator) => indicator.code),
    );
  });

  it('with code="03" shows 16 rows under four guidelines, nine of them under 3.7', async () => {
    const element = await renderObjective();
    const groups = queryAllShadow(element, 'tbody').map((body) => [
      body.querySelector('.section .code')?.textContent.trim(),
      body.querySelectorAll('tr[data-verdict]').length,
    ]);
    expect(groups).to.deep.equal([
      ['3.1', 3],
      ['3.4', 3],
      ['3.5', 1],
      ['3.7', 9],
    ]);
  });

  it('shows title, periods, number of indicators and number without data in its caption', async () => {
    const caption = visibleText(await renderObjective(), 'caption');
    expect(caption).to.contain('Objetivo prioritario N° 03 Disminuir el riesgo de desprotección');
    expect(caption).to.contain(
      '16 indicadores. Resultados de 2021 y 2022. 5 no se pueden comparar por falta de datos.',
    );
  });

  for (const [rowCode, ...expected] of [
    ['03.01.01', '2021: 14.7 por ciento. 2022: 10.8 por ciento.', '−3.9', 'Empeora*'],
    ['03.01.02', '2021: 0.0 por ciento. 2022: 0.1 por ciento.', '+0.1', 'Mejora*'],
    ['03.01.03', '2021: Sin dato. 2022: Sin dato.', '', 'Sin dato ni en 2021 ni en 2022'],
    ['03.04.01', '2021: 17.2 por ciento. 2022: 16.8 por ciento.', '−0.4', 'Mejora* bajar es mejor'],
    ['03.04.05', '2021: Sin dato. 2022: 0 por ciento.', '', 'No comparable sin dato en 2021'],
    ['03.07.01', '2021: 100.0 por ciento. 2022: 100.0 por ciento.', '0.0', 'Sin cambio valor máximo'],
    ['03.07.03', '2021: 8.8 por ciento. 2022: 69.1 por ciento.', '+60.3', 'Mejora*'],
  ] as const)
    it(`shows ${rowCode} as ${expected.join(' | ')}`, async () => {
      expect(figures(await renderObjective(), rowCode)).to.deep.equal(expected);
    });

  it('shows no lone dash, and no value that is not a number', async () => {
    const element = await renderWholeReport();
    for (const row of rows(element)) {
      const cells = figures(element, code(row));
      expect(cells).to.have.length(3);
      for (const cell of cells) expect(cell).to.not.match(/^[-–—−]$|NaN|null|undefined|-0\.0/);
    }
  });

  it('draws the arrow of 03.07.03 4.5 times as long as that of 03.07.07, and shows the tip of 03.01.02', async () => {
    const element = await renderObjective();
    const find = (rowCode: string) => rows(element).find((row) => code(row) === rowCode);
    const [longest = NaN, second = NaN] = ['03.07.03', '03.07.07'].map((rowCode) =>
      parseFloat(find(rowCode)?.querySelector('.stem')?.getAttribute('width') ?? ''),
    );
    expect(longest / second).to.be.closeTo(60.3 / 13.3, 0.01);
    expect(find('03.01.02')?.querySelector('.head')?.getBoundingClientRect().width).to.be.at.least(8);
  });

  it('gives the marks at least a third of the width, with the axis over the tracks', async () => {
    const element = await renderObjective({width: 1240});
    const [mark] = queryAllShadow(element, '.mark');
    expect(mark?.getBoundingClientRect().width).to.be.at.least(1240 / 3);
    const centers = queryAllShadow(element, '.axis text').map((label) => {
      const {left, right} = label.getBoundingClientRect();
      return (left + right) / 2;
    });
    const track = queryShadow(element, '.track').getBoundingClientRect();
    expect(centers[0]).to.be.closeTo(track.left, 1);
    expect(track.left).to.be.greaterThan(0);
  });

  it('shows a desired decrease with an arrow to the left and a favourable verdict', async () => {
    const row = rows(await renderObjective()).find((candidate) => code(candidate) === '03.04.01');
    expect(row?.dataset['verdict']).to.equal('favourable');
    expect(row?.querySelector('.head')?.getAttribute('d')).to.match(/^M-4 0L4/);
  });

  it('explains the asterisk of inferred directions below the table and reads it out in the cell', async () => {
    const element = await renderObjective();
    expect(visibleText(element, '[part=note]')).to.equal(
      '* La fuente no dice en ningún indicador si conviene que suba o baje; la valoración es una interpretación nuestra.',
    );
    expect(spokenText(element, 'tr[data-verdict] [data-column=verdict]')).to.equal(
      'Empeora (Valoración interpretada)',
    );
  });

  it('has its figures in words for screen readers', async () => {
    const row = spokenText(await renderObjective(), 'tr[data-verdict]');
    expect(row).to.contain(
      '2021: 14.7 por ciento. 2022: 10.8 por ciento. bajó 3.9 puntos porcentuales Empeora',
    );
    expect(row).to.not.match(/[%−]|p\. p\./);
  });

  it('with locale="en" shows headings and cells in English', async () => {
    const element = await renderObjective({locale: 'en'});
    expect(
      queryAllShadow(element, 'thead th').map(({textContent}) => collapseSpaces(textContent ?? '')),
    ).to.deep.equal(['Indicator', '2021 to 2022 020406080100 %', 'Change pp', 'Assessment']);
    expect(figures(element, '03.04.04')).to.deep.equal([
      '2021: No data. 2022: 2.9 percent.',
      '',
      'Not comparable no figure for 2021',
    ]);
  });

  it('with columns="change indicator" shows these two columns, the first as row heading', async () => {
    const element = await renderObjective({columns: 'change indicator'});
    expect(
      queryAllShadow(element, 'thead th').map(({textContent}) => collapseSpaces(textContent ?? '')),
    ).to.deep.equal(['Indicador', 'Cambio p. p.']);
    expect(rows(element)[0]?.querySelector('th[scope=row]')?.textContent).to.contain('discapacidad');
  });

  it('with group-by="none" shows a single group without headings', async () => {
    const element = await renderObjective({'group-by': 'none'});
    expect([
      queryAllShadow(element, 'tbody').length,
      queryAllShadow(element, '.section').length,
    ]).to.deep.equal([1, 0]);
  });

  it('with periods and service among the columns shows them', async () => {
    const element = await renderTable('TenYears', {columns: 'indicator trend periods'});
    const headings = queryAllShadow(element, 'thead th').map(({textContent}) =>
      collapseSpaces(textContent ?? ''),
    );
    expect(headings.slice(0, 3)).to.deep.equal(['Indicador', 'Evolución', 'Resultado 2014']);
    expect(visibleText(element, 'tbody')).to.contain('No se midió');
    const services = await renderObjective({columns: 'service indicator change'});
    expect(visibleText(services, 'tr[data-verdict] [data-column=service]')).to.match(/^03\.01\.01 Servicio/);
  });

  it('has a column of lines when half of the rows have three values, else the line and its words below the name', async () => {
    const long = {'2020': 20, '2021': 10, '2022': 14};
    const short = {'2021': 10, '2022': 12};
    const render = async (series: readonly object[]): Promise<HTMLElement> => {
      const table = document.createElement('indicator-table');
      table.data = {
        id: 'r',
        title: 'Informe',
        indicators: series.map((observations, index) => ({
          id: `i${index}`,
          name: `Indicador ${index}`,
          unit: '%',
          observations,
        })),
      };
      document.body.append(table);
      return table.ready;
    };
    const half = await render([long, short]);
    const single = await render([short, long, short]);
    const none = await render([short]);
    expect(
      [half, single, none].map((table) => visibleText(table, 'thead').includes('Evolución')),
    ).to.deep.equal([true, false, false]);
    expect(queryAllShadow(half, '.name .line')).to.have.length(0);
    const lines = queryAllShadow(single, 'tr .line');
    expect(lines.map((line) => line.closest('tr')?.textContent)).to.have.length(1);
    expect(collapseSpaces(lines[0]?.closest('tr')?.textContent ?? '')).to.match(
      /Indicador 1 .*De 20.0 por ciento en 2020 a 14.0 por ciento en 2022/,
    );
    for (const table of [half, single, none]) table.remove();
  });

  it('shows the range of each row when units differ', async () => {
    const element = await renderTable('Units');
    expect(queryAllShadow(element, '.axis')).to.have.length(0);
    expect(queryAllShadow(element, '.remark').every(({textContent}) => textContent?.includes('–'))).to.equal(
      true,
    );
  });

  it('shows official names and services on request, with one checkbox for all rows', async () => {
    const [first] = pnmnna.indicators;
    const data = {...pnmnna, indicators: [{...first, shortName: 'Familias que culminan'}]};
    const element = await fixture(html`<indicator-table .data=${data}></indicator-table>`);
    const texts = queryAllShadow(element, '[data-verdict] .full');
    const heights = (): readonly number[] =>
      texts.map((text) => Math.min(1, text.getBoundingClientRect().height));
    expect(visibleText(element, '[data-verdict] .name > div')).to.match(/^Familias que culminan /);
    expect(spokenText(element, '[data-verdict] .name > div')).to.match(/^Porcentaje de familias/);
    expect(heights()).to.deep.equal([0, 0]);
    queryShadow<HTMLInputElement>(element, '.show-full input').click();
    expect(heights()).to.deep.equal([1, 1]);
    expect(texts.map(({textContent}) => collapseSpaces(textContent ?? '').slice(0, 8))).to.deep.equal([
      'Porcenta',
      'Servicio',
    ]);
  });

  it('with code="99" fires indicator-error with the code unknown-code and shows the fallback content', async () => {
    let element: IndicatorTable | undefined;
    const errors = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      element = await fixture(
        html`<indicator-table .data=${pnmnna} code="99"><p>Respaldo</p></indicator-table>`,
      );
    });
    expect(errors.map(({error}) => error.code)).to.deep.equal(['unknown-code']);
    expect(element?.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('renders hostile texts as plain text', async () => {
    const hostile = '<img src=x onerror="throw 1"><script>throw 1</script>${1}';
    const [first] = pnmnna.indicators;
    const data = {...pnmnna, title: hostile, indicators: [{...first, name: hostile}]};
    const element = await fixture(html`<indicator-table .data=${data}></indicator-table>`);
    expect(spokenText(element, '[data-verdict] .name > div')).to.match(/^<img src=x .*\$\{1\}/);
    expect(queryAllShadow(element, 'img, script')).to.have.length(0);
  });
});

describe('Sorting of <indicator-table>', () => {
  it('a heading sorts ascending, then descending, then restores document order, and sets aria-sort', async () => {
    const element = await renderObjective({'group-by': 'none'});
    const documentOrder = codes(element);
    const press = async (): Promise<readonly [string | undefined, readonly string[]]> => {
      await pressHeading(element, '2021 a 2022');
      return [codes(element)[0], sortedHeadings(element)];
    };
    expect(documentOrder[0]).to.equal('03.01.01');
    expect(await press()).to.deep.equal(['03.04.05', ['2021 a 2022 020406080100 % ascending']]);
    expect(await press()).to.deep.equal(['03.07.01', ['2021 a 2022 020406080100 % descending']]);
    expect(await press()).to.deep.equal(['03.01.01', []]);
    expect(codes(element)).to.deep.equal(documentOrder);
  });

  for (const sort of ['change', 'change descending', '2021', '2021 descending'])
    it(`sort="${sort}" puts rows without a value last`, async () => {
      const element = await renderObjective({sort, 'group-by': 'none'});
      const last = rows(element).slice(-5);
      expect(last.map((row) => row.dataset['verdict'])).to.deep.equal(Array(5).fill('incomparable'));
    });

  for (const sort of ['Cambio', '2035', 'values descending'])
    it(`sort="${sort}", which orders nothing, is named in the console with the orders that exist`, async () => {
      const warnings = await warningsDuring(async () => {
        expect(codes(await renderObjective({sort}))[0]).to.equal('03.01.01');
      });
      expect(warnings.join()).to.include(
        `<indicator-table sort="${sort}"> is not read. Expected: service indicator change verdict, or a period`,
      );
    });

  for (const sort of ['verdict', '2021 descending', ' code '])
    it(`sort="${sort}" is not named in the console`, async () => {
      expect(await warningsDuring(() => renderObjective({sort}))).to.deep.equal([]);
    });

  it('a sorted table is one list, without the headings of guidelines', async () => {
    const element = await renderObjective({sort: 'change descending'});
    expect(queryAllShadow(element, '.section')).to.have.length(0);
    expect(codes(element).slice(0, 3)).to.deep.equal(['03.07.03', '03.07.07', '03.07.02']);
  });

  it('the status line has the order', async () => {
    const element = await renderObjective();
    await pressHeading(element, 'Cambio');
    await pressHeading(element, 'Cambio');
    expect(visibleText(element, '.status')).to.equal(
      'Ordenado por cambio, de mayor a menor. 5 sin valor, al final.',
    );
  });

  it('headings are buttons at least 44 px high', async () => {
    const element = await renderObjective();
    const buttons = queryAllShadow(element, '.sort');
    expect(buttons.map(({localName}) => localName)).to.deep.equal(Array(4).fill('button'));
    for (const button of buttons) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('Search and filters of <indicator-table>', () => {
  it('the search ignores accents and case and shows the number of matches', async () => {
    const element = await renderWholeReport();
    await typeInSearch(element, 'demuna');
    expect(codes(element)).to.deep.equal(['03.07.02', '03.07.03']);
    expect(visibleText(element, '.status')).to.equal('2 de 18 filas');
    expect(queryAllShadow(element, '.section')).to.have.length(1);
  });

  it('a search without matches shows a message in the body', async () => {
    const element = await renderWholeReport();
    await typeInSearch(element, 'xyz');
    expect(codes(element)).to.deep.equal([]);
    expect(visibleText(element, 'tbody')).to.equal('Ningún indicador coincide con la búsqueda.');
  });

  it('filters by guideline, movement and verdict combine', async () => {
    const element = await renderObjective();
    await selectFilter(element, 'Movimiento', 'Bajó');
    expect(codes(element)).to.deep.equal(['03.01.01', '03.04.01', '03.07.09']);
    await selectFilter(element, 'Valoración', 'Empeora');
    await selectFilter(element, 'Lineamiento', '3.7');
    expect(codes(element)).to.deep.equal(['03.07.09']);
    await selectFilter(element, 'Movimiento', 'Todos');
    expect(visibleText(element, '.status')).to.equal('1 de 16 filas');
  });

  it('controls are absent without the search and filters attributes', async () => {
    const element = await renderStory('Objective');
    expect(queryAllShadow(element, 'input:not(.show-full input), select')).to.have.length(0);
  });
});

describe('<indicator-table> in narrow containers', () => {
  const contentWidth = (element: Element): number => queryShadow(element, '.scroll').scrollWidth;

  for (const name of ['WholeReport', 'LongNames'])
    for (const width of [240, 320, 480, 640, 700, 800, 1000, 1600])
      it(`shows ${name} at ${width} px without overflow`, async () => {
        expect(contentWidth(await renderTable(name, {width}))).to.be.at.most(width);
      });

  for (const name of ['Units', 'Targets', 'ChosenPeriods', 'Survey', 'LongNames'])
    it(`has room in the cells of the story ${name} for their texts, at any width`, async () => {
      for (const width of [400, 560, 640, 700, 820, 960, 1100, 1300]) {
        const element = await renderTable(name, {width});
        for (const cell of queryAllShadow(element, 'tr[data-verdict] > *')) {
          const box = cell.getBoundingClientRect();
          if (cell.matches('th')) expect(box.width, `${width} px`).to.be.at.least(120);
          for (const text of cell.querySelectorAll('text, .number')) {
            const {left, right} = text.getBoundingClientRect();
            const place = `${width} px: ${text.textContent}`;
            if (right > left) expect(left, place).to.be.at.least(box.left - 1);
            if (right > left) expect(right, place).to.be.at.most(box.right + 1);
          }
        }
        element.closest('main')?.remove();
      }
    });

  it('stacks its cells below 640 px, with the code in the first line', async () => {
    const wide = queryShadow(await renderObjective({width: 660}), 'td');
    expect(getComputedStyle(wide).display).to.equal('table-cell');
    const row = queryShadow(await renderObjective({width: 620}), 'tr[data-verdict]');
    expect(getComputedStyle(row).display).to.equal('flex');
    expect(getComputedStyle(row, '::before').content).to.not.equal('none');
    expect(row.dataset['code']).to.equal('03.01.01');
  });

  it('a long change in a narrow row takes a line of its own, with whole words', async () => {
    const element = await renderTable('Units', {width: 320});
    for (const number of queryAllShadow(element, '[data-column=change] .number')) {
      const words = document.createRange();
      words.selectNodeContents(number);
      expect(words.getBoundingClientRect().height, number.textContent).to.be.below(30);
    }
  });

  it('with stack-at="0" scrolls in a focusable region that is named by the title', async () => {
    const region = queryShadow(await renderObjective({'width': 320, 'stack-at': '0'}), '.scroll');
    await waitUntil(region, () => region.hasAttribute('role'));
    expect(region.scrollWidth).to.be.above(320);
    expect([region.getAttribute('role'), region.tabIndex]).to.deep.equal(['region', 0]);
    expect(region.querySelector(`#${region.getAttribute('aria-labelledby') ?? ''}`)?.textContent).to.match(
      /^Disminuir/,
    );
  });

  it('has no focusable region without overflow', async () => {
    const region = queryShadow(await renderObjective(), '.scroll');
    expect([region.hasAttribute('role'), region.hasAttribute('tabindex')]).to.deep.equal([false, false]);
  });

  it('has sticky headings and no scroll container around them', async () => {
    const element = await renderObjective();
    expect(getComputedStyle(queryShadow(element, 'thead th')).position).to.equal('sticky');
    expect(getComputedStyle(queryShadow(element, '.scroll')).overflowX).to.equal('visible');
  });

  it('sets explicit ARIA roles when stacked', async () => {
    const element = await renderObjective({width: 320});
    const roles = (selector: string): readonly (string | null)[] => [
      ...new Set(queryAllShadow(element, selector).map((match) => match.getAttribute('role'))),
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

  it('has the same accessibility tree wide and stacked', async () => {
    const accessibleNodes = async (width: number): Promise<readonly string[] | false> => {
      const element = await renderObjective({width});
      const tree = await readAccessibilityTree();
      element.closest('main')?.remove();
      const roles = ['table', 'row', 'cell', 'columnheader', 'rowheader', 'StaticText'];
      return (
        tree &&
        tree
          .filter((node) => !node.ignored && roles.includes(node.role?.value ?? ''))
          .map((node) => `${node.role?.value ?? ''} ${node.name?.value ?? ''}`)
      );
    };
    const wide = await accessibleNodes(1000);
    expect(await accessibleNodes(320)).to.deep.equal(wide);
    if (wide) expect(wide.filter((node) => node.startsWith('row ')).length).to.equal(1 + 4 + 16);
  });
});

describe('Events of <indicator-table>', () => {
  it('indicator-sort carries the order in attribute syntax, and the sort property does not change', async () => {
    const element = await renderWholeReport();
    const events = await eventsDuring<IndicatorSortEvent>('indicator-sort', async () => {
      for (let count = 0; count < 3; count += 1) await pressHeading(element, 'Cambio');
    });
    expect(events.map(({sort}) => sort)).to.deep.equal(['change ascending', 'change descending', '']);
    expect(element.sort).to.equal('');
  });

  it('indicator-filter carries the query and the selected values', async () => {
    const element = await renderWholeReport();
    const events = await eventsDuring<IndicatorFilterEvent>('indicator-filter', async () => {
      await typeInSearch(element, 'demuna');
      await selectFilter(element, 'Valoración', 'Mejora');
    });
    expect(events.map(({query, filters}) => ({query, filters}))).to.deep.equal([
      {query: 'demuna', filters: {}},
      {query: 'demuna', filters: {verdict: 'favourable'}},
    ]);
  });

  it('counts the verdicts of each group at the end of its heading, in words for screen readers', async () => {
    const element = await renderObjective();
    const counts = queryAllShadow(element, '.section').map((section) =>
      [...section.querySelectorAll('li .visually-hidden')].map(({textContent}) => textContent),
    );
    expect(counts).to.deep.equal([
      ['1 mejora', '1 empeora', '1 no comparable'],
      ['1 mejora', '2 no comparables'],
      ['1 mejora'],
      ['5 mejoran', '1 empeora', '1 no cambia', '2 no comparables'],
    ]);
    const [heading] = queryAllShadow(element, '.section');
    const last = heading?.querySelector('li:last-child')?.getBoundingClientRect();
    const end = heading?.getBoundingClientRect().right ?? 0;
    expect(end - (last?.right ?? 0)).to.be.within(0, 12);
  });

  it('a new value of the sort property replaces the order selected by the reader', async () => {
    const element = await renderWholeReport();
    await pressHeading(element, 'Indicador');
    element.sort = 'change descending';
    await element.updateComplete;
    expect(sortedHeadings(element)).to.have.length(1);
    expect(sortedHeadings(element)[0]).to.match(/descending$/);
  });
});

describe('<indicator-table> with 500 rows', () => {
  const [decreasing, increasing] = pnmnna.indicators;
  const indicators = Array.from({length: 500}, (_, index) => ({
    ...(index % 5 === 0 ? increasing : decreasing),
    id: `in-${index}`,
    code: String(index).padStart(3, '0'),
    name: {es: `Indicador ${index}`},
  }));
  const data = {...pnmnna, indicators};
  const moreButton = (element: Element): HTMLButtonElement => queryShadow(element, '.show-more');
  const waitForRows = (element: Element, count: number): Promise<void> =>
    waitUntil(queryShadow(element, 'table'), () => rows(element).length === count);

  /** Delays updates as the render queue of a busy page does: by two frames, in which intersections are notified. */
  const postponeUpdates = (element: IndicatorTable): void => {
    const update = Reflect.get(element, 'scheduleUpdate') as () => Promise<unknown>;
    const scheduleUpdate = async (): Promise<unknown> => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return update.call(element);
    };
    Object.assign(element, {scheduleUpdate});
  };

  let rest: () => void = () => undefined;
  beforeEach(async () => (rest = await keepBusy()));
  afterEach(() => rest());

  /** Far below the viewport, so that the table adds no rows before the page is at rest. */
  const createLongTable = async (): Promise<IndicatorTable> => {
    const container = await fixture<HTMLElement>(
      html`<div>
        <p .style=${'block-size: 9000px'}></p>
        <indicator-table .data=${data} search filters locale="es-PE"></indicator-table>
      </div>`,
    );
    return container.querySelector('indicator-table') as IndicatorTable;
  };

  it('counts all rows of a group of which it draws only the first', async () => {
    const element = await createLongTable();
    expect(rows(element)).to.have.length(8);
    const counts = [...queryShadow(element, '.section').querySelectorAll('li .visually-hidden')].map(
      (item) => item.textContent,
    );
    expect(counts.map((text) => Number(/\d+/.exec(text)?.[0]))).to.deep.equal([100, 400]);
  });

  it('renders the first 8 rows, and 8 more when the button is pressed', async () => {
    const element = await createLongTable();
    expect([rows(element).length, collapseSpaces(moreButton(element).textContent)]).to.deep.equal([
      8,
      'Mostrar más filas (8 de 500)',
    ]);
    moreButton(element).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(16);
  });

  it('renders all rows when the page is at rest, far from the viewport', async () => {
    const element = await createLongTable();
    rest();
    await waitForRows(element, 500);
  });

  it('renders more rows when its end comes near the viewport, up to the last row', async () => {
    const element = await createLongTable();
    expect(rows(element)).to.have.length(8);
    for (let count = 8; count < 500; count = rows(element).length) {
      moreButton(element).scrollIntoView();
      await waitUntil(queryShadow(element, 'table'), () => rows(element).length > count);
    }
    expect(rows(element)).to.have.length(500);
  });

  it('renders a list of 24 rows at once, because what stands below it must not move', async () => {
    const element = await fixture<IndicatorTable>(
      html`<indicator-table
        .data=${{...pnmnna, indicators: indicators.slice(0, 24)}}
        locale="es-PE"
      ></indicator-table>`,
    );
    expect(rows(element)).to.have.length(24);
  });

  it('sorts and searches all rows, also those that are not rendered', async () => {
    const element = await createLongTable();
    await pressHeading(element, 'Indicador');
    await pressHeading(element, 'Indicador');
    expect(rows(element)[0]?.id).to.equal('row-in-499');
    await typeInSearch(element, '073');
    expect(rows(element).map(({id}) => id)).to.deep.equal(['row-in-73']);
  });

  it('returns to the first rows after a search, a filter and a sort', async () => {
    const element = await createLongTable();
    const resets: readonly (() => Promise<void>)[] = [
      () => typeInSearch(element, 'indicador'),
      () => selectFilter(element, 'Movimiento', 'Bajó'),
      () => pressHeading(element, 'Indicador'),
    ];
    for (const reset of resets) {
      moreButton(element).click();
      await waitForRows(element, 16);
      await reset();
      await waitForRows(element, 8);
    }
    expect(visibleText(element, '.status')).to.contain('400 de 500 filas');
  });

  it('shows 8 rows of a search that is typed in the frame in which its end comes near the viewport', async () => {
    const element = await createLongTable();
    moreButton(element).click();
    await waitForRows(element, 16);
    postponeUpdates(element);
    moreButton(element).scrollIntoView();
    await typeInSearch(element, 'indicador');
    expect(rows(element)).to.have.length(8);
  });

  it('renders all rows before the page is printed', async () => {
    const element = await createLongTable();
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rows(element)).to.have.length(500);
  });
});

describe('columns of targets', () => {
  const headings = (element: Element): readonly string[] =>
    queryAllShadow(element, 'thead th').map((head) => collapseSpaces(head.textContent ?? ''));
  const cell = (element: Element, rowCode: string, label: string): string => {
    const row = rows(element).find((candidate) => code(candidate) === rowCode);
    return collapseSpaces(visibleTextOf(row?.querySelector(`[data-label="${label}"]`)));
  };
  const visibleTextOf = (node: Element | null | undefined): string => {
    const copy = node?.cloneNode(true) as HTMLElement | undefined;
    copy?.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
    return copy?.textContent ?? '';
  };

  it('show the target of the compared period, or the next one with its period, and the distance in words', async () => {
    const table = await renderTable('Targets');
    expect(headings(table)).to.include.members(['Meta', 'Distancia a la meta']);
    expect(cell(table, '01.01', 'Meta')).to.equal('41.8 %');
    expect(cell(table, '01.01', 'Distancia a la meta')).to.equal('cumplida');
    expect(cell(table, '01.02', 'Meta')).to.equal('30.0 % en 2025');
    expect(cell(table, '01.02', 'Distancia a la meta')).to.equal('faltan 15.6 puntos');
    expect(cell(table, '01.04', 'Meta')).to.equal('6.0 a 10.0 niños por educadora en 2030');
  });

  it('are left out without targets, and by an author who names other columns', async () => {
    expect(headings(await renderWholeReport())).to.not.include('Meta');
    expect(headings(await renderTable('WithoutTargets'))).to.not.include('Meta');
  });

  it('follow the chosen periods, which are the only ones in view', async () => {
    const table = await renderTable('ChosenPeriods');
    expect(headings(table).filter((heading) => /\d/.test(heading))).to.deep.equal([
      'Resultado 2021',
      'Resultado 2022',
    ]);
    expect(headings(table)).to.not.include('Evolución');
    expect(cell(table, '01.01', 'Meta')).to.equal('39.2 %');
    expect(queryShadow(table, '.facts')?.textContent).to.include('Resultados de 2021 y 2022.');
  });
});
