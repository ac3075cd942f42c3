import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import longNames from '../../data/long-names.json' with {type: 'json'};
import noDirection from '../../data/no-direction.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import {registerMessages} from '../../src/text/i18n/translations.ts';
import type {Message, Translation} from '../../src/text/i18n/messages/translation.ts';
import {esPEStatus} from '../../src/text/i18n/messages/es-PE/status.ts';
import {esPEReport} from '../../src/text/i18n/messages/es-PE/report.ts';
import {esPEExplanation} from '../../src/text/i18n/messages/es-PE/explanation.ts';
import {esPEFigures} from '../../src/text/i18n/messages/es-PE/figures.ts';
import {emulatePreferences} from '../support/browser.ts';
import {fixture} from '../support/fixture.ts';
import {queryAllShadow, queryShadow} from '../support/shadow-text.ts';

const tags = 'indicator-card, objective-summary, indicator-legend, indicator-table, policy-report';

function pageTemplate(data: unknown, locale = 'es-PE'): TemplateResult {
  return html`<div>
    <indicator-card .data=${data} locale=${locale} actions="why"></indicator-card>
    <indicator-card .data=${data} locale=${locale} variant="compact"></indicator-card>
    <objective-summary .data=${data} locale=${locale}></objective-summary>
    <indicator-legend .data=${data} locale=${locale}></indicator-legend>
    <indicator-table .data=${data} locale=${locale} search filters></indicator-table>
    <policy-report .data=${data} locale=${locale}></policy-report>
  </div>`;
}

/** Elements in all shadow roots. Lays out elements outside the viewport as well. */
function shadowElements(container: Element): readonly Element[] {
  return [...container.querySelectorAll<HTMLElement>(tags)].flatMap((element) => {
    element.style.contentVisibility = 'visible';
    return queryAllShadow(element, '*');
  });
}

function describeElement({localName, classList, textContent}: Element): string {
  return `${localName}.${[...classList].join('.')} ${textContent?.trim().slice(0, 30) ?? ''}`;
}

/** Elements that overflow the right edge of their host, except visually hidden text and scroll containers. */
function overflowingElements(container: Element): readonly string[] {
  return [...container.querySelectorAll(tags)].flatMap((element) => {
    const {right} = element.getBoundingClientRect();
    return queryAllShadow(
      element,
      '*:not(.visually-hidden, .visually-hidden *, svg *, .square-name *, .skip, .scroll *)',
    )
      .filter((child) => child.getBoundingClientRect().right > right + 1)
      .map(describeElement);
  });
}

describe('Appearance of every element', () => {
  it('in print, caption, head and section rows of a table avoid a page break after them', async () => {
    const container = await fixture(pageTemplate(pnmnna));
    if (!(await emulatePreferences({media: 'print'}))) return;
    const headings = shadowElements(container).filter((element) =>
      element.matches('caption, thead, .section'),
    );
    const breakable = headings.filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid');
    await emulatePreferences();
    expect(headings.length).to.be.above(12);
    expect(breakable.map(describeElement)).to.deep.equal([]);
  });

  it('elements do not change the document around them', async () => {
    const before = document.head.innerHTML + [...document.documentElement.attributes].map(String).join();
    const sheets = document.adoptedStyleSheets.length;
    const container = await fixture(pageTemplate(pnmnna));
    const after = document.head.innerHTML + [...document.documentElement.attributes].map(String).join();
    expect(after).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(container.querySelectorAll('[role], [style], [class], [aria-label]')).to.have.length(0);
  });

  it('elements do not overflow at 320 px with the text spacing of WCAG 1.4.12', async () => {
    const container = await fixture(pageTemplate(longNames));
    container.setAttribute(
      'style',
      'width: 320px; line-height: 1.5; letter-spacing: .12em; word-spacing: .16em',
    );
    shadowElements(container);
    expect(overflowingElements(container)).to.deep.equal([]);
  });
});

describe('Forced colours', () => {
  it('replace every colour with a system colour', async () => {
    if (!(await emulatePreferences({forcedColors: 'active'}))) return;
    const container = await fixture(pageTemplate(noDirection));
    const probe = document.createElement('p');
    container.append(probe);
    const systemColors = [
      'Canvas',
      'CanvasText',
      'GrayText',
      'Highlight',
      'LinkText',
      'ButtonText',
      'ButtonFace',
      'ButtonBorder',
      'Field',
      'FieldText',
      'HighlightText',
    ].map((color) => {
      probe.style.color = color;
      return getComputedStyle(probe).color;
    });
    const otherColors = shadowElements(container)
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const style = getComputedStyle(element);
        const colors = element.closest('svg')
          ? [style.fill, style.stroke]
          : [style.color, style.backgroundColor, style.borderTopColor];
        return colors
          .filter((color) => /^rgb\(/.test(color) && !systemColors.includes(color))
          .map((color) => `${describeElement(element)} ${color}`);
      });
    await emulatePreferences();
    expect(otherColors).to.deep.equal([]);
  });
});

describe('Reduced motion', () => {
  it('turns off transitions and animations', async () => {
    if (!(await emulatePreferences({reducedMotion: 'reduce'}))) return;
    const container = await fixture(pageTemplate(pnmnna));
    const animated = shadowElements(container).filter((element) => {
      const {transitionDuration, animationName} = getComputedStyle(element);
      return (
        animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0.001)
      );
    });
    await emulatePreferences();
    expect(animated.map(describeElement)).to.deep.equal([]);
  });
});

/** A message with 40 % more characters, like translations into longer languages. */
function lengthen(message: Message): Message {
  const pad = (text: string): string => `[${text}${' ~~~~'.repeat(Math.ceil((text.length * 0.4) / 5))}]`;
  if (typeof message === 'string') return pad(message);
  return Object.fromEntries(
    Object.entries(message).map(([key, text]) => [key, pad(text)]),
  ) as unknown as Message;
}

function longTranslation(locale: string, dir: 'ltr' | 'rtl'): Translation {
  const messages = Object.assign(
    {},
    esPEFigures.messages,
    esPEStatus.messages,
    esPEReport.messages,
    esPEExplanation.messages,
  );
  const entries = Object.entries<Message>(messages).map(([key, message]) => [key, lengthen(message)]);
  return {
    locale,
    numberLocale: 'es-PE',
    dir,
    messages: Object.fromEntries(entries) as Translation['messages'],
  };
}

describe('Other languages', () => {
  it('elements do not overflow at 320 px with texts that are 40 % longer', async () => {
    registerMessages(longTranslation('eo', 'ltr'));
    const container = await fixture(pageTemplate(pnmnna, 'eo'));
    container.setAttribute('style', 'width: 320px');
    shadowElements(container);
    expect(overflowingElements(container)).to.deep.equal([]);
  });

  it('a right-to-left language mirrors the layout, but not numbers and bars', async () => {
    registerMessages(longTranslation('fa', 'rtl'));
    const container = await fixture(
      html`<div>
        <indicator-card .data=${pnmnna} code="03.07.02" locale="fa"></indicator-card>
        <indicator-card .data=${pnmnna} code="03.07.02" locale="es-PE"></indicator-card>
      </div>`,
    );
    container.setAttribute('style', 'width: 400px');
    const [rtlCard, ltrCard] = [...container.querySelectorAll('indicator-card')];
    if (!rtlCard || !ltrCard) throw new Error('expected two cards');
    const valueInsets = (card: Element): readonly [left: number, right: number] => {
      const box = queryShadow(card, '.card').getBoundingClientRect();
      const value = queryShadow(card, '[part=value] .number').getBoundingClientRect();
      return [value.left - box.left, box.right - value.right];
    };
    expect(valueInsets(rtlCard)[1]).to.be.closeTo(valueInsets(ltrCard)[0], 1);
    expect(valueInsets(rtlCard)[0]).to.be.greaterThan(valueInsets(ltrCard)[0] + 1);
    const barMarkup = (card: Element): string =>
      queryShadow(card, 'svg.bar').innerHTML.replace(/<!--.*?-->/g, '');
    expect(barMarkup(rtlCard)).to.equal(barMarkup(ltrCard));
    const axisDirection = (card: Element): number => {
      const [low, high] = queryAllShadow(card, '.figure [part=axis] span').map(
        (label) => label.getBoundingClientRect().left,
      );
      return Math.sign((high ?? 0) - (low ?? 0));
    };
    expect(axisDirection(rtlCard)).to.equal(axisDirection(ltrCard));
  });
});
