import {expect} from 'chai';
import {elementWithShadowDom} from '../../../src/cli/render/rendering.ts';
import {indicatorPage, objectivePage} from '../../../src/cli/site/element-page.ts';
import {indexPage} from '../../../src/cli/site/index-page.ts';
import {embedHtml, pageHtml} from '../../../src/cli/site/page.ts';
import {groupTitle} from '../../../src/cli/site/paths.ts';
import {planSite, type Site} from '../../../src/cli/site/site.ts';
import {robotsTxt, sitemap} from '../../../src/cli/site/sitemap.ts';
import {folderUrl, slug} from '../../../src/cli/site/slug.ts';
import {scope} from '../../../src/model/analysis/scope.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {runCli} from '../../support/run-cli.ts';
import '../../support/languages.ts';

const indicator = (id: string, groupId?: string, code?: string) => ({
  id,
  ...(groupId === undefined ? {} : {groupId}),
  ...(code === undefined ? {} : {code}),
  name: `Indicador ${id}`,
  unit: {kind: 'percent'},
  observations: [
    {period: '2021', value: 1},
    {period: '2022', value: 2},
  ],
});

const document = {
  schemaVersion: '1.0.0',
  id: 'r',
  defaultLanguage: 'es-PE',
  title: 'Informe',
  updated: '2024-05-01',
  groups: [
    {id: 'o1', kind: 'objective', code: '01', title: 'Primero', label: 'Objetivo 1'},
    {id: 'o2', kind: 'objective', code: 'Ñ/2', title: 'Segundo'},
    {id: 'g1', kind: 'guideline', parentId: 'o1', code: '01.01', title: 'Lineamiento'},
    {id: 'g2', kind: 'guideline', parentId: 'o1', code: '01.02', title: 'Otro lineamiento'},
  ],
  indicators: [
    indicator('a', 'g1', '01.01.01'),
    indicator('b', 'g2', '01.02.01'),
    indicator('c', 'o2', '02.01.01'),
    indicator('d'),
  ],
};

function siteOf(base = 'https://site.example/avance'): Site {
  const {report} = readReport(document);
  if (!report) throw new Error('no report');
  return planSite({report, locale: resolveLocale(null, report.defaultLanguage)}, base);
}

describe('folderUrl', () => {
  it('returns an address with exactly one slash at its end', () => {
    expect([folderUrl('https://a.example'), folderUrl('https://a.example/')]).to.deep.equal([
      'https://a.example/',
      'https://a.example/',
    ]);
  });
});

describe('sitePaths', () => {
  it('returns a page for each objective and each indicator, with different paths', () => {
    const {objectives, indicators} = siteOf().paths;
    expect(objectives.map(({path}) => path)).to.deep.equal(['objective/01', `objective/${slug('Ñ/2')}`]);
    expect([...indicators.values()].map(({path}) => path)).to.deep.equal([
      'indicator/01.01.01',
      'indicator/01.02.01',
      'indicator/02.01.01',
      'indicator/d',
    ]);
  });

  it('returns breadcrumbs from the home page to the objective of an indicator', () => {
    const {objectives, indicators} = siteOf().paths;
    const home = {text: 'Informe', href: '../index.html'};
    expect(objectives.map(({breadcrumbs}) => breadcrumbs)).to.deep.equal([[home], [home]]);
    expect([...indicators.values()].map(({breadcrumbs}) => breadcrumbs)).to.deep.equal([
      [home, {text: 'Objetivo 1', href: '../objective/01.html'}],
      [home, {text: 'Objetivo 1', href: '../objective/01.html'}],
      [home, {text: 'Segundo', href: `../objective/${slug('Ñ/2')}.html`}],
      [home],
    ]);
  });
});

describe('groupTitle', () => {
  it('returns the label, else the title, and an empty text for the whole report', () => {
    const {context, paths} = siteOf();
    expect(paths.objectives.map(({scope}) => groupTitle(scope, context))).to.deep.equal([
      'Objetivo 1',
      'Segundo',
    ]);
    const reportScope = scope(context.report, '');
    expect(reportScope && groupTitle(reportScope, context)).to.equal('');
  });
});

describe('objectivePage', () => {
  it('returns a summary and a table with links to the indicators of the objective only', () => {
    const site = siteOf();
    const [objective] = site.paths.objectives;
    if (!objective) throw new Error('no objective');
    const {page, rendering, path} = objectivePage(objective, site);
    expect([page.path, path]).to.deep.equal(['objective/01.html', 'objective/01']);
    expect(rendering.indicators.map(({id}) => id)).to.deep.equal(['a', 'b']);
    expect(page.content.html).to.match(/^<h1>Objetivo 1<\/h1>\n<objective-summary [^]*<indicator-table /);
    expect(
      [...page.content.html.matchAll(/<li><a href="(\.\.[^"]+)">/g)].map(([, href]) => href),
    ).to.deep.equal(['../indicator/01.01.01.html', '../indicator/01.02.01.html']);
  });
});

describe('indicatorPage', () => {
  it('returns a card with its alternates, and an iframe of its own page', () => {
    const site = siteOf();
    const [entry] = site.paths.indicators;
    if (!entry) throw new Error('no indicator');
    const {page, elements, rendering} = indicatorPage(...entry, site);
    expect(elements.html).to.equal(elementWithShadowDom(rendering, '../report.json', 2));
    expect(page.alternates.map(({href}) => href)).to.deep.equal([
      '01.01.01.csv',
      '01.01.01.json',
      'https://site.example/avance/indicator/01.01.01.oembed.json',
    ]);
    expect(page.content.html).to.contain(
      '&lt;iframe src=&quot;https://site.example/avance/indicator/01.01.01.embed.html&quot;',
    );
  });
});

describe('pageHtml', () => {
  it('has breadcrumbs as a list, relative links, and a hash for each style sheet', () => {
    const site = siteOf();
    const [objective] = site.paths.objectives;
    if (!objective) throw new Error('no objective');
    const {page, elements} = objectivePage(objective, site);
    const html = pageHtml(page, site.frame);
    expect(html).to.contain(
      '<nav aria-label="Ruta"><ol><li><a href="../index.html">Informe</a></li></ol></nav>',
    );
    expect(html).to.contain('<link rel="stylesheet" href="../site.css">');
    expect(html.match(/'sha256-[\w+/]+=*'|&#39;sha256-[\w+/]+=*&#39;/g)).to.have.lengthOf(2);
    const embed = embedHtml({...page, content: elements}, site.frame);
    expect(embed).to.contain('<meta name="robots" content="noindex">').and.not.contain('<nav');
  });
});

describe('indexPage', () => {
  it('explains every term of the glossary, as text', async () => {
    const glossary = [
      {term: 'DEMUNA', expansion: '<b>Defensoría</b>', definition: 'Oficina', url: 'https://a.example/'},
    ];
    const {written} = await runCli(
      'render a.json --site s --base https://site.example/',
      new Map([['a.json', JSON.stringify({...document, glossary})]]),
    );
    expect(String(written.get('s/index.html'))).to.contain(
      '<dt>DEMUNA</dt><dd><a href="https://a.example/">&lt;b&gt;Defensoría&lt;/b&gt; · Oficina</a></dd>',
    );
  });

  it('links each objective, and each indicator without an objective', () => {
    const site = siteOf();
    const reportScope = scope(site.context.report, '');
    if (!reportScope) throw new Error('no scope');
    const {content, breadcrumbs} = indexPage(reportScope, site).page;
    expect(breadcrumbs).to.deep.equal([]);
    expect([...content.html.matchAll(/<li><a href="([^"]+\.html)">/g)].map(([, href]) => href)).to.deep.equal(
      ['objective/01.html', `objective/${slug('Ñ/2')}.html`, 'indicator/d.html'],
    );
    expect(pageHtml(indexPage(reportScope, site).page, site.frame)).to.not.contain('<nav');
  });
});

describe('sitemap', () => {
  it('lists addresses with the date of the report, and leaves out what is not a date', () => {
    expect(sitemap(['https://a.example/?a&b'], '2024-05')).to.contain(
      '<url><loc>https://a.example/?a&amp;b</loc><lastmod>2024-05</lastmod></url>',
    );
    for (const updated of [null, 'ayer', '2024-5'])
      expect(sitemap(['https://a.example/'], updated)).to.not.contain('lastmod');
  });

  it('is named in robots.txt', () => {
    expect(robotsTxt('https://a.example/')).to.equal(
      'User-agent: *\nAllow: /\nSitemap: https://a.example/sitemap.xml\n',
    );
  });
});

describe('avance render --site', () => {
  let written: ReadonlyMap<string, string | Uint8Array> = new Map();
  const readSub = (path: string) => readReport(JSON.parse(String(written.get(path)))).report;

  before(async function () {
    const files = new Map([['a.json', JSON.stringify(document)]]);
    const result = await runCli('render a.json --site s --base https://site.example/avance', files);
    expect(result.status, result.stderr).to.equal(0);
    expect(result.stderr).to.equal(`s: ${result.written.size} files written\n`);
    ({written} = result);
  });

  it('writes a report with only the indicators of an objective and the groups above them', () => {
    const report = readSub('s/objective/01.json');
    expect(report?.indicators.map(({id}) => id)).to.deep.equal(['a', 'b']);
    expect(report?.groups.map(({id}) => id)).to.deep.equal(['o1', 'g1', 'g2']);
  });

  it('writes a report with only one indicator and the groups above it', () => {
    const report = readSub('s/indicator/01.01.01.json');
    expect(report?.indicators.map(({id}) => id)).to.deep.equal(['a']);
    expect(report?.groups.map(({id}) => id)).to.deep.equal(['o1', 'g1']);
    expect(readSub('s/indicator/d.json')?.groups).to.deep.equal([]);
  });

  it('writes the schema that its documents name', () => {
    const schemas = ['s/report.json', 's/indicator/d.json'].map((path) => {
      const {$schema} = JSON.parse(String(written.get(path))) as {readonly $schema: string};
      return new URL($schema, `https://site.example/${path}`).pathname.slice(1);
    });
    expect(schemas).to.deep.equal(['s/indicator-report.schema.json', 's/indicator-report.schema.json']);
    expect(written.get(schemas[0] ?? '')).to.contain('"$schema"');
  });

  it('writes the whole report once, and lists the pages in the sitemap', () => {
    expect(readSub('s/report.json')?.indicators).to.have.lengthOf(4);
    expect([...String(written.get('s/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)]).to.have.lengthOf(7);
  });
});
