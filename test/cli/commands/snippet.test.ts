import {createHash} from 'node:crypto';
import {expect} from 'chai';
import {projectFile} from '../../support/dist.ts';
import {runCli} from '../../support/run-cli.ts';

const file = 'data/pnmnna-2023.json';
const src = '--src https://data.example/report.json';

describe('avance snippet', () => {
  it('returns the code of a card with its table', async () => {
    const {status, stdout} = await runCli(`snippet ${file} ${src} --code 03.07.02 --lang es`);
    expect(status).to.equal(0);
    expect(stdout).to.match(
      /^<script type="module" src="\.\/avance\.js"><\/script>\n<div><indicator-card src="https:\/\/data\.example\/report\.json" code="03\.07\.02" locale="es-PE">\n<table slot="fallback"/,
    );
    expect(stdout).to.contain(
      '<caption>03.07.02 Porcentaje de DEMUNA acreditadas.<span hidden> – </span></caption>',
    );
    expect(stdout).to.contain('<td>23.7\u00a0%<span hidden>; </span></td>');
  });

  it('pins the bytes of the file with --freeze', async () => {
    const {stdout} = await runCli(`snippet ${file} ${src} --code 03.07.02 --freeze`);
    const hash = createHash('sha256').update(projectFile(file)).digest('base64');
    expect(stdout).to.contain(`integrity="sha256-${hash}"`);
  });

  it('has the words of the language of --lang, and one script', async () => {
    const {stdout} = await runCli(`snippet ${file} ${src} --code 03.07.02 --lang en --shape classic`);
    expect(stdout).to.match(/^<script defer src="\.\/avance\.iife\.js"><\/script>\n<div><indicator-card/);
    expect(stdout).to.contain('locale="en"').and.contain('Improved');
  });

  it('contains the data without --src', async () => {
    const {stdout} = await runCli(`snippet ${file} --code 03.07.02`);
    const [, json = ''] = /<script type="application\/json"><!--\n([^]*?)\n--><\/script>/.exec(stdout) ?? [];
    const report = JSON.parse(json) as {readonly indicators: readonly {readonly code: string}[]};
    expect(report.indicators.map(({code}) => code)).to.deep.equal(['03.07.02']);
  });

  it('has every year of the indicator for indicator-trend', async () => {
    const {stdout} = await runCli(`snippet data/ten-years.json ${src} --element indicator-trend --code 01`);
    expect(stdout).to.match(/\/avance\.js"><\/script>\n<div><indicator-trend src="[^"]+" code="01"/);
    expect(stdout.match(/<th scope="row"[^>]*>20\d\d/g)).to.have.length(10);
  });

  it('has a row for each indicator of a group, a table and the whole report', async () => {
    const rows = async (options: string): Promise<number> =>
      (await runCli(`snippet ${file} ${src} --shape html ${options}`.trim())).stdout.match(/<th scope="row"/g)
        ?.length ?? 0;
    expect(await rows('--element indicator-table --code 04')).to.equal(2);
    expect(await rows('--element indicator-table --code 03')).to.equal(16);
    expect(await rows('')).to.equal(18);
    const {stdout} = await runCli(`snippet ${file} ${src} --element indicator-table --code 03`);
    expect(stdout).to.contain('<indicator-table src="https://data.example/report.json" code="03"');
  });

  it('has paragraphs and a list in place of a table for --shape list', async () => {
    const {stdout} = await runCli(`snippet ${file} ${src} --code 03.07.02 --lang es --shape list`);
    expect(stdout)
      .to.contain('<li>2022: 23.7\u00a0%</li>')
      .and.contain('<a href="https://data.example/report.json">');
    expect(stdout).to.not.match(/<(?:table|t[dhr]|script|indicator)/);
  });

  it('has the counts of the summary for objective-summary', async () => {
    const {stdout} = await runCli(`snippet ${file} ${src} --element objective-summary --code 03 --lang es`);
    expect(stdout).to.match(/<table slot="fallback"[^>]*>\n<caption>Objetivo prioritario N° 03: /);
    expect(stdout).to.match(/11 comparables[^]*8 mejoran[^]*Mayor alza[^]*De 11 indicadores comparables/);
  });

  it('names what is missing, with exit code 2', async () => {
    const errorOf = async (options: string): Promise<string> => {
      const {status, stderr} = await runCli(`snippet ${file} ${options}`);
      expect(status).to.equal(2);
      return stderr;
    };
    expect(await errorOf('--code 99')).to.contain('has no code 99');
    expect(await errorOf('--shape iframe')).to.contain('--page URL');
    expect(await errorOf('--element marquee')).to.contain('There is no element <marquee>');
    expect(await errorOf('--shape flash')).to.contain('module, classic, iframe, html');
  });
});
