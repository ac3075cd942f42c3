import {expect} from 'chai';
import {html} from 'lit';
import report from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/indicator-card.ts';
import '../../src/define/indicator-share.ts';
import type {IndicatorShare} from '../../src/elements/indicator-share/indicator-share.ts';
import {showsSingleIndicator, subjectTags} from '../../src/render/embed/subject-tags.ts';
import {initialChoices, builderTags, optionsOf, type Choices} from '../../stories/embed/choice.ts';
import '../../stories/embed/embed-builder.ts';
import type {EmbedBuilder} from '../../stories/embed/embed-builder.ts';
import {axeViolations} from '../support/axe.ts';
import {fixture} from '../support/fixture.ts';
import {queryAllShadow, collapseSpaces, queryShadow, visibleText} from '../support/shadow-text.ts';

const absoluteUrl = (path: string): string => new URL(path, document.baseURI).href;
const address = absoluteUrl('/data/pnmnna-2023.json');
const scripts = absoluteUrl('/dist/');

/** An embed builder that has loaded its report. */
async function openBuilder(choices: Partial<Choices> = {}): Promise<EmbedBuilder> {
  const element = await fixture<EmbedBuilder>(html`<embed-builder lang="es"></embed-builder>`);
  element.setChoices({address, scripts, ...choices});
  await element.load();
  await element.updateComplete;
  return element;
}

async function code(choices: Partial<Choices> = {}): Promise<string> {
  return (await openBuilder(choices)).code ?? '';
}

/** Opens an empty page with only the code. */
async function openEmptyPage(code: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>·</title>${code}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  Object.assign(frame.style, {position: 'fixed', inset: '0', width: '900px', height: '700px'});
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Pastes code into an empty page and returns its element, loaded. */
async function renderPasted(text: string, tag: string): Promise<HTMLElement> {
  const {contentDocument, contentWindow} = await openEmptyPage(text);
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

/** Text in each element for objective 03, or its indicator 03.07.02. */
const expectedText: Readonly<Record<string, RegExp>> = {
  'indicator-card': /subió 3\.8 puntos porcentuales/,
  'indicator-trend': /23\.7/,
  'indicator-sheet': /De los 23 campos/,
  'indicator-map': /03\.07\.02/,
  'indicator-ranking': /no tiene datos por lugar/,
  'objective-summary': /8 de 11 indicadores mejoran/,
  'indicator-table': /\+60\.3/,
  'variation-chart': /\+60\.3/,
  'policy-report': /Política Nacional Multisectorial/,
  'variation-bar': /subió 3\.8 puntos porcentuales/,
};

describe('the code of <embed-builder>', () => {
  for (const tag of builderTags) {
    for (const shape of ['module', 'classic'] as const) {
      it(`renders <${tag}> on an empty page with a ${shape} script`, async () => {
        const part = showsSingleIndicator(tag) ? '03.07.02' : '03';
        const text = await code({...initialChoices(tag), part: tag === 'policy-report' ? '' : part, shape});
        const element = await renderPasted(text, tag);
        expect(collapseSpaces(element.shadowRoot?.textContent ?? '')).to.match(expectedText[tag] ?? /^$/);
      });
    }
  }

  it('equals the code of <indicator-share>', async () => {
    const container = await fixture(html`
      <div>
        <indicator-card
          id="card"
          src=${address}
          code="03.04.01"
          variant="compact"
          from-period="2021"
          to-period="2022"
          theme="dark"
        >
        </indicator-card>
        <indicator-share for="card" scripts=${scripts} page="/page" lang="es"></indicator-share>
      </div>
    `);
    const share = container.querySelector('indicator-share');
    if (!share) throw new Error('no panel');
    await share.open();
    const options = new Map([
      ['to-period', '2022'],
      ['from-period', '2021'],
      ['variant', 'compact'],
    ]);
    const element = await openBuilder({part: '03.04.01', options, theme: 'dark', page: absoluteUrl('/page')});
    for (const shape of ['module', 'classic', 'iframe', 'html'] as const) {
      element.setChoices({shape});
      const select = queryShadow<HTMLSelectElement>(share, '[part=embed] select');
      select.value = shape;
      select.dispatchEvent(new Event('change'));
      await share.updateComplete;
      expect(element.code).to.equal(queryShadow<HTMLTextAreaElement>(share, '[part=embed] textarea').value);
    }
  });

  it('renders English with the locale en', async () => {
    const card = await renderPasted(await code({locale: 'en'}), 'indicator-card');
    expect(visibleText(card, '[part=verdict]')).to.equal('Improved');
  });

  it('shows slides with view="slides"', async () => {
    const options = new Map([['view', 'slides']]);
    const element = await renderPasted(
      await code({tag: 'policy-report', part: '', options}),
      'policy-report',
    );
    expect(queryAllShadow(element, '.slide').length).to.be.above(10);
  });

  it('shows a share panel with actions="share"', async () => {
    const card = await renderPasted(await code({options: new Map([['actions', 'share']])}), 'indicator-card');
    const share = queryShadow<IndicatorShare>(card, 'indicator-share');
    await share.open();
    expect(queryAllShadow(share, '[data-format]')).to.have.length(5);
  });

  it('contains the JSON of a local file inside the tag', async () => {
    const element = await openBuilder({part: ''});
    element.showText('{"name": "</script><b>x", "unit": "%", "observations": {"2021": 1, "2022": 2}}');
    const card = await renderPasted(element.code ?? '', 'indicator-card');
    expect(queryShadow(card, '#name').textContent).to.equal('</script><b>x');
  });

  it('pins the shown edition', async () => {
    const element = await openBuilder();
    await element.pin(true);
    expect(element.code).to.match(/ integrity="sha256-/);
    const card = await renderPasted(element.code ?? '', 'indicator-card');
    expect(visibleText(card, '[part=change]')).to.equal('+3.8 p. p.');
  });

  it('is a table without a script in the format html', async () => {
    const {contentDocument} = await openEmptyPage(await code({shape: 'html'}));
    const text = collapseSpaces(contentDocument?.body.textContent ?? '');
    expect(text).to.match(/^03\.07\.02 .*19\.9 %.*23\.7 %.*\+3\.8 p\. p\..*Mejora/);
    expect(contentDocument?.querySelectorAll('script, indicator-card')).to.have.length(0);
    expect(await code({...initialChoices('variation-bar'), shape: 'html'})).to.match(/^Mejora: subió 3\.8/);
  });

  it('is null in the format iframe until a page is set', async () => {
    const element = await openBuilder({shape: 'iframe'});
    expect(element.code).to.equal(null);
    expect(queryShadow<HTMLButtonElement>(element, 'button').disabled).to.equal(true);
    expect(element.shadowRoot?.textContent).to.contain('avance render --site');
    element.setChoices({page: 'https://example.org/03.07.02/'});
    expect(element.code).to.match(/^<iframe src="https:\/\/example\.org\/03\.07\.02\/" title="[^"]*DEMUNA/);
  });
});

describe('<embed-builder>', () => {
  it('offers the elements of <indicator-share> and <variation-bar>, each with options', () => {
    expect(builderTags).to.include.members([...subjectTags, 'variation-bar']);
    expect(optionsOf('variation-chart').map(({name}) => name)).to.include.members(['sort', 'view', 'clip']);
    for (const tag of builderTags) expect(optionsOf(tag)).to.not.be.empty;
  });

  it('updates the code after changes of element, part, option and language', async () => {
    const element = await openBuilder();
    const choose = async (label: RegExp, value: string): Promise<void> => {
      const field = queryAllShadow(element, 'label').find(({textContent}) =>
        label.test(textContent?.trim() ?? ''),
      );
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
    expect(element.code?.match(/<script/g)).to.have.length(1);
    expect(element.code).to.match(/<variation-chart src="[^"]+" code="03" view="slope" locale="en">/);
    await choose(/^view/, '');
    expect(element.code).to.not.contain('view=');
    expect(queryShadow<HTMLTextAreaElement>(element, 'textarea').value).to.equal(element.code);
  });

  it('previews the code in three widths and in a host page', async () => {
    const element = await openBuilder();
    const frames = queryAllShadow(element, 'iframe') as readonly HTMLIFrameElement[];
    expect(frames.map(({width}) => width)).to.deep.equal(['320', '480', '900', '1200']);
    for (const {srcdoc} of frames) expect(srcdoc).to.contain(element.code);
  });

  it('shows a message for a URL without a report and for a missing part', async () => {
    const element = await openBuilder({address: absoluteUrl('/data/source/pnmnna-wide.csv')});
    expect(element.code).to.equal(null);
    expect(queryShadow(element, '.notice').textContent).to.match(/^Ahí no hay un reporte/);
    element.showText(JSON.stringify(report), null);
    element.setChoices({part: '99'});
    await element.updateComplete;
    expect(
      collapseSpaces(
        queryAllShadow(element, '.notice')
          .map(({textContent}) => textContent)
          .join(),
      ),
    ).to.contain('no tiene esa parte');
  });

  it('has no axe violations', async () => {
    expect(await axeViolations(await openBuilder())).to.deep.equal([]);
  });
});
