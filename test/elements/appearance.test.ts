import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import longNames from '../../data/long-names.json' with {type: 'json'};
import noDirection from '../../data/no-direction.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/locale-en.ts';
import {registerMessages} from '../../src/text/i18n/translations.ts';
import type {Message, Translation} from '../../src/text/i18n/messages/translation.ts';
import {esPEStatus} from '../../src/text/i18n/messages/es-PE/status.ts';
import {esPEReport} from '../../src/text/i18n/messages/es-PE/report.ts';
import {esPEExplanation} from '../../src/text/i18n/messages/es-PE/explanation.ts';
import {esPEFigures} from '../../src/text/i18n/messages/es-PE/figures.ts';
import {emulate} from '../support/browser.ts';
import {fixture} from '../support/fixture.ts';
import {all, inside} from '../support/shadow-text.ts';

const tags = 'indicator-card, objective-summary, indicator-legend, indicator-table, policy-report';

function page(data: unknown, locale = 'es-PE'): TemplateResult {
  return html`<div>
    <indicator-card .data=${data} locale=${locale} actions="why"></indicator-card>
    <indicator-card .data=${data} locale=${locale} variant="compact"></indicator-card>
    <objective-summary .data=${data} locale=${locale}></objective-summary>
    <indicator-legend .data=${data} locale=${locale}></indicator-legend>
    <indicator-table .data=${data} locale=${locale} search filters></indicator-table>
    <policy-report .data=${data} locale=${locale}></policy-report>
  </div>`;
}

/** Every element of ours with all that it draws. */
function drawn(place: Element): readonly Element[] {
  return [...place.querySelectorAll<HTMLElement>(tags)].flatMap((element) => {
    element.style.contentVisibility = 'visible';
    return all(element, '*');
  });
}

function name({localName, classList, textContent}: Element): string {
  return `${localName}.${[...classList].join('.')} ${textContent?.trim().slice(0, 30) ?? ''}`;
}

/** What reaches beyond its element, hidden speech and regions that scroll aside. */
function overflowing(place: Element): readonly string[] {
  return [...place.querySelectorAll(tags)].flatMap((element) => {
    const {right} = element.getBoundingClientRect();
    return all(element, '*:not(.visually-hidden):not(svg *):not(.skip):not(.scroll *)')
      .filter((one) => one.getBoundingClientRect().right > right + 1)
      .map(name);
  });
}

describe('The looks of every element', () => {
  it('on paper, title, head and section of a table stay with the row that follows', async () => {
    const place = await fixture(page(pnmnna));
    if (!(await emulate({media: 'print'}))) return;
    const heads = drawn(place).filter((one) => one.matches('caption, thead, .section'));
    const loose = heads.filter((one) => getComputedStyle(one).breakAfter !== 'avoid');
    await emulate();
    expect(heads.length).to.be.above(12);
    expect(loose.map(name)).to.deep.equal([]);
  });

  it('write nothing into the page around them', async () => {
    const before = document.head.innerHTML + [...document.documentElement.attributes].map(String).join();
    const sheets = document.adoptedStyleSheets.length;
    const place = await fixture(page(pnmnna));
    const after = document.head.innerHTML + [...document.documentElement.attributes].map(String).join();
    expect(after).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(place.querySelectorAll('[role], [style], [class], [aria-label]')).to.have.length(0);
  });

  it('hold the text spacing of WCAG 1.4.12 at 320 px', async () => {
    const place = await fixture(page(longNames));
    place.setAttribute('style', 'width: 320px; line-height: 1.5; letter-spacing: .12em; word-spacing: .16em');
    drawn(place);
    expect(overflowing(place)).to.deep.equal([]);
  });
});

describe('Forced colours', () => {
  it('leave no colour of ours', async () => {
    if (!(await emulate({forcedColors: 'active'}))) return;
    const place = await fixture(page(noDirection));
    const probe = document.createElement('p');
    place.append(probe);
    const system = [
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
    const ours = drawn(place)
      .filter((one) => one.checkVisibility())
      .flatMap((one) => {
        const style = getComputedStyle(one);
        const colors = one.closest('svg')
          ? [style.fill, style.stroke]
          : [style.color, style.backgroundColor, style.borderTopColor];
        return colors
          .filter((color) => /^rgb\(/.test(color) && !system.includes(color))
          .map((color) => `${name(one)} ${color}`);
      });
    await emulate();
    expect(ours).to.deep.equal([]);
  });
});

describe('Reduced motion', () => {
  it('moves nothing', async () => {
    if (!(await emulate({reducedMotion: 'reduce'}))) return;
    const place = await fixture(page(pnmnna));
    const moving = drawn(place).filter((one) => {
      const {transitionDuration, animationName} = getComputedStyle(one);
      return (
        animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0.001)
      );
    });
    await emulate();
    expect(moving.map(name)).to.deep.equal([]);
  });
});

/** Every message 40 % longer, as other languages are. */
function longer(message: Message): Message {
  const stretch = (text: string): string => `[${text}${' ~~~~'.repeat(Math.ceil((text.length * 0.4) / 5))}]`;
  if (typeof message === 'string') return stretch(message);
  return Object.fromEntries(
    Object.entries(message).map(([key, text]) => [key, stretch(text)]),
  ) as unknown as Message;
}

function pack(locale: string, dir: 'ltr' | 'rtl'): Translation {
  const messages = Object.assign(
    {},
    esPEFigures.messages,
    esPEStatus.messages,
    esPEReport.messages,
    esPEExplanation.messages,
  );
  const entries = Object.entries<Message>(messages).map(([key, message]) => [key, longer(message)]);
  return {
    locale,
    numberLocale: 'es-PE',
    dir,
    messages: Object.fromEntries(entries) as Translation['messages'],
  };
}

describe('Another language', () => {
  it('that is 40 % longer keeps within 320 px', async () => {
    registerMessages(pack('eo', 'ltr'));
    const place = await fixture(page(pnmnna, 'eo'));
    place.setAttribute('style', 'width: 320px');
    drawn(place);
    expect(overflowing(place)).to.deep.equal([]);
  });

  it('from right to left mirrors the layout, and neither numbers nor bars', async () => {
    registerMessages(pack('fa', 'rtl'));
    const place = await fixture(
      html`<div>
        <indicator-card .data=${pnmnna} code="03.07.02" locale="fa"></indicator-card>
        <indicator-card .data=${pnmnna} code="03.07.02" locale="es-PE"></indicator-card>
      </div>`,
    );
    place.setAttribute('style', 'width: 400px');
    const [mirrored, plain] = [...place.querySelectorAll('indicator-card')];
    if (!mirrored || !plain) throw new Error('two cards');
    const edges = (card: Element): readonly [number, number] => {
      const box = inside(card, '.card').getBoundingClientRect();
      const value = inside(card, '[part=value] .number').getBoundingClientRect();
      return [value.left - box.left, box.right - value.right];
    };
    expect(edges(mirrored)[1]).to.be.closeTo(edges(plain)[0], 1);
    expect(edges(mirrored)[0]).to.be.greaterThan(edges(plain)[0] + 1);
    const bar = (card: Element): string => inside(card, 'svg.bar').innerHTML.replace(/<!--.*?-->/g, '');
    expect(bar(mirrored)).to.equal(bar(plain));
    const ends = (card: Element): number => {
      const [low, high] = all(card, '.figure [part=axis] span').map(
        (one) => one.getBoundingClientRect().left,
      );
      return Math.sign((high ?? 0) - (low ?? 0));
    };
    expect(ends(mirrored)).to.equal(ends(plain));
  });
});
