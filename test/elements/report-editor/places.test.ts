import {expect} from 'chai';
import regions from '../../../data/regions.json' with {type: 'json'};
import '../../../src/define/report-editor.ts';
import {mergeReport} from '../../../src/elements/report-editor/document/merge-report.ts';
import {importEditable, setCell, tableFromFile} from '../../../src/formats/editable-table.ts';
import {serializeReport} from '../../../src/model/report/serialize.ts';
import {queryAllShadow, queryShadow, visibleText} from '../../support/shadow-text.ts';
import {clickButton, filesSavedDuring, goTo, renderEditor} from './editor-page.ts';

const table = [
  'Departamento;Indicador;Unidad;2021;2022',
  'Cusko;Hogares con internet;%;44,5;46,5',
  'Puno;Hogares con internet;%;34,5;36,5',
  'Ica;Hogares con internet;%;64,5;66,5',
  'Todo el país junto;Hogares con internet;%;54,5;56,5',
].join('\n');

describe('<report-editor> with a column of departments', () => {
  it('has a question for a name that no region has, with a button for each of the nearest ones', async () => {
    const editor = await renderEditor(table);
    await goTo(editor, 'review');
    const labels = queryAllShadow(editor, '.ways button').map(({textContent}) => textContent?.trim());
    expect(labels).to.include('Es Cusco').and.to.include('Es todo el país').and.to.include('Es otro lugar');
    expect(visibleText(editor, '.editor')).to.include('«Cusko» no es una región del Perú');
  });

  it('reads the region and the whole that were answered, and has the answers in the mapping file', async () => {
    const editor = await renderEditor(table);
    await goTo(editor, 'review');
    await clickButton(editor, 'Es Cusco');
    await clickButton(editor, 'Es todo el país');
    const [indicator] = editor.report?.indicators ?? [];
    expect(indicator?.observations.map(({value}) => value)).to.deep.equal([54.5, 56.5]);
    expect(indicator?.disaggregations.map(({dimensions}) => dimensions.get('place'))).to.deep.equal([
      '08',
      '21',
      '11',
    ]);
    await goTo(editor, 'publish');
    const files = await filesSavedDuring(1, () => queryShadow(editor, '[data-save=mapping]').click());
    const mapping = new TextDecoder().decode(files.get('mapa.yml'));
    expect(mapping).to.include('places:\n  "Cusko": "08"\n  "Todo el país junto": "total"\n');
  });

  it('opens a report with places without a change', async () => {
    const editor = await renderEditor();
    await editor.open(new File([JSON.stringify(regions)], 'regions.json'));
    expect(JSON.parse(editor.json ?? '')).to.deep.equal(regions);
  });
});

describe('mergeReport(a report with places)', () => {
  it('changes the edited figure of a place, and keeps what the grid does not show', () => {
    const table = tableFromFile(new TextEncoder().encode(JSON.stringify(regions)), 'regions.json', null);
    const column = table.rows[0]?.cells.findIndex(({text}) => text === 'Resultado 2022') ?? -1;
    const [before, after] = [table, setCell(table, 5, column, '99.9')].map((item) => {
      const {report} = importEditable(item, {});
      return report ? serializeReport(report) : {};
    });
    const merged = mergeReport(regions, before ?? {}, after ?? {}) as unknown as typeof regions;
    const [first, ...others] = merged.indicators;
    const [original, ...otherOriginals] = regions.indicators;
    expect(others).to.deep.equal(otherOriginals);
    const changed = first?.disaggregations.filter((part, index) => {
      return JSON.stringify(part) !== JSON.stringify(original?.disaggregations[index]);
    });
    expect(changed).to.have.lengthOf(1);
    expect(JSON.stringify(changed)).to.include('99.9').and.to.include('"label"');
    expect(merged.places).to.deep.equal(regions.places);
  });
});
