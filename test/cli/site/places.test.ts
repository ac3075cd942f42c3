import {expect} from 'chai';
import {peruRegions} from '../../../src/model/places/peru-regions.ts';
import {runCli} from '../../support/run-cli.ts';

const base = 'https://site.example/';
const header = 'Departamento,Indicador,Unidad,Año,Valor';

/** Two indicators, three years, the regions and the country. */
function table(names: readonly string[]): string {
  const lines = ['Hogares con internet', 'Vías en buen estado'].flatMap((indicator, place) =>
    names.flatMap((name, index) =>
      [2021, 2022, 2023].map((year, step) => `${name},${indicator},%,${year},${20 + index + step + place}.5`),
    ),
  );
  return [header, ...lines].join('\n');
}

/** The files of the site of a table, by path, after the two commands of a new user. */
async function siteOf(text: string, mapping: string | null = null): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['datos.csv', text], ...(mapping === null ? [] : [['m.yml', mapping] as const])]);
  const option = mapping === null ? '' : ' --mapping m.yml';
  const imported = await runCli(`import datos.csv --to r.json${option}`, files);
  expect(imported.status, imported.stderr).to.equal(0);
  const report = String(imported.written.get('r.json'));
  const line = `render r.json --site s --base ${base}`;
  const {written, status, stderr} = await runCli(line, new Map([['r.json', report]]));
  expect(status, stderr).to.equal(0);
  return new Map([...written].map(([path, content]) => [path.replace(/^s\//, ''), String(content)]));
}

describe('a table with a column of departments', () => {
  const names = [...peruRegions.map(({name}) => name), 'Perú'];

  it('becomes a site with a page per region, a map and a ranking, in two commands without a question', async () => {
    const files = await siteOf(table(names));
    const index = files.get('index.html') ?? '';
    expect(index)
      .to.match(/<indicator-map [^>]*src="report.json"[^>]*>\s*<table>/)
      .and.to.include('<indicator-ranking ');
    for (const {code, name} of peruRegions) {
      const page = files.get(`place/${code}.html`) ?? '';
      expect(page, name).to.include(`<h1>${name}</h1>`).and.to.include(`<title>${name} · datos</title>`);
      expect(index).to.include(`href="place/${code}.html">${name}</a>`);
    }
  });

  it('gives a page of a region its own figures, with its name in the metadata', async () => {
    const files = await siteOf(table(names));
    const page = (files.get('place/08.html') ?? '').replaceAll('\u00a0', ' ');
    // Cusco is the eighth region: 29.5 in 2023. The country has 47.5, to which the region is compared.
    const gap = '18.0 puntos porcentuales menos que Perú (47.5 %)';
    expect(page).to.include('29.5 %').and.to.include(gap);
    expect(page.replaceAll(gap, '')).to.not.include('47.5 %');
    expect(page).to.include('content="Cusco: ').and.to.include('place/08.social.png');
    expect(page).to.include('"spatialCoverage":{"@type":"Place","name":"Cusco","identifier":"08"}');
    for (const tag of ['objective-summary', 'indicator-table', 'indicator-card'])
      expect(page).to.match(new RegExp(`<${tag} src="08.json"[^>]* place="08"`));
    expect(files.get('place/08.csv')).to.include('"08","Cusco"');
  });

  it('loads on the page of a region the figures of that region and of the country only', async () => {
    const files = await siteOf(table(names));
    const data = JSON.parse(files.get('place/08.json') ?? '') as {
      places: {code: string}[];
      indicators: {observations: object[]; disaggregations: {dimensions: object}[]}[];
    };
    expect(data.places.map(({code}) => code)).to.deep.equal(['08', 'PE']);
    expect(data.indicators[0]?.disaggregations.map(({dimensions}) => dimensions)).to.deep.equal([
      {place: '08'},
    ]);
    expect(data.indicators[0]?.observations).to.have.lengthOf(3);
  });

  it('has every page in the sitemap and in the list of places', async () => {
    const files = await siteOf(table(names));
    const list = files.get('place/index.html') ?? '';
    for (const {code} of peruRegions) {
      expect(files.get('sitemap.xml')).to.include(`<loc>${base}place/${code}.html</loc>`);
      expect(list).to.include(`href="../place/${code}.html"`);
    }
  });

  it('escapes a hostile name, and gives a hostile code a file name of its own', async () => {
    const files = await siteOf(table(['<img src=x onerror=alert(1)>', '../../etc', 'Norte']));
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    for (const [path, page] of pages) expect(page, path).to.not.include('<img src=x');
    expect([...files.keys()].filter((path) => path.includes('..'))).to.deep.equal([]);
    expect(files.get('place/norte.html')).to.include('<h1>Norte</h1>');
  });

  it('with a misspelt region gives no report, and with an answer in the mapping file the region', async () => {
    const misspelt = table(names).replaceAll('Cusco', 'Cusko');
    const {status, stderr, written} = await runCli(
      'import datos.csv --to r.json',
      new Map([['datos.csv', misspelt]]),
    );
    expect([status, written.has('r.json')]).to.deep.equal([1, false]);
    expect(stderr).to.include('Cusko (Cusco, ');
    const files = await siteOf(misspelt, 'places:\n  Cusko: 08\n');
    expect(files.get('place/08.html')).to.include('<h1>Cusco</h1>');
  });

  it('without places has no page, no map and no list of places', async () => {
    const files = await siteOf(table(['Perú']));
    expect([...files.keys()].filter((path) => path.startsWith('place/'))).to.deep.equal([]);
    expect(files.get('index.html')).to.not.include('indicator-map');
  });
});

describe('the places of a mapping file', () => {
  it('are written as they were answered, with the codes as text', async () => {
    const text = [header, 'Cusko,A,%,2020,1', 'Puno,A,%,2020,2', 'Ica,A,%,2020,3', 'Sierra,A,%,2020,4'].join(
      '\n',
    );
    const mapping = 'places:\n  Cusko: Cusco\n  Sierra: own\n';
    const files = new Map([
      ['a.csv', text],
      ['m.yml', mapping],
    ]);
    const {written, status, stderr} = await runCli(
      'import a.csv --mapping m.yml --write-mapping n.yml --to r.json',
      files,
    );
    expect(status, stderr).to.equal(0);
    expect(String(written.get('n.yml'))).to.match(/places:\n {2}Cusko: "08"\n {2}Sierra: own\n/);
  });

  it('that name no region are refused', async () => {
    const files = new Map([
      ['a.csv', [header, 'Cusko,A,%,2020,1', 'Puno,A,%,2020,2'].join('\n')],
      ['m.yml', 'places:\n  Cusko: Atlántida\n'],
    ]);
    const {status, stderr} = await runCli('import a.csv --mapping m.yml', files);
    expect([status, stderr.includes('Cusko: Atlántida')]).to.deep.equal([2, true]);
  });
});
