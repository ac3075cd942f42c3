import {expect} from 'chai';
import {html} from 'lit';
import '../../src/define/all.ts';
import '../../src/define/indicator-trend.ts';
import '../../src/define/variation-chart.ts';
import {esPEReport} from '../../src/text/i18n/messages/es-PE/report.ts';
import {fixture} from '../support/fixture.ts';
import {missingDocument, reasonWords, statedReasons} from '../support/missing-document.ts';
import {spokenText, visibleText} from '../support/shadow-text.ts';

interface DataElement extends HTMLElement {
  data: unknown;
  readonly ready: Promise<unknown>;
}

async function texts(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  data: unknown,
): Promise<string> {
  const element = document.createElement(tag) as DataElement;
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.data = data;
  await fixture(html`${element}`);
  await element.ready;
  return [visibleText(element), spokenText(element)].join('\n');
}

const subjects = [
  ['indicator-card', {code: 'last'}],
  ['indicator-card', {code: 'both'}],
  ['indicator-card', {code: 'first'}],
  ['indicator-card', {code: 'last', variant: 'full'}],
  ['indicator-table', {}],
  ['indicator-table', {view: 'plain'}],
  ['indicator-trend', {code: 'last'}],
  ['variation-chart', {}],
  ['objective-summary', {}],
  ['policy-report', {}],
  ['policy-report', {view: 'slides'}],
  ['indicator-sheet', {code: 'last'}],
  ['indicator-sheet', {code: 'both'}],
  ['indicator-sheet', {code: 'first'}],
] as const;

describe('a stated reason of a missing value', () => {
  for (const [tag, attributes] of subjects)
    it(`is shown by <${tag}> with ${JSON.stringify(attributes)}, without "Sin dato" alone`, async () => {
      for (const reason of statedReasons) {
        const shown = await texts(tag, attributes, missingDocument(reason));
        const word = reasonWords[reason].toLowerCase();
        const counted = esPEReport.messages[`missing-count.${reason}`].other.replace('{count} ', '');
        expect(shown, reason).to.match(new RegExp(`${word}|${counted}`, 'iu'));
        expect(shown, reason).not.to.match(/sin datos?(?!:)/i);
      }
    });

  it('an unknown reason stays "Sin dato"', async () => {
    expect(await texts('indicator-card', {code: 'both'}, missingDocument('unknown'))).to.contain(
      'Sin dato en 2023 ni en 2024.',
    );
  });
});
