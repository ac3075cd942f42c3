import {expect} from 'chai';
import {html} from 'lit';
import '../../src/define/all.ts';
import {fixture} from '../support/fixture.ts';
import {markedReport} from '../support/marked-report.ts';

const publishersOnly = 'remarks for publishers, never for readers';
const auditOnly = 'for the audit of a transcription; the sheet has the text of the change';
const partsOnly = 'of a part: the trend shows its values and flags';
const listOnly = 'publisher and responsible organizations are shown where they are stated';
/** Fields that no element shows, with the reason. The list is exact: a field that becomes visible leaves it. */
const nowhere: Readonly<Record<string, string>> = {
  'organizations/name': listOnly,
  'organizations/shortName': listOnly,
  'organizations/unit': listOnly,
  'organizations/url': listOnly,
  'organizations/email': listOnly,
  'sources/editorNotes': publishersOnly,
  'groups/shortName': 'on the screen only: the official name is spoken',
  'groups/editorNotes': publishersOnly,
  'indicators/unit/change/symbol': 'on the screen only: the label is spoken',
  'indicators/disaggregations/observations/periodLabel': partsOnly,
  'indicators/disaggregations/observations/standardError': partsOnly,
  'indicators/disaggregations/observations/confidence': partsOnly,
  'indicators/disaggregations/observations/numerator': partsOnly,
  'indicators/disaggregations/observations/denominator': partsOnly,
  'indicators/disaggregations/observations/raw': partsOnly,
  'indicators/disaggregations/observations/note': partsOnly,
  'indicators/source/editorNotes': publishersOnly,
  'indicators/editorNotes': publishersOnly,
  'indicators/asPublished/glyph': auditOnly,
  'indicators/asPublished/glyphCodePoint': auditOnly,
  'editorNotes': publishersOnly,
};

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

/** The marked report, with a second indicator that lacks what hides another field of the first. */
function documentWithEverything(): ReturnType<typeof markedReport> {
  const marked = markedReport();
  const [indicator = {}] = marked.report['indicators'] as readonly Record<string, unknown>[];
  const records = (name: string): readonly Record<string, unknown>[] =>
    indicator[name] as readonly Record<string, unknown>[];
  const first = {...indicator, observations: [{period: '2021', value: 1}, ...records('observations')]};
  const second = {
    ...first,
    id: 'second',
    code: 'second',
    responsible: undefined,
    url: undefined,
    bounds: undefined,
    neutralThreshold: undefined,
    unit: {...(indicator['unit'] as object), symbol: undefined, label: undefined, change: undefined},
    targets: records('targets').map((target) => ({...target, value: undefined})),
  };
  return {...marked, report: {...marked.report, indicators: [first, second]}};
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
