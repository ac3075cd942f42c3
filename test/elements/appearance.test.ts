import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import completeSheet from '../../data/complete-sheet.json' with {type: 'json'};
import longNames from '../../data/long-names.json' with {type: 'json'};
import map from '../../data/map.json' with {type: 'json'};
import noDirection from '../../data/no-direction.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import tenYears from '../../data/ten-years.json' with {type: 'json'};
import '../../src/define/all.ts';
import {emulatePreferences} from '../support/browser.ts';
import {fixture} from '../support/fixture.ts';
import {registerLongLanguage} from '../support/long-language.ts';
import {queryAllShadow, queryShadow} from '../support/shadow-text.ts';

const tags =
  'indicator-card, objective-summary, indicator-legend, indicator-table, policy-report, place-picker, indicator-map, indicator-ranking, indicator-sheet, indicator-trend';

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
      '*:not(.visually-hidden, .visually-hidden *, svg *, .square-name *, .skip, .scroll *, .results thead *)',
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

describe('Other languages', () => {
  it('elements do not overflow at 320 px with texts that are 40 % longer', async () => {
    registerLongLanguage('eo', 'ltr');
    const container = await fixture(pageTemplate(pnmnna, 'eo'));
    container.setAttribute('style', 'width: 320px');
    shadowElements(container);
    expect(overflowingElements(container)).to.deep.equal([]);
  });

  it('a right-to-left language mirrors the layout, but not numbers and bars', async () => {
    registerLongLanguage('fa', 'rtl');
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

  it('maps, rankings and sheets do not overflow at 320 px with texts that are 40 % longer', async () => {
    registerLongLanguage('eo', 'ltr');
    const container = await fixture(
      html`<div style="width: 320px">
        <place-picker .data=${map} locale="eo"></place-picker>
        <indicator-map .data=${map} locale="eo"></indicator-map>
        <indicator-map .data=${map} locale="eo" view="verdict"></indicator-map>
        <indicator-ranking .data=${map} locale="eo"></indicator-ranking>
        <indicator-sheet .data=${completeSheet} locale="eo"></indicator-sheet>
        <indicator-trend .data=${tenYears} locale="eo"></indicator-trend>
      </div>`,
    );
    shadowElements(container);
    expect(overflowingElements(container)).to.deep.equal([]);
  });

  for (const locale of ['fa', 'es-PE'])
    it(`neither the panel nor the legend of a map covers a tile in a language such as ${locale}`, async () => {
      registerLongLanguage('fa', 'rtl');
      const container = await fixture(
        html`<div style="width: 900px"><indicator-map .data=${map} locale=${locale}></indicator-map></div>`,
      );
      const [element] = container.children;
      if (!element) throw new Error('expected a map');
      const tiles = queryAllShadow(element, '[role=option] .ground');
      expect(tiles).to.have.lengthOf(25);
      for (const selector of ['.panel', '.legend'])
        expect(tiles.filter((tile) => overlap(tile, queryShadow(element, selector)))).to.deep.equal([]);
    });

  it('labels of baseline and target are beside each other in a right-to-left language', async () => {
    registerLongLanguage('fa', 'rtl');
    const container = await fixture(
      html`<div style="width: 400px">
        <indicator-sheet .data=${completeSheet} locale="fa"></indicator-sheet>
      </div>`,
    );
    const [element] = container.children;
    const [first, second] = element ? queryAllShadow(element, '.ticks text') : [];
    if (!first || !second) throw new Error('expected two labels');
    expect(overlap(first, second)).to.equal(false);
  });
});

/** Whether two boxes share more than a pixel. */
function overlap(first: Element, second: Element): boolean {
  const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}
