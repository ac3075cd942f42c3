import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import '../../../src/define/report-editor.ts';
import type {PolicyReport} from '../../../src/elements/policy-report/policy-report.ts';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {fixture} from '../../support/fixture.ts';
import {dataBytes} from '../../support/source-bytes.ts';
import {visibleText} from '../../support/shadow-text.ts';
import {focused, pasteInto, press, pressUntil, typeInto} from './editor-page.ts';

type ReportDocument = typeof pnmnna;

/** The fields of a report that the page of the portal shows; the languages and hashes beside them are not on it. */
function shownFields(document: ReportDocument) {
  const {title, issued, comparison, groups, indicators, publisher, policy, sources} = document;
  const spanish = (text: {readonly es?: string} | undefined) => text?.es;
  return {
    title,
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
      declaredCounts: 'declaredCounts' in others ? others.declaredCounts : undefined,
    })),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      groupId: indicator.groupId,
      code: indicator.code,
      name: indicator.name,
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

function withoutShortName<T extends object>(record: T): T {
  const copy = {...record} as Record<string, unknown>;
  delete copy['shortName'];
  delete copy['shortNameBasis'];
  return copy as T;
}

/** The report without the short names of its parts, which are not the ministry's and not in its slides. */
function withOfficialNames(document: ReportDocument): ReportDocument {
  const {groups, indicators, ...rest} = withoutShortName(document);
  return {
    ...rest,
    groups: groups.map((group) => withoutShortName(group)),
    indicators: indicators.map((indicator) => withoutShortName(indicator)),
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
    await pressUntil(editor, 'Tab', '[data-propose=increase]');
    await press(editor, 'Enter');
    expect(focused(editor).textContent, 'the one that is meant to fall is left out').to.contain('17');
    await press(editor, 'Enter');
    for (const {id, desiredDirection, desiredDirectionBasis, ...others} of pnmnna.indicators) {
      const line = `[data-line-id="${id}"]`;
      const [note] = 'notes' in others ? (others.notes ?? []) : [];
      await pressUntil(editor, 'Tab', `${line} .line-name`);
      await press(editor, 'Enter');
      if (desiredDirection === 'decrease') {
        await pressUntil(editor, 'Tab', `${line} [data-direction]`);
        await press(editor, 'ArrowRight');
        await press(editor, 'Enter');
      }
      await pressUntil(editor, 'Tab', `${line} [name=reason]`);
      await typeInto(editor, desiredDirectionBasis.reason.es);
      if (!note) continue;
      await press(editor, 'Tab');
      await typeInto(editor, note.es);
    }
    await pressUntil(editor, 'Tab', '#continue');
    await press(editor, 'Enter');
    expect(focused(editor).textContent).to.contain('Publique');

    const written = JSON.parse(editor.json ?? '') as ReportDocument;
    const expected = withOfficialNames(pnmnna);
    expect(shownFields(written)).to.deep.equal(shownFields(expected));
    expect(await reportText(written)).to.equal(await reportText(expected));
  }).timeout(120_000);
});
