import {expect} from 'chai';
import {html} from 'lit';
import type {IndicatorErrorEvent} from '../../../src/elements/base/events.ts';
import type {VariationBar} from '../../../src/elements/variation-bar/variation-bar.ts';
import * as stories from '../../../stories/variation-bar.stories.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {storyRenderer} from '../../support/story.ts';
import {queryAllShadow, queryShadow, visibleText, spokenText} from '../../support/shadow-text.ts';

const renderBar = storyRenderer<VariationBar>(stories);
const withoutPeriods = {'from-period': '', 'to-period': ''};

describe('<variation-bar>', () => {
  it('shows the change in points and the verdict from its attributes', async () => {
    const element = await renderBar('Favourable', withoutPeriods);
    expect(visibleText(element, '.inline')).to.equal('+3.8 puntos Mejora');
    expect(spokenText(element, '.inline')).to.equal(
      'Mejora: subió 3.8 puntos porcentuales, de 19.9 por ciento a 23.7 por ciento.',
    );
    expect(queryShadow(element, '.inline').dataset['verdict']).to.equal('favourable');
  });

  it('names the periods of its attributes', async () => {
    expect(spokenText(await renderBar('LowerIsBetter'), '.inline')).to.match(
      /^Mejora: bajó 0\.4 puntos porcentuales, de .* en 2021 a .* en 2022\./,
    );
  });

  it('has the verdict unjudged without a desired direction', async () => {
    const element = await renderBar('NoDirection', {
      ...withoutPeriods,
      'unit': '',
      'from-value': '1',
      'to-value': '3',
    });
    expect(queryShadow(element, '.inline').dataset['verdict']).to.equal('unjudged');
    expect(spokenText(element, '.inline')).to.equal('subió 2, de 1 a 3.');
  });

  it('keeps the decimals of its attributes', async () => {
    const element = await renderBar('Favourable', {
      'from-value': '20.0',
      'to-value': '22',
      'show': 'bar values',
    });
    expect(visibleText(element, '.inline')).to.equal('20.0 → 22.0 %');
  });

  it('with domain="0 2000" positions the bar on this scale', async () => {
    const stem = queryShadow(await renderBar('Money', {'from-value': '400', 'to-value': '800'}), '.stem');
    expect([stem.getAttribute('x'), stem.getAttribute('width')]).to.deep.equal(['20%', '20%']);
  });

  it('fires indicator-error for a value that is not a number, and keeps its fallback content', async () => {
    let element: VariationBar | undefined;
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      element = await renderBar('Unreadable');
    });
    expect(events.map(({error}) => error.detail)).to.deep.equal(['fromValue="19,9"']);
    expect(element && queryAllShadow(element, 'slot')).to.have.length(1);
  });

  it('does not treat a missing value as zero', async () => {
    const element = await renderBar('Zero');
    expect(queryShadow(element, '.inline').dataset['verdict']).to.equal('incomparable');
    expect(queryAllShadow(element, '.head')).to.have.length(0);
    expect(visibleText(element, '.inline')).to.not.match(/Sin dato de|a Sin dato/);
  });

  it('states baseline and target', async () => {
    const element = await renderBar('BaselineAndTarget', {target: '60', baseline: '12'});
    expect(spokenText(element, '.inline')).to.match(
      /Línea base: 12\.0 por ciento\. Meta: 60\.0 por ciento\.$/,
    );
    expect(visibleText(element, '.inline')).to.match(/Línea base: 12\.0 %\. Meta: 60\.0 %\.$/);
  });

  it('keeps the words of the sentence before its parts', async () => {
    const element = await fixture<VariationBar>(
      html`<variation-bar from-value="1" to-value="2">pasó de 1 a 2</variation-bar>`,
    );
    const [slot] = queryAllShadow(element, 'slot');
    const order = slot?.compareDocumentPosition(queryShadow(element, '.parts')) ?? 0;
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect((slot as HTMLSlotElement).assignedNodes()).to.not.be.empty;
  });

  it('draws no track without any value, and states that there is none', async () => {
    const element = await renderBar('Favourable', {'from-value': '', 'to-value': ''});
    expect(queryAllShadow(element, '.bar')).to.have.length(0);
    expect(visibleText(element, '.inline')).to.equal('Sin dato');
  });

  it('never breaks its parts apart', async () => {
    const element = await renderBar('Favourable');
    document.body.style.inlineSize = '320px';
    const tops = [...queryShadow(element, '.parts').children].map((part) => {
      const {top, bottom} = part.getBoundingClientRect();
      return (top + bottom) / 2;
    });
    document.body.style.inlineSize = '';
    expect(Math.max(...tops) - Math.min(...tops)).to.be.below(6);
  });
});
