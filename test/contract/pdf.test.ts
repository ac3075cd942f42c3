import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {extractText} from 'unpdf';
import {sourceRows} from '../support/source-rows.ts';

interface Engines {
  readonly engines: () => readonly {readonly engine: string; readonly path: string}[];
}

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const {engines} = (await import(new URL('../support/engines.js', import.meta.url).href)) as Engines;
const chromium = engines().find(({engine}) => engine === 'chromium')?.path;

const folder = mkdtempSync(join(tmpdir(), 'avance-pdf-test-'));

function avance(view: string, program: string) {
  const to = join(folder, `${view}.pdf`);
  const args = ['dist/cli.js', 'pdf', 'data/pnmnna-2023.json', '--view', view, '--to', to];
  const env = {...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', CHROME_PATH: program};
  return {to, ...spawnSync(process.execPath, args, {cwd, encoding: 'utf8', env})};
}

/** The text of each page, as the file holds it. */
async function printed(view: string): Promise<readonly string[]> {
  const {to, status, stderr} = avance(view, chromium ?? '');
  expect(status, stderr).to.equal(0);
  const {text} = await extractText(new Uint8Array(readFileSync(to)), {mergePages: false});
  return text.map((page) => page.replace(/\s+/g, ' '));
}

/** Every figure of the ministry's 18 rows, as the library prints it. */
function expectFigures(text: string): void {
  for (const {code, from, to, printed} of sourceRows) {
    expect(text).to.contain(code);
    for (const value of [from, to])
      if (value !== null)
        expect(text, code).to.match(new RegExp(`\\b${value.toFixed(1).replace('.', '\\.')} %|\\b${value} %`));
    if (printed) expect(text, code).to.contain(`${printed.replace('-', '')} p. p.`);
  }
}

describe('avance pdf', () => {
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('says what it needs where there is no Chromium', () => {
    const {status, stderr} = avance('slides', '/none/chromium');
    expect([status, stderr]).to.deep.equal([
      2,
      'avance: Printing needs Chromium, Chrome or Edge; CHROME_PATH may say where it is.\n',
    ]);
  });

  if (!chromium) return;

  it('--view slides prints a slide per page with every figure, source, date and number', async () => {
    const pages = await printed('slides');
    expect(pages.length).to.be.above(15);
    pages.forEach((page, index) => {
      expect(page).to.contain('Fuente: Ministerio de la Mujer y Poblaciones Vulnerables. Publicado: 2023.');
      expect(page).to.contain(`${index + 1} / ${pages.length}`);
    });
    const all = pages.join(' ');
    for (const count of ['7 23 16', '3 5 2'])
      expect(all.replace(/[^\d ]+/g, '').replace(/ +/g, ' ')).to.contain(count);
    expectFigures(all);
    expect(all).to.not.contain('Siguiente');
  }).timeout(120_000);

  it('--view report prints every figure, the headings of its tables and the source on each page of them', async () => {
    const pages = await printed('report');
    for (const page of pages) expect(page).to.contain('Fuente: ').and.to.contain('Publicado: 2023');
    for (const page of pages.filter((page) => /\b0[34]\.\d\d\.\d\d Servicio/.test(page)))
      expect(page).to.contain('Valoración');
    expectFigures(pages.join(' '));
  }).timeout(120_000);
});
