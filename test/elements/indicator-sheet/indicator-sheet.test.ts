import {expect} from 'chai';
import {html} from 'lit';
import complete from '../../../data/complete-sheet.json' with {type: 'json'};
import longNames from '../../../data/long-names.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../../data/targets.json' with {type: 'json'};
import type {IndicatorSheet} from '../../../src/elements/indicator-sheet/indicator-sheet.ts';
import '../../../src/define/indicator-sheet.ts';
import {axeViolations} from '../../support/axe.ts';
import {fixture} from '../../support/fixture.ts';
import {marginDocument} from '../../support/margin-document.ts';
import {
  collapseSpaces,
  queryAllShadow,
  queryShadow,
  spokenText,
  visibleText,
} from '../../support/shadow-text.ts';

const renderSheet = (code: string, data: unknown = pnmnna, locale = 'es-PE'): Promise<IndicatorSheet> =>
  fixture(html`<indicator-sheet .data=${data} code=${code} locale=${locale}></indicator-sheet>`);

/** The answer beside a label. */
function answer(element: Element, label: string, hidden = '.visually-hidden'): string {
  const term = queryAllShadow(element, 'dt').find(({textContent}) => textContent === label);
  const details = term?.parentElement?.querySelector('dd')?.cloneNode(true) as HTMLElement | undefined;
  details?.querySelectorAll(hidden).forEach((part) => part.remove());
  return collapseSpaces(details?.textContent ?? '');
}

const missingLabels = (element: Element): readonly (string | null)[] =>
  queryAllShadow(element, '[data-missing] dt').map(({textContent}) => textContent);

const rows = (element: Element): readonly string[] =>
  queryAllShadow(element, 'tbody tr').map((row) =>
    [...row.children]
      .map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
        return collapseSpaces(copy.textContent ?? '');
      })
      .filter(Boolean)
      .join(' | '),
  );

describe('<indicator-sheet>', () => {
  it('states how many of the 23 fields the real report gives, and lists as many without an answer', async () => {
    const element = await renderSheet('03.04.01');
    expect(visibleText(element, '[part=completeness]')).to.equal(
      'De los 23 campos de una ficha, la fuente da 7; 1 lo interpretamos nosotros (el sentido) y 15 no los dice.',
    );
    expect(queryAllShadow(element, '.completeness rect')).to.have.length(23);
    expect(missingLabels(element)).to.deep.equal([
      'Definición',
      'Justificación',
      'Fórmula',
      'Método de cálculo',
      'Origen del dato',
      'Frecuencia',
      'Cobertura',
      'Limitaciones',
      'Supuestos',
      'Unidad responsable',
      'Línea base',
      'Metas anuales',
      'Intervalos',
      'Disponibles y esperadas',
      'Licencia',
    ]);
  });

  it('lists as many fields without an answer as it counts, for every indicator', async () => {
    for (const {code} of pnmnna.indicators) {
      const element = await renderSheet(code);
      const [, count] = /(\d+) no los dice/.exec(visibleText(element, '[part=completeness]')) ?? [];
      expect(missingLabels(element), code).to.have.length(Number(count));
    }
  });

  it('has one answer for consecutive fields that the source leaves out', async () => {
    const element = await renderSheet('03.04.01');
    expect(answer(element, 'Cobertura')).to.equal('La fuente no lo dice en ninguno de los 5');
    expect(answer(element, 'Licencia')).to.equal('La fuente no lo dice');
  });

  it('marks a short name and a direction that are ours', async () => {
    const element = await renderSheet('03.04.01');
    expect(visibleText(element, 'header > .heading')).to.contain('nombre corto nuestro');
    expect(visibleText(element, '.outcome')).to.contain('según nuestra interpretación');
    expect(answer(element, 'Sentido esperado'))
      .to.match(/^Bajar \(descendente\): un valor más bajo es mejor\. interpretación nuestra/)
      .and.to.contain('La fuente no dice si conviene que suba o baje.')
      .and.to.contain('La valoración «Mejora» depende de esta lectura.');
    expect(answer(await renderSheet('01.01', targets), 'Sentido esperado')).to.equal(
      'Subir (ascendente): un valor más alto es mejor.Lo declara la fuente.',
    );
  });

  it('shows how the change is computed and that its margin of error is unknown', async () => {
    const element = await renderSheet('03.04.01');
    expect(answer(element, 'Cambio 2021–2022')).to.equal(
      '16.8 − 17.2 = −0.4 puntos porcentuales. La fuente publica el mismo cambio: «-0.4 p.p». Sin intervalo: no se puede saber si supera el margen de error.',
    );
    expect(answer(element, 'Cambio 2021–2022', '[aria-hidden]')).to.match(
      /^De 17\.2 por ciento a 16\.8 por ciento: bajó 0\.4 puntos porcentuales\./,
    );
    expect(answer(await renderSheet('03.04.04'), 'Cambio 2021–2022')).to.equal(
      'No se calcula: sin dato en 2021',
    );
  });

  it('judges no change within its margin of error, from ends or from standard errors', async () => {
    const errors = {
      ...marginDocument,
      indicators: marginDocument.indicators.map((indicator) => ({
        ...indicator,
        observations: indicator.observations.map(({period, value, lower, upper}) => ({
          period,
          value,
          standardError: Number(((upper - lower) / 2 / 1.96).toFixed(4)),
        })),
      })),
    };
    for (const data of [marginDocument, errors]) {
      const element = await renderSheet('inside', data);
      expect(visibleText(element, '.outcome')).to.contain('Dentro del margen de error');
      expect(rows(element)[0]).to.equal('2022 | 11.7 % | 10.4 a 13.0');
      expect(answer(element, 'Cambio 2022–2023'))
        .to.contain(
          'entre una baja de 2.1 puntos porcentuales y una subida de 1.7 puntos porcentuales: no se puede decir si subió o bajó.',
        )
        .and.not.contain('Sin intervalo');
    }
  });

  it('states another change of the source', async () => {
    const [indicator] = pnmnna.indicators;
    const data = {
      ...pnmnna,
      indicators: [{...indicator, asPublished: {change: -3.5, changeText: '-3.5 p.p'}}],
    };
    expect(answer(await renderSheet('03.01.01', data), 'Cambio 2021–2022')).to.contain(
      'La fuente publica otro cambio, «-3.5 p.p»; aquí se muestra el calculado.',
    );
  });

  it('shows a zero as a value and a missing value in words', async () => {
    expect(rows(await renderSheet('03.04.05'))).to.deep.equal(['2021 | Sin dato', '2022 | 0 %']);
    const element = await renderSheet('03.01.03');
    expect(rows(element)).to.deep.equal(['2021 | Sin dato', '2022 | Sin dato']);
    expect(missingLabels(element)).to.include('Resultados');
  });

  it('shows the stated reason in the place of a missing current value', async () => {
    const indicators = pnmnna.indicators.map((indicator) => ({
      ...indicator,
      observations: [{period: '2022', value: null, missing: 'suppressed'}],
    }));
    const element = await renderSheet('03.01.03', {...pnmnna, indicators});
    expect(visibleText(element, '[part=value]')).to.equal('Reservado en 2022');
  });

  it('shows every field of an indicator that has all', async () => {
    const element = await renderSheet('99.01.02', complete);
    expect(visibleText(element, '[part=completeness]')).to.equal('La fuente da los 23 campos de la ficha.');
    expect(missingLabels(element)).to.deep.equal([]);
    expect(rows(element)).to.deep.equal([
      '2019 línea base | 41.5 % | 39.7 a 43.3',
      '2020 | No se recopiló | 43.0 % | no se puede comparar',
      '2021 | 44.2 % | 44.5 % | 42.4 a 46.0 | −0.3 p. p.; la meta está dentro del intervalo',
      '2022 | 46.5 % | 47.0 % | 44.7 a 48.3 | −0.5 p. p.; la meta está dentro del intervalo',
      '2023 | 49.8 % | 50.0 % | 48.1 a 51.5 | −0.2 p. p.; la meta está dentro del intervalo',
      '2024 | Aún no publicado | 53.0 %',
      '2030 | 70.0 %',
    ]);
    expect(visibleText(element, '[part=remarks]')).to.equal(
      '2020: No hubo trabajo de campo por la emergencia sanitaria.2022: revisado · Se incorporaron 312 entrevistas entregadas tarde.',
    );
  });

  it('places dots, flags and intervals on the axis that it states', async () => {
    const element = await renderSheet('99.01.02', complete);
    expect(visibleText(element, 'table + p')).to.contain('El eje va de 30 por ciento a 70 por ciento.');
    const track = queryAllShadow(element, 'tbody tr')[4]?.querySelector('.result');
    expect(track?.querySelector('circle')?.getAttribute('cx')).to.equal('49.5%');
    expect(track?.querySelector('svg')?.getAttribute('x')).to.equal('50%');
    const band = track?.querySelector('rect');
    expect([band?.getAttribute('x'), band?.getAttribute('width')]).to.deep.equal(['45.25%', '8.5%']);
  });

  it('is in English on an English page', async () => {
    const element = await renderSheet('03.04.01', pnmnna, 'en');
    expect(visibleText(element, '[part=completeness]')).to.equal(
      'Of the 23 fields of a sheet, the source gives 7; 1 is our interpretation (the direction) and 15 are not stated.',
    );
    expect(answer(element, 'Licence')).to.equal('The source does not say');
  });

  it('has the figures in one sentence for screen readers', async () => {
    expect(spokenText(await renderSheet('03.04.01'), '[part=result]')).to.contain(
      'bajó 0.4 puntos porcentuales, de 17.2 por ciento en 2021 a 16.8 por ciento en 2022',
    );
  });

  it('explains the terms of the glossary that its texts use, and no others', async () => {
    const terms = async (locale: string): Promise<readonly string[]> => {
      const element = await renderSheet('99.01.02', complete, locale);
      const title = locale === 'en' ? 'Acronyms and terms' : 'Siglas y términos';
      const section = queryAllShadow(element, 'section').find(({textContent}) =>
        textContent?.includes(title),
      );
      return [...(section?.querySelectorAll('.field') ?? [])].map(({textContent}) =>
        collapseSpaces(textContent ?? ''),
      );
    };
    expect(await terms('es-PE')).to.deep.equal([
      'ESA Encuesta de Servicios al Adolescente · Encuesta anual de ejemplo a adolescentes de 12 a 17 años.',
      'EDE Entidad de ejemplo',
      'conglomerado Grupo de viviendas vecinas que entra completo en la muestra.',
    ]);
    expect((await terms('en')).map((text) => text.split(' ')[0])).to.deep.equal(['ESA', 'EDE', 'cluster']);
    expect((await renderSheet('', pnmnna)).shadowRoot?.textContent).to.not.contain('Siglas y términos');
  });

  it('has no axe violations', async () => {
    const container = await fixture(
      html`<div>
        <h2>Página</h2>
        <indicator-sheet .data=${pnmnna} code="03.04.01" locale="es-PE"></indicator-sheet>
        <indicator-sheet .data=${complete} locale="en"></indicator-sheet>
      </div>`,
    );
    expect(await axeViolations(container)).to.deep.equal([]);
  });

  it('does not overflow at 240 to 1600 px', async () => {
    for (const data of [complete, longNames]) {
      const element = await renderSheet('', data);
      for (const width of [240, 320, 480, 559, 560, 640, 700, 900, 1600]) {
        element.style.width = `${width}px`;
        const {right} = element.getBoundingClientRect();
        const overflowing = queryAllShadow(element, '*:not(.visually-hidden):not(svg *):not(thead, thead *)')
          .filter((child) => child.getBoundingClientRect().right > right + 1)
          .map(({localName, className}) => `${localName}.${String(className)}`);
        expect(overflowing, `${width} px`).to.deep.equal([]);
      }
    }
  });

  it('has room for the mark beside the value and the verdict at any width', async () => {
    for (const [data, code] of [
      [complete, ''],
      [longNames, ''],
      [targets, '01.04'],
      [marginDocument, 'inside'],
    ] as const) {
      const element = await renderSheet(code, data);
      for (const width of [320, 480, 560, 640, 700, 760, 800, 900, 1200]) {
        element.style.width = `${width}px`;
        const mark = queryShadow(element, '.result-line .mark').getBoundingClientRect();
        const others = queryAllShadow(element, '.outcome, .result-line > :first-child');
        expect(mark.width, `${width} px`).to.be.at.least(200);
        for (const other of others) {
          const {left, right, top, bottom} = other.getBoundingClientRect();
          const isBeside = left >= mark.right || right <= mark.left;
          expect(isBeside || top >= mark.bottom || bottom <= mark.top, `${width} px`).to.equal(true);
        }
      }
    }
  });

  it('has the words beside a period left of the drawing of its result at any width', async () => {
    const element = await renderSheet('01.01', targets);
    for (const width of [320, 480, 560, 639, 640, 900, 1200]) {
      element.style.width = `${width}px`;
      for (const row of queryAllShadow(element, '.results tbody tr')) {
        const words = document.createRange();
        words.selectNodeContents(row.querySelector('th') as Element);
        const track = row.querySelector('[data-column=track]')?.getBoundingClientRect();
        expect(words.getBoundingClientRect().right, `${width} px`).to.be.at.most(track?.left ?? 0);
      }
    }
  });

  it('is in two columns from 560 px on', async () => {
    const element = await renderSheet('03.04.01');
    const columns = (width: number): number => {
      element.style.width = `${width}px`;
      const term = queryShadow(element, '.field dt').getBoundingClientRect();
      const definition = queryShadow(element, '.field dd').getBoundingClientRect();
      return definition.top < term.bottom - 1 ? 2 : 1;
    };
    expect([columns(559), columns(560), columns(900)]).to.deep.equal([1, 2, 2]);
  });
});
