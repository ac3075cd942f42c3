import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {extractText} from 'unpdf';
import {sourceRows} from '../support/source-rows.ts';
import {enginePath} from '../support/installed-engines.ts';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const chromium = enginePath('chromium');

const folder = mkdtempSync(join(tmpdir(), 'avance-pdf-test-'));

function runPdf(view: string, program: string) {
  const to = join(folder, `${view}.pdf`);
  const args = ['dist/cli.js', 'pdf', 'data/pnmnna-2023.json', '--view', view, '--to', to];
  const env = {...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', CHROME_PATH: program};
  return {to, ...spawnSync(process.execPath, args, {cwd, encoding: 'utf8', env})};
}

/** The text of each page of the PDF. */
async function printedPages(view: string): Promise<readonly string[]> {
  const {to, status, stderr} = runPdf(view, chromium ?? '');
  expect(status, stderr).to.equal(0);
  const {text} = await extractText(new Uint8Array(readFileSync(to)), {mergePages: false});
  return text.map((page) => page.replace(/\s+/g, ' '));
}

/** Expects every value of the ministry's 18 rows. The unit is printed once, at the axis. */
function expectValues(text: string): void {
  for (const {code, from, to, printed} of sourceRows) {
    expect(text).to.contain(code);
    for (const value of [from, to])
      if (value !== null)
        expect(text, code).to.match(new RegExp(`\\b(${value.toFixed(1).replace('.', '\\.')}|${value})\\b`));
    if (printed) expect(text, code).to.contain(printed.replace('-', ''));
  }
}

describe('avance pdf', () => {
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('names the required browsers when Chromium is missing', () => {
    const {status, stderr} = runPdf('slides', '/none/chromium');
    expect([status, stderr]).to.deep.equal([
      2,
      'avance: Printing needs Chromium, Chrome or Edge. Install one of them, or set CHROME_PATH to its path.\n',
    ]);
  });

  if (!chromium) return;

  it('--view slides prints one slide per page with every value, the source, the date and the page number', async () => {
    const pages = await printedPages('slides');
    expect(pages.length).to.be.within(9, 13);
    pages.forEach((page, index) => {
      expect(page).to.contain('Fuente: Ministerio de la Mujer y Poblaciones Vulnerables. Publicado: 2023.');
      expect(page).to.contain(`${index + 1} / ${pages.length}`);
    });
    const text = pages.join(' ');
    for (const counts of [
      '7 lineamientos y 23 servicios en total, 16 a cargo',
      '3 lineamientos y 5 servicios en total, 2 a cargo',
    ])
      expect(text).to.contain(counts);
    expectValues(text);
    expect(text).to.not.contain('Siguiente');
  });

  it('--view report prints every value, and the table headings and the source on each page', async () => {
    const pages = await printedPages('report');
    for (const page of pages) expect(page).to.contain('Fuente: ').and.to.contain('Publicado: 2023');
    for (const page of pages.filter((page) => /\b0[34]\.\d\d\.\d\d Servicio/.test(page)))
      expect(page).to.contain('Valoración');
    expectValues(pages.join(' '));
  });
});
