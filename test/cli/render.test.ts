import {readFile} from 'node:fs/promises';
import {posix} from 'node:path';
import {expect} from 'chai';
import {HtmlValidate} from 'html-validate';
import {readReport} from '../../src/model/report/read/report.ts';
import type {Report} from '../../src/model/report/report.ts';
import {root, runCli} from '../support/run-cli.ts';

const ministry = 'data/pnmnna-2023.json';
const base = 'https://example.org/avance/';

/** Width and height as a PNG states them: https://www.w3.org/TR/png/#11IHDR */
function pngSize(bytes: string | Uint8Array | undefined): readonly [number, number] {
  const view = new DataView(Uint8Array.from(bytes as Uint8Array).buffer);
  expect(view.getUint32(0)).to.equal(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}

const rules = new HtmlValidate({root: true, extends: ['html-validate:standard']});

async function faults(code: string): Promise<readonly string[]> {
  const {results} = await rules.validateString(code);
  return results.flatMap(({messages}) =>
    messages
      // The HTML standard allows `<details>` in `<th>`: it is neither sectioning nor heading content.
      .filter(({message}) => message !== '<details> element is not permitted as a descendant of <th>')
      .map(({ruleId, message, line}) => `${ruleId} ${line}: ${message}`),
  );
}

describe('avance render', () => {
  const card = `render ${ministry} --code 03.07.02`;
  const sentence =
    'Mejora: subió 3.8 puntos porcentuales, de 19.9 por ciento en 2021 a 23.7 por ciento en 2022.';

  for (const format of ['html', 'dsd', 'svg', 'text', 'markdown', 'email'])
    it(`contains the sentence of the card with --as ${format}`, async () => {
      const {status, stdout, stderr} = await runCli(`${card} --as ${format}`);
      expect([status, stderr]).to.deep.equal([0, '']);
      expect(stdout).to.contain(sentence);
      expect(stdout.replaceAll('\u00a0', ' ')).to.contain('23.7 %').and.contain('+3.8 p. p.');
    });

  it('needs a file with --as png, which has two pixels per px of the drawing', async () => {
    expect((await runCli(`${card} --as png`)).status).to.equal(2);
    const {written} = await runCli(`${card} --as png --to a.png --width 500`);
    expect(pngSize(written.get('a.png'))[0]).to.equal(1000);
  });

  for (const file of [ministry, 'data/long-names.json', 'data/units.json', 'data/empty.json'])
    it(`is 1200 x 630 pixels with --as social for ${file}`, async () => {
      const element = file.includes('empty') ? ' --element objective-summary' : '';
      const {written, stderr} = await runCli(`render ${file} --as social --to a.png${element}`);
      expect(stderr).to.equal('');
      expect(pngSize(written.get('a.png'))).to.deep.equal([1200, 630]);
    });

  for (const [element, code] of [
    ['variation-chart', '03'],
    ['indicator-trend', '03.07.02'],
  ] as const)
    it(`renders ${element} as drawing, picture and text, and lists its formats for another`, async () => {
      const command = `render ${ministry} --element ${element} --code ${code}`;
      const {stdout} = await runCli(`${command} --as svg --width 500`);
      expect(stdout)
        .to.match(/^<svg [^>]*width="500"/)
        .and.contain('23.7 por ciento');
      const {written} = await runCli(`${command} --as png --to a.png --width 500`);
      expect(pngSize(written.get('a.png'))[0]).to.equal(1000);
      expect((await runCli(`${command} --as text`)).stdout).to.contain('23.7');
      for (const format of ['dsd', `oembed --base ${base}`]) {
        const {status, stderr} = await runCli(`${command} --as ${format}`);
        expect([status, stderr.includes('svg, png')]).to.deep.equal([2, true]);
      }
    });

  it('returns a Dataset of the indicator with --as jsonld', async () => {
    const parsed = JSON.parse((await runCli(`${card} --as jsonld`)).stdout) as {
      variableMeasured: unknown[];
      name: string;
    };
    expect(parsed.variableMeasured).to.have.lengthOf(1);
    expect(parsed.name).to.match(/^03\.07\.02 /);
  });

  it('needs the address of the site with --as oembed', async () => {
    expect((await runCli(`${card} --as oembed`)).status).to.equal(2);
    const {html} = JSON.parse((await runCli(`${card} --as oembed --base ${base}`)).stdout) as {html: string};
    expect(html).to.match(
      /<iframe src="https:\/\/example\.org\/avance\/indicator\/03\.07\.02\.embed\.html" title="03/,
    );
  });

  it('names the formats of an element, and a code that does not exist', async () => {
    expect((await runCli(`render ${ministry} --element indicator-table --as svg`)).stderr).to.contain(
      'html, dsd, text',
    );
    expect((await runCli(`render ${ministry} --code 99 --as text`)).stderr).to.contain('99');
  });

  it('escapes the text of a report in every format', async () => {
    const hostile = '</title><script>alert(1)</script><img src=x onerror=alert(1)>"\']]>';
    const document = {
      schemaVersion: '1.0.0',
      id: 'x',
      defaultLanguage: 'es',
      title: hostile,
      publisher: {name: hostile},
      indicators: [
        {
          id: 'i',
          code: hostile,
          name: hostile,
          unit: {kind: 'percent'},
          observations: [{period: '2021', value: 1, note: hostile}],
        },
      ],
    };
    const files = new Map([['x.json', JSON.stringify(document)]]);
    const {written} = await runCli(`render x.json --site s --base ${base}`, files);
    for (const [path, content] of written)
      if (/\.(html|svg|xml)$/.test(path))
        expect(String(content), path).to.not.match(/<img|<script>|<script[^>]*>alert/);
    for (const format of ['html', 'dsd', 'svg', 'email', 'markdown'])
      expect((await runCli(`render x.json --as ${format}`, files)).stdout, format).to.not.match(
        /(^|[^\\])<(img|script)/,
      );
    expect([...written.keys()].every((path) => /^s\/[\w./-]+$/.test(path) && !path.includes('..'))).to.equal(
      true,
    );
  });
});

describe('avance render --site of the real report', () => {
  let files: ReadonlyMap<string, string | Uint8Array> = new Map();
  let report: Report;
  const pages = (): readonly (readonly [string, string])[] =>
    [...files].flatMap(([path, content]) =>
      path.endsWith('.html') ? [[path, String(content)] as const] : [],
    );

  before(async () => {
    const {status, written} = await runCli(`render ${ministry} --site site --base ${base}`);
    expect(status).to.equal(0);
    files = new Map([...written].map(([path, content]) => [path.replace(/^site[/\\]/, ''), content]));
    report = readReport(JSON.parse(await readFile(root + ministry, 'utf8'))).report as Report;
  });

  it('has a page for each objective and indicator, with pictures, data and a page for iframes', () => {
    for (const name of [
      ...report.indicators.map(({code}) => `indicator/${code}`),
      'objective/03',
      'objective/04',
    ])
      for (const ending of ['html', 'embed.html', 'csv', 'json', 'svg', 'png', 'social.png', 'oembed.json'])
        expect(files.has(`${name}.${ending}`), `${name}.${ending}`).to.equal(true);
  });

  it('has valid HTML on every page', async () => {
    for (const [path, code] of pages()) expect(await faults(code), path).to.deep.equal([]);
    expect(
      await faults(
        '<!DOCTYPE html><html lang="es"><head><title>x</title></head><body><p id="a"><p id="a"></body></html>',
      ),
    ).to.not.be.empty;
  });

  it('has a file for every address inside the site', () => {
    for (const [path, code] of pages())
      for (const [, link = ''] of code.matchAll(
        /(?:href|src|content)="((?:https:\/\/example\.org\/avance\/|\.\.?\/|[\w.-]+\.(?:html|csv|json|svg|png|js|css)\b)[^"#]*)"/g,
      )) {
        const target = link.startsWith(base)
          ? link.slice(base.length)
          : posix.join(posix.dirname(path), link);
        expect(files.has(target), `${path} → ${link}`).to.equal(true);
      }
  });

  it('has metadata on every page: canonical address, description, picture and data', () => {
    for (const [path, code] of pages().filter(([name]) => !name.endsWith('.embed.html'))) {
      expect(code, path).to.contain(`<link rel="canonical" href="${base}${path}">`);
      expect(code, path).to.match(/<meta name="description" content="[^"]{20,}">/);
      const [, image = ''] = /<meta property="og:image" content="([^"]+)">/.exec(code) ?? [];
      expect(pngSize(files.get(image.slice(base.length))), path).to.deep.equal([1200, 630]);
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(code) ?? [];
      expect(JSON.parse(data), path).to.include({
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        'url': base + path,
      });
    }
  });

  it('shows every value on its page without a script', () => {
    for (const indicator of report.indicators) {
      const code = String(files.get(`indicator/${indicator.code}.html`)).replaceAll('\u00a0', ' ');
      for (const {value, raw} of indicator.observations)
        expect(code, `${indicator.code} ${raw}`).to.contain(value === null ? 'Sin dato' : `${raw} %`);
    }
  });

  it('lists every page once in the sitemap, and no page for iframes', () => {
    const listed = [...String(files.get('sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    const fullPages = pages().filter(([path]) => !path.endsWith('.embed.html'));
    expect(listed).to.have.members(fullPages.map(([path]) => base + path));
  });

  it('has the data of a page beside it', () => {
    const {report: subset} = readReport(JSON.parse(String(files.get('indicator/03.07.02.json'))));
    expect(subset?.indicators.map(({code}) => code)).to.deep.equal(['03.07.02']);
    expect(String(files.get('indicator/03.07.02.csv')))
      .to.contain('23.7')
      .and.not.contain('03.07.03');
  });

  it('has an oEmbed response with a lazy iframe and its title', () => {
    const parsed = JSON.parse(String(files.get('indicator/03.07.02.oembed.json'))) as {
      version: string;
      type: string;
      html: string;
    };
    expect(parsed).to.include({version: '1.0', type: 'rich'});
    expect(parsed.html).to.match(/<iframe [^>]*title="[^"]+"[^>]*loading="lazy"/);
  });
});
