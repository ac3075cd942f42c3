import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import '../../../src/define/report-editor.ts';
import type {PolicyReport} from '../../../src/elements/policy-report/policy-report.ts';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {fixture} from '../../support/fixture.ts';
import {dataBytes} from '../../support/source-bytes.ts';
import {queryAllShadow, visibleText} from '../../support/shadow-text.ts';
import {focused, pasteInto, press, pressUntil, typeInto} from './editor-page.ts';

type ReportDocument = typeof pnmnna;

/** A short name in Spanish and whose it is; the report has others in English, which the editor does not write. */
function shortNameOf(record: object): readonly unknown[] {
  const {shortName, shortNameBasis} = record as {shortName?: {es?: string}; shortNameBasis?: string};
  return [shortName?.es, shortNameBasis];
}

/** The fields of a report that the page of the portal shows; the languages and hashes beside them are not on it. */
function shownFields(document: ReportDocument) {
  const {title, issued, comparison, groups, indicators, publisher, policy, sources} = document;
  const spanish = (text: {readonly es?: string} | undefined) => text?.es;
  return {
    title,
    shortName: shortNameOf(document),
    issued,
    comparison,
    publisher: [spanish(publisher.name), spanish(publisher.shortName)],
    policy: [policy.name, policy.shortName, policy.legalBasis, policy.legalUrl],
    sources: sources.map((source) => spanish(source.title)),
    groups: groups.map(({id, parentId, kind, code, title: groupTitle, ...others}) => ({
      id,
      parentId: parentId ?? null,
      kind,
      code,
      groupTitle,
      label: 'label' in others ? others.label : undefined,
      shortName: shortNameOf(others),
      declaredCounts: 'declaredCounts' in others ? others.declaredCounts : undefined,
    })),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      groupId: indicator.groupId,
      code: indicator.code,
      name: indicator.name,
      shortName: shortNameOf(indicator),
      unit: indicator.unit,
      decimals: indicator.decimals,
      direction: indicator.desiredDirection,
      basis: [indicator.desiredDirectionBasis.kind, spanish(indicator.desiredDirectionBasis.reason)],
      notes: ('notes' in indicator ? (indicator.notes ?? []) : []).map((note) => spanish(note)),
      observations: indicator.observations.map(({period, value, ...others}) => ({
        period,
        value,
        missing: 'missing' in others ? others.missing : undefined,
      })),
    })),
  };
}

async function reportText(data: object): Promise<string> {
  const element = await fixture<PolicyReport>(
    html`<policy-report .data=${data} locale="es-PE"></policy-report>`,
  );
  return visibleText(element, '.report');
}

/** The answers of the ministry's report, which its slides do not have. */
const facts = {
  source: pnmnna.sources[0]?.title.es ?? '',
  policy: pnmnna.policy.name.es,
  policyShortName: pnmnna.policy.shortName.es,
  legalBasis: pnmnna.policy.legalBasis.es,
  legalUrl: pnmnna.policy.legalUrl,
};

/** The groups and the indicators of the third step, as they follow each other. */
function partsInOrder(editor: ReportEditor) {
  return queryAllShadow(editor, '[data-group-id], [data-line-id]').map(({dataset}) => {
    const {groupId, lineId} = dataset;
    const isGroup = groupId !== undefined;
    const id = groupId ?? lineId ?? '';
    return {id, isGroup, selector: `[data-${isGroup ? 'group' : 'line'}-id="${id}"]`};
  });
}

/** States the direction that the others do not share. */
async function stateDirection(editor: ReportEditor, id: string): Promise<void> {
  const indicator = pnmnna.indicators.find((candidate) => candidate.id === id);
  if (indicator?.desiredDirection !== 'decrease') return;
  await pressUntil(editor, 'Tab', `[data-line-id="${id}"] [data-direction]`);
  await press(editor, 'ArrowRight');
  await press(editor, 'Enter');
}

async function writeReason(editor: ReportEditor, id: string): Promise<void> {
  const indicator = pnmnna.indicators.find((candidate) => candidate.id === id);
  if (!indicator) return;
  await pressUntil(editor, 'Tab', `[data-line-id="${id}"] [name=reason]`);
  await typeInto(editor, indicator.desiredDirectionBasis.reason.es);
  const [note] = 'notes' in indicator ? (indicator.notes ?? []) : [];
  if (!note) return;
  await press(editor, 'Tab');
  await typeInto(editor, note.es);
}

describe("<report-editor> with the text of the ministry's slides", () => {
  it('by keyboard alone, makes the report of the portal page to its last field', async () => {
    const editor = await fixture<ReportEditor>(html`<report-editor locale="es-PE"></report-editor>`);
    const slides = new TextDecoder().decode(await dataBytes('source/avance-pnmnna-2023.txt'));
    await pressUntil(editor, 'Tab', '#pasted');
    await pasteInto(editor, slides);
    expect(focused(editor).id).to.equal('continue');
    await press(editor, 'Enter');
    expect(focused(editor).id, 'the heading of step 2').to.equal('step-heading');
    await pressUntil(editor, 'Tab', '#continue');
    await press(editor, 'Enter');
    expect(focused(editor).textContent).to.contain('Diga qué se busca');

    for (const [name, value] of Object.entries(facts)) {
      const isPolicy = name !== 'source';
      const summary = editor.shadowRoot?.querySelector<HTMLDetailsElement>('.once-policy');
      if (isPolicy && !summary?.open) {
        await pressUntil(editor, 'Tab', '.once-policy summary');
        await press(editor, 'Enter');
      }
      await pressUntil(editor, 'Tab', `#fact-${name}`);
      await typeInto(editor, value);
    }
    await pressUntil(editor, 'Tab', '.once-name summary');
    await press(editor, 'Enter');
    await pressUntil(editor, 'Tab', '.once-name [name=shortName]');
    await typeInto(editor, pnmnna.shortName.es);
    await pressUntil(editor, 'Tab', '[data-propose=increase]');
    await press(editor, 'Enter');
    expect(focused(editor).textContent, 'the one that is meant to fall is left out').to.contain('17');
    await press(editor, 'Enter');
    for (const {id, selector, isGroup} of partsInOrder(editor)) {
      await pressUntil(editor, 'Tab', `${selector} .line-name`);
      const record = (isGroup ? pnmnna.groups : pnmnna.indicators).find((part) => part.id === id);
      const [shortName] = shortNameOf(record ?? {});
      if (!shortName) continue;
      await press(editor, 'Enter');
      if (!isGroup) await stateDirection(editor, id);
      await pressUntil(editor, 'Tab', `${selector} [name=shortName]`);
      await typeInto(editor, String(shortName));
      if (!isGroup) await writeReason(editor, id);
    }
    await pressUntil(editor, 'Tab', '#continue');
    await press(editor, 'Enter');
    expect(focused(editor).textContent).to.contain('Publique');

    const written = JSON.parse(editor.json ?? '') as ReportDocument;
    expect(shownFields(written)).to.deep.equal(shownFields(pnmnna));
    expect(await reportText(written)).to.equal(await reportText(pnmnna));
  });
});
