import {expect} from 'chai';
import {html} from 'lit';
import report from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/indicator-card.ts';
import '../../src/define/indicator-share.ts';
import {subjectTags} from '../../src/render/embed/share-subject.ts';
import {beginning, builderTags, optionsOf, type Choices} from '../../stories/embed/choice.ts';
import '../../stories/embed/embed-builder.ts';
import type {EmbedBuilder} from '../../stories/embed/embed-builder.ts';
import {violations} from '../support/axe.ts';
import {fixture} from '../support/fixture.ts';
import {all, folded, inside, shown} from '../support/shadow-text.ts';

const absolute = (path: string): string => new URL(path, document.baseURI).href;
const address = absolute('/data/pnmnna-2023.json');
const scripts = absolute('/dist/');

/** The builder, once it has read its report. */
async function builder(choices: Partial<Choices> = {}): Promise<EmbedBuilder> {
  const element = await fixture<EmbedBuilder>(html`<embed-builder lang="es"></embed-builder>`);
  element.set({address, scripts, ...choices});
  await element.load();
  await element.updateComplete;
  return element;
}

async function code(choices: Partial<Choices> = {}): Promise<string> {
  return (await builder(choices)).code ?? '';
}

/** An empty page with nothing but the code. */
async function page(pasted: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>·</title>${pasted}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  Object.assign(frame.style, {position: 'fixed', inset: '0', width: '900px', height: '700px'});
  document.body.append(frame);
  await loaded;
  return frame;
}

/** The element that the code brings into an empty page, once it shows its data. */
async function pasted(text: string, tag: string): Promise<HTMLElement> {
  const {contentDocument, contentWindow} = await page(text);
  const element = contentDocument?.querySelector<HTMLElement & {ready?: Promise<unknown>}>(tag);
  if (!element) throw new Error(`No ${tag}`);
  await contentWindow?.customElements.whenDefined(tag);
  element.scrollIntoView();
  await element.ready;
  return element;
}

afterEach(() => {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
});

/** What each element shows of the figures of objective 03, or of 03.07.02 of it. */
const facts: Readonly<Record<string, RegExp>> = {
  'indicator-card': /subió 3\.8 puntos porcentuales/,
  'indicator-trend': /23\.7/,
  'objective-summary': /8 mejoran, 2 empeoran/,
  'indicator-table': /\+60\.3/,
  'variation-chart': /\+60\.3/,
  'policy-report': /Política Nacional Multisectorial/,
  'variation-bar': /subió 3\.8 puntos porcentuales/,
};

describe('The code of the embed builder', () => {
  for (const tag of builderTags) {
    for (const shape of ['module', 'classic'] as const) {
      it(`shows <${tag}> on an empty page by script tag, as ${shape}`, async () => {
        const part = /card|trend/.test(tag) ? '03.07.02' : '03';
        const text = await code({...beginning(tag), part: tag === 'policy-report' ? '' : part, shape});
        const element = await pasted(text, tag);
        expect(folded(element.shadowRoot?.textContent ?? '')).to.match(facts[tag] ?? /^$/);
      });
    }
  }

  it('is the code of the share panel, letter by letter', async () => {
    const place = await fixture(html`
      <div>
        <indicator-card
          id="one"
          src=${address}
          code="03.04.01"
          variant="compact"
          from-period="2021"
          to-period="2022"
          theme="dark"
        >
        </indicator-card>
        <indicator-share for="one" scripts=${scripts} page="/one" lang="es"></indicator-share>
      </div>
    `);
    const share = place.querySelector('indicator-share');
    if (!share) throw new Error('no panel');
    await share.ready;
    const options = new Map([
      ['to-period', '2022'],
      ['from-period', '2021'],
      ['variant', 'compact'],
    ]);
    const element = await builder({part: '03.04.01', options, theme: 'dark', page: absolute('/one')});
    for (const shape of ['module', 'classic', 'iframe', 'html'] as const) {
      element.set({shape});
      const select = inside<HTMLSelectElement>(share, '[part=embed] select');
      select.value = shape;
      select.dispatchEvent(new Event('change'));
      await share.updateComplete;
      expect(element.code).to.equal(inside<HTMLTextAreaElement>(share, '[part=embed] textarea').value);
    }
  });

  it('speaks English where English was chosen', async () => {
    const card = await pasted(await code({locale: 'en'}), 'indicator-card');
    expect(shown(card, '[part=verdict]')).to.equal('Improved');
  });

  it('brings the script of the slides where slides were chosen', async () => {
    const options = new Map([['view', 'slides']]);
    const element = await pasted(await code({tag: 'policy-report', part: '', options}), 'policy-report');
    const inner = element.ownerDocument.defaultView?.customElements;
    await inner?.whenDefined('policy-slides');
    expect(all(element, 'policy-slides')).to.have.length(1);
  });

  it('brings the script of the panel where a card shall have one in its foot', async () => {
    const card = await pasted(await code({options: new Map([['actions', 'share']])}), 'indicator-card');
    await card.ownerDocument.defaultView?.customElements.whenDefined('indicator-share');
    const share = inside<HTMLElement & {readonly ready: Promise<unknown>}>(card, 'indicator-share');
    await share.ready;
    expect(all(share, '[data-format]')).to.have.length(5);
  });

  it('carries the document of a file inside the tag', async () => {
    const element = await builder({part: ''});
    element.take('{"name": "</script><b>x", "unit": "%", "observations": {"2021": 1, "2022": 2}}');
    const card = await pasted(element.code ?? '', 'indicator-card');
    expect(inside(card, '#name').textContent).to.equal('</script><b>x');
  });

  it('pins the edition, which is the one that the page then shows', async () => {
    const element = await builder();
    await element.freeze(true);
    expect(element.code).to.match(/ integrity="sha256-/);
    const card = await pasted(element.code ?? '', 'indicator-card');
    expect(shown(card, '[part=change]')).to.equal('+3.8 p. p.');
  });

  it('as plain HTML is the same facts as a table, without a script', async () => {
    const {contentDocument} = await page(await code({shape: 'html'}));
    const text = folded(contentDocument?.body.textContent ?? '');
    expect(text).to.match(/^03\.07\.02 .*19\.9 %.*23\.7 %.*\+3\.8 p\. p\..*Mejora/);
    expect(contentDocument?.querySelectorAll('script, indicator-card')).to.have.length(0);
    expect(await code({...beginning('variation-bar'), shape: 'html'})).to.match(/^Mejora: subió 3\.8/);
  });

  it('for a frame needs a page of its own, and says so', async () => {
    const element = await builder({shape: 'iframe'});
    expect(element.code).to.equal(null);
    expect(inside<HTMLButtonElement>(element, 'button').disabled).to.equal(true);
    expect(element.shadowRoot?.textContent).to.contain('avance render --site');
    element.set({page: 'https://example.org/03.07.02/'});
    expect(element.code).to.match(/^<iframe src="https:\/\/example\.org\/03\.07\.02\/" title="[^"]*DEMUNA/);
  });
});

describe('The embed builder', () => {
  it('offers every element that the share panel knows, and the bar, each with what it can be told', () => {
    expect(builderTags).to.include.members([...subjectTags, 'variation-bar']);
    expect(optionsOf('variation-chart').map(({name}) => name)).to.include.members([
      'sort',
      'view',
      'no-clip',
    ]);
    for (const tag of builderTags) expect(optionsOf(tag)).to.not.be.empty;
  });

  it('is filled in as people do: element, part, option, language', async () => {
    const element = await builder();
    const choose = async (label: RegExp, value: string): Promise<void> => {
      const field = all(element, 'label').find(({textContent}) => label.test(textContent?.trim() ?? ''));
      const control = field?.querySelector<HTMLSelectElement>('select, input');
      if (!control) throw new Error(String(label));
      control.value = value;
      control.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose(/^Elemento/, 'variation-chart');
    await choose(/^Qué parte/, '03');
    await choose(/^view/, 'slope');
    await choose(/^Idioma/, 'en');
    expect(element.code).to.match(/language-en\.js.*\n.*charts\.js/);
    expect(element.code).to.match(/<variation-chart src="[^"]+" code="03" view="slope" locale="en">/);
    await choose(/^view/, '');
    expect(element.code).to.not.contain('view=');
    expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal(element.code);
  });

  it('shows the very code in three widths and in a host page', async () => {
    const element = await builder();
    const frames = all(element, 'iframe') as readonly HTMLIFrameElement[];
    expect(frames.map(({width}) => width)).to.deep.equal(['320', '480', '900', '1200']);
    for (const {srcdoc} of frames) expect(srcdoc).to.contain(element.code);
  });

  it('says what is wrong with an address, and with a part that is not there', async () => {
    const element = await builder({address: absolute('/data/source/pnmnna-wide.csv')});
    expect(element.code).to.equal(null);
    expect(inside(element, '.notice').textContent).to.match(/^Ahí no hay un reporte/);
    element.take(JSON.stringify(report), null);
    element.set({part: '99'});
    await element.updateComplete;
    expect(
      folded(
        all(element, '.notice')
          .map(({textContent}) => textContent)
          .join(),
      ),
    ).to.contain('no tiene esa parte');
  });

  it('is whole to axe', async () => {
    expect(await violations(await builder())).to.deep.equal([]);
  });
});
