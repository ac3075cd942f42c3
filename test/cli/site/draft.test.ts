import {expect} from 'chai';
import withdrawn from '../../../data/edition-withdrawn.json' with {type: 'json'};
import {runCli} from '../../support/run-cli.ts';

const line = 'render a.json --site s --base https://site.example/avance';
const files = (status: string): ReadonlyMap<string, string> =>
  new Map([['a.json', JSON.stringify({...withdrawn, status})]]);

describe('avance render --site', () => {
  it('refuses a draft, and writes it with --drafts and its state on each page', async () => {
    const refused = await runCli(line, files('draft'));
    expect(refused.status).to.equal(2);
    expect(refused.stderr).to.contain('--drafts');
    expect(refused.written.size).to.equal(0);
    const {status, written} = await runCli(`${line} --drafts`, files('draft'));
    expect(status).to.equal(0);
    for (const [path, content] of written)
      if (path.endsWith('.html')) expect(String(content), path).to.contain('Borrador: no citar');
  });

  it('names a withdrawn edition on each page and in each page for frames', async () => {
    const {written} = await runCli(line, files('withdrawn'));
    const pages = [...written].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).to.be.greaterThan(4);
    for (const [path, content] of pages) expect(String(content), path).to.contain('Retirado: no usar');
  });
});
