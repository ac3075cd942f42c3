import {expect} from 'chai';
import {html} from 'lit';
import '../../stories/embed/embed-builder.ts';
import {embedShapes} from '../../stories/embed/embed-code.ts';
import type {EmbedBuilder} from '../../stories/embed/embed-builder.ts';
import {fixture} from '../support/fixture.ts';
import {inside, shown} from '../support/words.ts';

/** The builder, once it has read its report and shows the code. */
async function builder(): Promise<EmbedBuilder> {
  const element = await fixture<EmbedBuilder>(html`<embed-builder lang="es"></embed-builder>`);
  element.scripts = new URL('/dist/', document.baseURI).href;
  element.address = new URL('/data/pnmnna-2023.json', document.baseURI).href;
  await element.load();
  await element.updateComplete;
  return element;
}

/** A page that holds the code and nothing else; gives the element in it once it shows its data. */
async function pasted(code: string, tag: string): Promise<HTMLElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>·</title>${code}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  Object.assign(frame.style, {position: 'fixed', inset: '0', width: '900px', height: '700px'});
  document.body.append(frame);
  await loaded;
  const element = frame.contentDocument?.querySelector<HTMLElement & {ready?: Promise<unknown>}>(tag);
  if (!element) throw new Error(`No ${tag}`);
  await frame.contentWindow?.customElements.whenDefined(tag);
  element.scrollIntoView();
  await element.ready;
  return element;
}

afterEach(() => {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
});

describe('The code of the embed builder', () => {
  for (const shape of embedShapes) {
    it(`works on an empty page by script tag, as ${shape}`, async () => {
      const element = await builder();
      element.shape = shape;
      const card = await pasted(element.code, 'indicator-card');
      expect(shown(card, '[part=change]')).to.equal('+3.8 p. p.');
    });
  }

  it('speaks English where English was chosen', async () => {
    const element = await builder();
    element.locale = 'en';
    const card = await pasted(element.code, 'indicator-card');
    expect(shown(card, '[part=verdict]')).to.equal('Improved');
  });

  it('carries the document of a file inside the tag', async () => {
    const element = await builder();
    element.json = '{"name": "</script><b>x", "unit": "%", "observations": {"2021": 1, "2022": 2}}';
    element.partCode = '';
    const card = await pasted(element.code, 'indicator-card');
    expect(inside(card, '#name').textContent).to.equal('</script><b>x');
  });

  it('holds the same facts as a table for readers without script', async () => {
    expect((await builder()).code).to.contain('<th scope="row">Cambio</th>');
    expect((await builder()).code).to.match(/<caption>03\.07\.02[^]*19\.9[^]*23\.7[^]*<\/table>/);
  });

  it('is what every element of the list shows', async () => {
    const element = await builder();
    for (const tag of ['objective-summary', 'indicator-table', 'variation-bar']) {
      Object.assign(element, {tag, partCode: tag === 'variation-bar' ? '' : '03'});
      const drawn = await pasted(element.code, tag);
      expect(drawn.shadowRoot?.textContent, tag).to.match(/3\.8|8 mejoran/);
    }
  });
});
