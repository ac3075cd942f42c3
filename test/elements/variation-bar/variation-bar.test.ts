import {expect} from 'chai';
import type {IndicatorErrorEvent} from '../../../src/elements/base/events.ts';
import type {VariationBar} from '../../../src/elements/variation-bar/variation-bar.ts';
import * as stories from '../../../stories/variation-bar.stories.ts';
import {eventsDuring} from '../../support/fixture.ts';
import {storyRenderer} from '../../support/story.ts';
import {queryAllShadow, queryShadow, visibleText, spokenText} from '../../support/shadow-text.ts';

const renderBar = storyRenderer<VariationBar>(stories);
const withoutPeriods = {'from-period': '', 'to-period': ''};

describe('<variation-bar>', () => {
  it('shows the change in points and both values from its attributes', async () => {
    const element = await renderBar('Favourable', withoutPeriods);
    expect(visibleText(element, '.inline')).to.equal('+3.8 p. p. de 19.9 % a 23.7 %');
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
    const element = await renderBar('Favourable', {'from-value': '20.0', 'to-value': '22'});
    expect(visibleText(element, '.inline')).to.equal('+2.0 p. p. de 20.0 % a 22.0 %');
  });

  it('with domain="0 2000" positions the bar on this scale', async () => {
    const change = queryShadow(
      await renderBar('Money', {'from-value': '400', 'to-value': '800'}),
      'rect.change',
    );
    expect([change.getAttribute('x'), change.getAttribute('width')]).to.deep.equal(['20%', '20%']);
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
    expect(queryAllShadow(element, 'rect.change')).to.have.length(0);
  });

  it('with view="bullet" draws the current value from zero with baseline and target, and states both', async () => {
    const element = await renderBar('BaselineAndTarget', {view: 'bullet', target: '60', baseline: '12'});
    const change = queryShadow(element, 'rect.change');
    expect([change.getAttribute('x'), change.getAttribute('width')]).to.deep.equal(['0%', '23.7%']);
    expect(queryAllShadow(element, 'svg:has(> .goal)').map((goal) => goal.getAttribute('x'))).to.deep.equal([
      '12%',
      '60%',
    ]);
    expect(spokenText(element, '.inline')).to.match(
      /Línea base: 12\.0 por ciento\. Meta: 60\.0 por ciento\.$/,
    );
    expect(visibleText(element, '.inline')).to.match(/Línea base: 12\.0 %\. Meta: 60\.0 %\.$/);
  });
});
