import {expect} from 'chai';
import {html} from 'lit';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import * as stories from '../../../stories/indicator-card.stories.ts';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {fixture} from '../../support/fixture.ts';
import {warningsDuring} from '../../support/warnings.ts';
import {storyRenderer} from '../../support/story.ts';
import {
  collapseSpaces,
  queryAllShadow,
  queryShadow,
  visibleText,
  spokenText,
} from '../../support/shadow-text.ts';

const renderCard = storyRenderer<IndicatorCard>(stories);

describe('<indicator-card>', () => {
  it('shows the value, the change in points and the verdict', async () => {
    const element = await renderCard('Favourable');
    expect(visibleText(element, '[part=value]')).to.equal('23.7 % en 2022');
    expect(visibleText(element, '[part=change]')).to.equal('+3.8 p. p.');
    expect(visibleText(element, '[part=verdict]')).to.equal('Mejora');
    expect(queryAllShadow(element, '.label').map(({textContent}) => textContent)).to.deep.equal([
      '19.9',
      '23.7',
    ]);
    expect(visibleText(element, '[part=axis]')).to.equal('10 %2021 → 2022, ampliado30 %');
  });

  it('shows a desired decrease as an improvement with a downward arrow', async () => {
    const element = await renderCard('LowerIsBetter');
    expect(queryShadow(element, 'article').dataset['verdict']).to.equal('favourable');
    expect(visibleText(element, '[part=change]')).to.equal('−0.4 p. p.');
    expect(queryShadow(element, '.arrow path').getAttribute('d')).to.match(/^M8 14/);
    expect(spokenText(element, '[part=sentence]')).to.match(
      /^Mejora: bajó 0\.4 puntos porcentuales, .* un valor más bajo es mejor\.$/,
    );
  });

  it('shows a measured zero as 0, and no change without a previous value', async () => {
    const element = await renderCard('Zero');
    expect(visibleText(element, '[part=value]')).to.equal('0 % en 2022');
    expect(visibleText(element, '[part=verdict]')).to.equal('Sin dato en 2021');
    expect(queryAllShadow(element, '[part=change]')).to.have.length(0);
    expect(spokenText(element, '[part=sentence]')).to.contain('En 2022: 0 por ciento.');
  });

  it('shows a missing value as text, not as zero or a dash', async () => {
    const element = await renderCard('Missing');
    expect(visibleText(element, '[part=value]')).to.equal('Sin dato en 2022');
    expect(spokenText(element, '[part=sentence]')).to.equal('Sin dato en 2021 ni en 2022.');
    expect(queryShadow(element, '.bar .none')).to.be.instanceOf(SVGRectElement);
  });

  it('describes an unchanged value at its upper bound as the maximum', async () => {
    expect(spokenText(await renderCard('Ceiling'), '[part=sentence]')).to.equal(
      'Sin cambio: 100.0 por ciento en 2021 y en 2022, el valor máximo.',
    );
  });

  it('states that the desired direction was inferred', async () => {
    expect(visibleText(await renderCard('Favourable'), '.foot')).to.contain('es una interpretación nuestra');
  });

  it('with locale="en" shows English texts and marks Spanish names with lang="es"', async () => {
    const element = await renderCard('Favourable', {locale: 'en'});
    expect(queryShadow(element, '.root').lang).to.equal('en');
    expect(spokenText(element, '[part=sentence]')).to.equal(
      'Improved: up 3.8 percentage points, from 19.9 percent in 2021 to 23.7 percent in 2022.',
    );
    expect(queryShadow(element, '#name [lang]').getAttribute('lang')).to.equal('es');
  });

  it('is an article labelled by its heading, without ARIA on the host and without tab stops', async () => {
    const element = await renderCard('Favourable');
    const article = queryShadow(element, 'article');
    expect(spokenText(element, `#${article.getAttribute('aria-labelledby') ?? ''}`)).to.equal(
      'Porcentaje de DEMUNA acreditadas.',
    );
    expect(element.getAttributeNames().filter((name) => /^(aria|role|tabindex)/.test(name))).to.deep.equal(
      [],
    );
    expect(queryAllShadow(element, 'a[href], button, input, select, summary, [tabindex]')).to.have.length(0);
  });

  it('with aligned lines up the parts of neighbouring cards, also of one above fallback content', async () => {
    const grid = await fixture(html`
      <div style="display: grid; grid-template-columns: repeat(3, 18rem)">
        <indicator-card .data=${pnmnna} code="03.07.02" aligned></indicator-card>
        <indicator-card .data=${pnmnna} code="03.04.01" aligned></indicator-card>
        <indicator-card .data=${pnmnna} code="03.01.01" aligned>
          <p slot="fallback">14.7 % → 10.8 %</p>
        </indicator-card>
      </div>
    `);
    const cards = [...grid.querySelectorAll('indicator-card')];
    await Promise.all(cards.map(({ready}) => ready));
    const parts = ['header', '.value', '.outcome', '.figure', '.foot'];
    const tops = cards.map((card) =>
      parts.map((part) => Math.round(queryShadow(card, part).getBoundingClientRect().top)),
    );
    expect(tops[1]).to.deep.equal(tops[0]);
    expect(tops[2]).to.deep.equal(tops[0]);
    for (const card of cards)
      parts.slice(1).forEach((part, index) => {
        const {bottom} = queryShadow(card, parts[index] ?? '').getBoundingClientRect();
        expect(queryShadow(card, part).getBoundingClientRect().top, part).to.be.at.least(bottom - 1);
      });
  });

  it('with actions="why" explains the verdict: values, desired direction and its basis', async () => {
    const element = await renderCard('Why', {code: '03.04.01'});
    expect(queryAllShadow(element, 'summary')).to.have.length(1);
    expect(spokenText(element, 'details')).to.match(
      /17\.2 por ciento.*16\.8 por ciento.*Se busca que baje.*interpretación nuestra/,
    );
  });

  it('with actions="sheet" shows the method sheet of its indicator and periods while it is open', async () => {
    const element = await renderCard('Favourable', {
      'code': '03.04.01',
      'actions': 'sheet',
      'heading-level': 2,
      'locale': 'en',
    });
    const details = queryShadow<HTMLDetailsElement>(element, '[part=sheet]');
    const toggled = (): Promise<unknown> => new Promise((resolve) => (details.ontoggle = resolve));
    const sheet = () => details.querySelector('indicator-sheet');
    const wait = async (isShown: boolean): Promise<void> => {
      while ((sheet() !== null) !== isShown) await new Promise((resolve) => setTimeout(resolve));
    };
    expect(visibleText(element, '[part=sheet]')).to.equal('Method sheet');
    expect(sheet()).to.equal(null);
    details.open = true;
    await wait(true);
    await sheet()?.ready;
    expect([sheet()?.code, sheet()?.headingLevel]).to.deep.equal([
      element.loaded?.report.indicators.find(({code}) => code === '03.04.01')?.id,
      3,
    ]);
    expect(visibleText(sheet() as HTMLElement, '.sheet')).to.contain('How it is calculated');
    const closed = toggled();
    details.open = false;
    await closed;
    await wait(false);
  });

  it('with actions="sheet" shows no sheet of the indicator before', async () => {
    const element = await renderCard('Favourable', {actions: 'sheet'});
    const details = queryShadow<HTMLDetailsElement>(element, '[part=sheet]');
    details.open = true;
    while (!details.querySelector('indicator-sheet')) await new Promise((resolve) => setTimeout(resolve));
    element.code = '03.04.01';
    await element.ready;
    expect(queryShadow<HTMLDetailsElement>(element, '[part=sheet]').open).to.equal(false);
    expect(queryAllShadow(element, 'indicator-sheet')).to.have.length(0);
  });

  it('with heading-level="0" has a paragraph instead of a heading', async () => {
    const element = await renderCard('Favourable', {'heading-level': 0});
    expect(queryAllShadow(element, 'h1, h2, h3, h4, h5, h6')).to.have.length(0);
    expect(queryShadow(element, '.heading').localName).to.equal('p');
  });

  it('compares the periods of from-period and to-period instead of those of the report', async () => {
    const element = await renderCard('ChosenPeriods');
    expect(visibleText(element, '.period')).to.equal('en 2021');
    expect(spokenText(element, '[part=sentence]')).to.match(/ en 2019 a .* en 2021\.$/);
  });

  it('with headline="…" shows the title of the page in place of the name', async () => {
    const element = await renderCard('Favourable', {headline: 'Casi una de cada cuatro'});
    expect(visibleText(element, '#name')).to.equal('Casi una de cada cuatro');
  });

  it('shows the short name of an indicator, and speaks the official one', async () => {
    const data = {name: 'Porcentaje de centros acreditados', shortName: 'Centros', observations: {'2021': 1}};
    const element = await fixture<IndicatorCard>(html`<indicator-card .data=${data}></indicator-card>`);
    expect(visibleText(element, '#name')).to.equal('Centros');
    expect(spokenText(element, '#name')).to.equal('Porcentaje de centros acreditados');
  });

  it('draws a trend with at least three periods, interrupted at a gap', async () => {
    const element = await renderCard('TenYears');
    expect(queryAllShadow(element, '.trend path').length).to.be.greaterThan(1);
    expect((await renderCard('Favourable')).shadowRoot?.querySelector('.trend')).to.equal(null);
  });

  it('shows baseline and target only when the data have them', async () => {
    const element = await renderCard('Targets');
    expect(spokenText(element, '[part=note]')).to.match(/^Línea base .*Meta/);
    expect(visibleText(await renderCard('Favourable'), '.foot')).to.not.contain('Meta');
  });

  it('states which values are provisional', async () => {
    const element = await renderCard('TenYears');
    expect(visibleText(element, '.foot')).to.contain('2023: provisional.');
  });

  it('accepts a single indicator as data', async () => {
    const data = {code: 'A1', name: 'Cobertura', unit: '%', observations: {'2021': 10, '2022': 11}};
    const element = await fixture<IndicatorCard>(
      html`<indicator-card .data=${data} locale="es-PE"></indicator-card>`,
    );
    expect(spokenText(element, '[part=sentence]')).to.equal(
      'Subió 1.0 punto porcentual, de 10.0 por ciento en 2021 a 11.0 por ciento en 2022.',
    );
    expect(queryShadow(element, 'article').dataset['verdict']).to.equal('unjudged');
  });

  it('shows baseline and target as labelled ticks, the target of the current period', async () => {
    const data = {
      code: '1',
      name: 'Cobertura',
      unit: '%',
      baseline: {period: '2019', value: 32},
      observations: {'2021': 38.9, '2022': 43.1},
      targets: [
        {period: '2022', value: 60},
        {period: '2030', value: 90},
      ],
    };
    const element = await fixture<IndicatorCard>(
      html`<indicator-card .data=${data} locale="es-PE"></indicator-card>`,
    );
    expect(queryAllShadow(element, '.ticks text').map(({textContent}) => textContent)).to.deep.equal([
      'base 32.0',
      'meta 60.0',
    ]);
    expect(queryAllShadow(element, '.lens')).to.have.length(0);
  });

  it('shows a short arrow on an enlarged part of its scale, except on a scale that cards share', async () => {
    const data = {code: '1', name: 'Reincidencia', unit: '%', observations: {'2021': 17.2, '2022': 16.8}};
    const element = await fixture<IndicatorCard>(
      html`<indicator-card .data=${data} locale="es-PE"></indicator-card>`,
    );
    const axis = (): readonly (string | null)[] =>
      queryAllShadow(element, '.axis-ends span').map(({textContent}) => collapseSpaces(textContent ?? ''));
    expect(axis()).to.deep.equal(['16 %', '2021 → 2022, ampliado', '18 %']);
    element.scaleGroup = 'all';
    await element.updateComplete;
    expect(axis()[1]).to.equal('2021 → 2022');
  });

  it('moves its arrow when the periods change', async () => {
    const data = {
      code: '1',
      name: 'Cobertura',
      unit: '%',
      observations: {'2020': 10, '2021': 30, '2022': 80},
    };
    const element = await fixture<IndicatorCard>(html`<indicator-card .data=${data}></indicator-card>`);
    const root = element.shadowRoot as ShadowRoot;
    await Promise.all(root.getAnimations().map(({finished}) => finished));
    // Firefox starts no other transition of an element in the frame in which one ends.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    element.fromPeriod = '2020';
    await element.updateComplete;
    const moving = queryAllShadow(element, '.stem, .ring').flatMap((part) =>
      part.getAnimations().map((animation) => (animation as CSSTransition).transitionProperty),
    );
    expect(new Set(moving)).to.deep.equal(new Set(['x', 'width', 'cx']));
  });

  it('has at most 45 elements in its shadow root besides the frame of an enlarged arrow', async () => {
    const elements = queryAllShadow(
      await renderCard('Favourable'),
      '*:not(.lens-frame, .lens-frame *, .ring, .stem)',
    );
    expect(elements.length).to.be.at.most(46);
  });

  it('renders hostile names as plain text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const data = {code: name, name, unit: '%', observations: {'2021': 1, '2022': 2}};
    const element = await fixture<IndicatorCard>(html`<indicator-card .data=${data}></indicator-card>`);
    expect(queryShadow(element, '#name').textContent).to.equal(name);
    expect(queryAllShadow(element, 'img')).to.have.length(0);
  });
});

describe('the second comparison of a card', () => {
  const also = async (name: string, args: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    spokenText(await renderCard(name, args), '[part=also]');

  it('states the target and the distance to it', async () => {
    expect(await also('AlsoTarget')).to.equal('Meta 2025: 30.0 por ciento; faltan 15.6 puntos porcentuales.');
    expect(await also('Favourable', {also: 'target'})).to.equal(
      'La fuente no da una meta para este indicador.',
    );
  });

  it('compares with another period, with a verdict of its own', async () => {
    const card = await renderCard('AlsoPeriod');
    expect(spokenText(card, '[part=also]')).to.equal(
      'Mejora: subió 11.1 puntos porcentuales, de 32.0 por ciento en 2019 a 43.1 por ciento en 2023.',
    );
    expect(queryShadow(card, '[part=also]').dataset['verdict']).to.equal('favourable');
    expect(await also('AlsoPeriod', {also: '2010'})).to.match(/Sin dato en 2010/);
  });

  it('is left out, with a warning, for a word that is not known', async () => {
    const warnings = await warningsDuring(async () => {
      const card = await renderCard('AlsoPeriod', {also: 'objetivo'});
      expect(queryAllShadow(card, '[part=also]')).to.have.length(0);
    });
    expect(warnings.join()).to.include('<indicator-card also="objetivo"> is not read. Expected: target');
  });
});

describe('the intervals of a card', () => {
  it('are drawn as a bracket per value; a card without intervals has none', async () => {
    const survey = await renderCard('Survey', {code: '05'});
    expect(queryAllShadow(survey, '.intervals line').length).to.be.at.least(4);
    expect(queryAllShadow(await renderCard('Favourable'), '.intervals')).to.have.length(0);
  });
});
