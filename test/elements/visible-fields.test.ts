import {expect} from 'chai';
import {html} from 'lit';
import '../../src/define/all.ts';
import {fixture} from '../support/fixture.ts';
import {documentWithEverything} from '../support/marked-report.ts';
import {nowhere} from '../support/hidden-fields.ts';

/** Text of an element for assistive technology, with the addresses of its links and of elements inside it. */
function accessibleText(root: ShadowRoot | null): string {
  if (!root) return '';
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  copy.querySelectorAll('[aria-hidden="true"], style').forEach((hidden) => hidden.remove());
  const links = [...copy.querySelectorAll('a')].map(({href}) => href);
  const inner = [...root.querySelectorAll('*')].map(({shadowRoot}) => accessibleText(shadowRoot));
  return [copy.textContent, ...links, ...inner].join('\n');
}

describe('The fields of the format', () => {
  it('are each in the accessible text of an element, except those listed here', async () => {
    const {report, markers} = documentWithEverything();
    const container = await fixture(
      html`<div lang="es-PE">
        <indicator-sheet .data=${report} loading="eager"></indicator-sheet>
        <indicator-sheet .data=${report} code="second" loading="eager"></indicator-sheet>
        <indicator-card .data=${report} variant="full" loading="eager"></indicator-card>
        <indicator-trend .data=${report} loading="eager"></indicator-trend>
        <policy-report .data=${report} loading="eager"></policy-report>
        <objective-summary .data=${report} code="service" loading="eager"></objective-summary>
      </div>`,
    );
    await Promise.all(
      [...container.children].map((element) => (element as HTMLElement & {ready: unknown}).ready),
    );
    const text = [...container.children].map(({shadowRoot}) => accessibleText(shadowRoot)).join('\n');
    const hidden = [...markers].filter(([, marker]) => !text.includes(marker)).map(([path]) => path);
    expect(markers.size).to.be.greaterThan(80);
    expect(hidden).to.deep.equal(Object.keys(nowhere));
  });
});
