import {createHash} from 'node:crypto';
import {expect} from 'chai';
import {projectFile} from '../../support/dist.ts';
import {runCli} from '../../support/run-cli.ts';

const file = 'data/pnmnna-2023.json';
const src = '--src https://data.example/report.json';

describe('avance snippet', () => {
  it('avance snippet gives the code of a card with its table', async () => {
    const {status, stdout} = await runCli(`snippet ${file} ${src} --code 03.07.02 --lang es`);
    expect(status).to.equal(0);
    expect(stdout).to.match(
      /^<script type="module" src="https:\/\/unpkg\.com\/avance@1\.2\.3\/dist\/avance\.js"><\/script>\n<indicator-card src="https:\/\/data\.example\/report\.json" code="03\.07\.02" locale="es-PE">\n<table slot="fallback"/,
    );
    expect(stdout).to.contain('<caption>03.07.02 Porcentaje de DEMUNA acreditadas.</caption>');
    expect(stdout).to.contain('<td>23.7\u00a0%</td>');
  });

  it('avance snippet --freeze pins the bytes of the file', async () => {
    const {stdout} = await runCli(`snippet ${file} ${src} --code 03.07.02 --freeze`);
    const hash = createHash('sha256').update(projectFile(file)).digest('base64');
    expect(stdout).to.contain(`integrity="sha256-${hash}"`);
  });

  it('avance snippet in English brings the English words', async () => {
    const {stdout} = await runCli(`snippet ${file} ${src} --code 03.07.02 --lang en --shape classic`);
    expect(stdout).to.match(/^<script defer src="[^"]+\/language-en\.iife\.js"><\/script>\n<script defer/);
    expect(stdout).to.contain('locale="en"').and.contain('Improved');
  });

  it('avance snippet without an address carries the data itself', async () => {
    const {stdout} = await runCli(`snippet ${file} --code 03.07.02`);
    const [, json = ''] = /<script type="application\/json">\n([^]*?)\n<\/script>/.exec(stdout) ?? [];
    const report = JSON.parse(json) as {readonly indicators: readonly {readonly code: string}[]};
    expect(report.indicators.map(({code}) => code)).to.deep.equal(['03.07.02']);
  });

  it('avance snippet of a line through the years has every year of the one indicator', async () => {
    const {stdout} = await runCli(`snippet data/ten-years.json ${src} --element indicator-trend --code 01`);
    expect(stdout).to.match(/\/charts\.js"><\/script>\n<indicator-trend src="[^"]+" code="01"/);
    expect(stdout.match(/<th scope="row"[^>]*>20\d\d/g)).to.have.length(10);
  });

  it('avance snippet of a group, a table and the whole report has a row for each indicator', async () => {
    const rows = async (rest: string): Promise<number> =>
      (await runCli(`snippet ${file} ${src} --shape html ${rest}`.trim())).stdout.match(/<th scope="row"/g)
        ?.length ?? 0;
    expect(await rows('--element indicator-table --code 04')).to.equal(2);
    expect(await rows('--element indicator-table --code 03')).to.equal(16);
    expect(await rows('')).to.equal(18);
    const {stdout} = await runCli(`snippet ${file} ${src} --element indicator-table --code 03`);
    expect(stdout).to.contain('<indicator-table src="https://data.example/report.json" scope="03"');
  });

  it('avance snippet of a summary counts, as the summary does', async () => {
    const {stdout} = await runCli(`snippet ${file} ${src} --element objective-summary --code 03 --lang es`);
    expect(stdout).to.match(/<table slot="fallback"[^>]*>\n<caption>Objetivo prioritario N° 03: /);
    expect(stdout).to.match(/11 comparables[^]*8 mejoran[^]*Mayor alza[^]*De 11 indicadores comparables/);
  });

  it('avance snippet says what it misses, and ends with 2', async () => {
    const wrong = async (rest: string): Promise<string> => {
      const {status, stderr} = await runCli(`snippet ${file} ${rest}`);
      expect(status).to.equal(2);
      return stderr;
    };
    expect(await wrong('--code 99')).to.contain('has no code 99');
    expect(await wrong('--shape iframe')).to.contain('--page URL');
    expect(await wrong('--element marquee')).to.contain('There is no element <marquee>');
    expect(await wrong('--shape flash')).to.contain('module, classic, iframe, html');
  });
});
