import {expect} from 'chai';
import {html} from 'lit';
import long from '../../data/ten-years.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import {announce} from '../../src/elements/base/page/announcer.ts';
import type {ReportElement} from '../../src/elements/base/report-element.ts';
import type {PolicyReport} from '../../src/elements/policy-report/policy-report.ts';
import {announcement, announcementsDuring} from '../support/announcement.ts';
import {createFaultUrl} from '../support/fault-url.ts';
import {fixture} from '../support/fixture.ts';
import {queryAllShadow, queryShadow} from '../support/shadow-text.ts';

const body = JSON.stringify(pnmnna);
const failure =
  'No se pudieron cargar los datos. Puede ser la conexión. Espere un momento y vuelva a intentarlo.';

async function card(acts: Parameters<typeof createFaultUrl>[0]): Promise<ReportElement> {
  const src = await createFaultUrl(acts);
  return fixture<ReportElement>(
    html`<indicator-card src=${src} code="03.07.02" loading="eager" locale="es-PE"></indicator-card>`,
  );
}

/** Waits until the condition holds, for five seconds at most. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let round = 0; !isTrue() && round < 500; round++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

async function select(element: ReportElement, index: number, value: string): Promise<void> {
  const field = queryAllShadow(element, '.controls select')[index] as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('The live region', () => {
  it('is not there before something is announced, and has no role of its own', async () => {
    const element = await fixture<ReportElement>(html`<indicator-card .data=${pnmnna}></indicator-card>`);
    expect(queryAllShadow(element, '[aria-live], [role=status], [role=alert]')).to.deep.equal([]);
  });

  it('announces the failure of a lone card once', async () => {
    const texts: string[] = [];
    const element = await card([{status: 404, body: ''}]);
    texts.push(await announcement(element));
    expect(texts).to.deep.equal([
      'No se pudieron leer los datos. El problema está en los datos, no en su equipo. Avise a la entidad que publica esta página.',
    ]);
    element.requestUpdate();
    expect(await announcementsDuring([element], () => element.updateComplete)).to.deep.equal([]);
  });

  it('announces a text that comes again as another text, which screen readers repeat', async () => {
    const element = await card([{status: 404, body: ''}]);
    const texts: string[] = [];
    for (let round = 0; round < 3; round++) {
      announce(element, 'Copiado.');
      expect(await announcement(element)).to.equal('Copiado.');
      texts.push(queryShadow(element, '[aria-live]').shadowRoot?.textContent ?? '');
    }
    expect(texts[1]).to.not.equal(texts[0]);
    expect(texts[2]).to.not.equal(texts[1]);
  });

  it('announces the same failure of several cards once', async () => {
    const src = await createFaultUrl([{status: 404, body: ''}]);
    const group = await fixture(
      html`<div>
        ${['03.07.01', '03.07.02', '03.07.03'].map(
          (code) =>
            html`<indicator-card src=${src} code=${code} loading="eager" locale="es-PE"></indicator-card>`,
        )}
      </div>`,
    );
    const texts = await Promise.all([...group.children].map(announcement));
    expect(texts.filter(Boolean)).to.have.length(1);
  });

  it('announces in the language of the element', async () => {
    const src = await createFaultUrl([{status: 404, body: ''}]);
    const element = await fixture(
      html`<indicator-card src=${src} loading="eager" locale="en"></indicator-card>`,
    );
    expect(await announcement(element)).to.match(/^The data/);
    expect(queryShadow(element, '[aria-live]').lang).to.equal('en');
  });

  it('announces loading that takes long, and its end', async () => {
    const src = await createFaultUrl([{delay: 1200, body}]);
    let element: ReportElement | null = null;
    const texts: string[] = [];
    const pending = fixture<ReportElement>(
      html`<indicator-card src=${src} code="03.07.02" loading="eager" locale="es-PE"></indicator-card>`,
    );
    await until(() => (element = document.querySelector('indicator-card')) !== null);
    const region = (): ShadowRoot | null | undefined =>
      element?.shadowRoot?.querySelector('[aria-live]')?.shadowRoot;
    await until(() => Boolean(region()?.textContent));
    texts.push(region()?.textContent ?? '');
    element = await pending;
    texts.push(await announcement(element));
    expect(texts).to.deep.equal(['Cargando datos…', 'Datos cargados.']);
  });

  it('announces a retry that fails again, and keeps the focus on its button', async () => {
    const element = await card([{status: 503, body: '', headers: {'retry-after': '0'}}]);
    expect(await announcement(element)).to.equal(failure);
    const button = queryShadow<HTMLButtonElement>(element, '[part=retry]');
    button.focus();
    const texts = await announcementsDuring([element], async () => {
      button.click();
      await until(() => button.ariaDisabled === 'true');
      await until(() => button.ariaDisabled !== 'true');
    });
    expect(texts.filter((text) => text === failure)).to.have.length(1);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('a retry that succeeds moves the focus from its button to the heading of the content', async () => {
    const failing = Array(4).fill({status: 503, body: ''});
    const element = await card([...failing, {body}]);
    while (queryAllShadow(element, '[part=retry]').length > 0) {
      const button = queryShadow<HTMLButtonElement>(element, '[part=retry]');
      button.focus();
      button.click();
      await element.updateComplete;
      await element.ready;
    }
    await until(() => element.shadowRoot?.activeElement !== null);
    expect(element.shadowRoot?.activeElement?.matches('.heading')).to.equal(true);
  });

  it('a retry that succeeds leaves the focus of a reader who has moved on', async () => {
    const failing = Array(4).fill({status: 503, body: ''});
    const element = await card([...failing, {body}]);
    const field = document.createElement('input');
    element.after(field);
    while (queryAllShadow(element, '[part=retry]').length > 0) {
      queryShadow<HTMLButtonElement>(element, '[part=retry]').click();
      field.focus();
      await element.updateComplete;
      await element.ready;
    }
    await element.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  it('announces the order of a table, also inside a provider', async () => {
    const data = await fixture<ReportElement>(
      html`<indicator-data .data=${pnmnna}
        ><indicator-table code="03" search locale="es-PE"></indicator-table
      ></indicator-data>`,
    );
    const table = data.querySelector<ReportElement>('indicator-table');
    if (!table) throw new Error('no table');
    await table.ready;
    const press = async (): Promise<void> => {
      queryAllShadow(table, '.sort')
        .find(({textContent}) => textContent?.includes('Cambio'))
        ?.click();
      await table.updateComplete;
    };
    await press();
    expect(await announcement(table)).to.match(/^Ordenado por cambio, de menor a mayor\./);
    expect(await announcementsDuring([table], press)).to.have.length(1);
  });

  it('announces the matches of a search without the order, and that nothing matches', async () => {
    const table = await fixture<ReportElement>(
      html`<indicator-table .data=${pnmnna} search sort="change" locale="es-PE"></indicator-table>`,
    );
    const search = async (query: string): Promise<string> => {
      const field = queryShadow<HTMLInputElement>(table, 'input[type=search]');
      field.value = query;
      field.dispatchEvent(new Event('input'));
      await table.updateComplete;
      return announcement(table);
    };
    expect(await search('violencia')).to.match(/^\d+ de \d+ filas$/);
    expect(await search('zzz')).to.match(/^Ningún indicador coincide con la búsqueda\. 0 de \d+ filas$/);
    expect(await search('')).to.match(/^(\d+) de \1 filas$/);
  });

  it('announces a message when the element that announced after it is removed', async () => {
    const tables = await fixture<HTMLElement>(
      html`<div>
        ${[1, 2].map(() => html`<indicator-table .data=${pnmnna} locale="es-PE"></indicator-table>`)}
      </div>`,
    );
    const [first, second] = [...tables.children] as ReportElement[];
    for (const table of [first, second]) {
      queryShadow(table as ReportElement, '.sort').click();
      await table?.updateComplete;
    }
    second?.remove();
    expect(await announcement(first as ReportElement)).to.contain('Ordenado');
  });

  it('keeps a message when an element that has been removed would announce, such as that it still loads', async () => {
    const element = await fixture(html`<indicator-card .data=${pnmnna} code="03.07.02"></indicator-card>`);
    const removed = await fixture(html`<indicator-card .data=${pnmnna} code="03.07.01"></indicator-card>`);
    removed.remove();
    announce(element, 'Copiado.');
    announce(removed, 'Cargando.');
    expect(await announcement(element)).to.equal('Copiado.');
    announce(removed, 'Cargando.');
    expect(await announcement(element)).to.equal('Copiado.');
  });

  it('announces the last of several quick presses only', async () => {
    const table = await fixture<ReportElement>(
      html`<indicator-table .data=${pnmnna} locale="es-PE"></indicator-table>`,
    );
    const [first] = queryAllShadow(table, '.sort');
    first?.click();
    expect(await announcement(table)).to.contain('Ordenado');
    const texts = await announcementsDuring([table], () => {
      first?.click();
      first?.click();
    });
    expect(texts).to.deep.equal(['En el orden del reporte.']);
  });

  it('announces how many indicators can be compared after a change of periods', async () => {
    const report = await fixture<PolicyReport>(
      html`<policy-report .data=${long} locale="es-PE"></policy-report>`,
    );
    const years = [...(queryAllShadow(report, '.controls select')[0]?.querySelectorAll('option') ?? [])];
    await select(report, 0, years[1]?.value ?? '');
    expect(await announcement(report)).to.match(
      /^Se compara \d{4} con 2014\.|se puede comparar|pueden comparar/,
    );
  });
});

describe('A presentation', () => {
  it('announces the slide that a button opens, once', async () => {
    const slides = await fixture<PolicyReport>(
      html`<policy-report view="slides" .data=${pnmnna} no-address locale="es-PE"></policy-report>`,
    );
    const next = queryAllShadow(slides, '.controls button')[1];
    next?.click();
    expect(await announcement(slides)).to.match(/^Diapositiva 2 de \d+: /);
    const texts = await announcementsDuring([slides], () => next?.click());
    expect(texts).to.have.length(1);
    expect(texts[0]).to.match(/^Diapositiva 3 de \d+: /);
  });
});

describe('A sort of a table', () => {
  it('moves its rows, so that few changes reach the screen reader', async () => {
    const table = await fixture<ReportElement>(
      html`<indicator-table .data=${pnmnna} sort="change" locale="es-PE"></indicator-table>`,
    );
    const rows = queryAllShadow(table, 'tbody tr');
    queryAllShadow(table, '.sort')
      .find(({textContent}) => textContent?.includes('Cambio'))
      ?.click();
    await table.updateComplete;
    const sorted = queryAllShadow(table, 'tbody tr');
    expect(sorted.every((row) => rows.includes(row))).to.equal(true);
    expect(sorted[0]).to.not.equal(rows[0]);
  });
});
