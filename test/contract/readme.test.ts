import {expect} from 'chai';
import {tokens} from '../../src/elements/base/tokens.ts';
import {projectFile, projectJson} from '../support/dist.ts';

interface Tool {
  readonly withElements: (readme: string, manifest: unknown) => Promise<string>;
}

const {withElements} = (await import(
  new URL('../../.config/generate/readme.js', import.meta.url).href
)) as Tool;
const readme = projectFile('README.md');
const {scripts} = projectJson<{readonly scripts: Readonly<Record<string, string>>}>('package.json');

describe('README.md', () => {
  it('has the table of elements that the code makes', async () => {
    expect(await withElements(readme, projectJson('dist/custom-elements.json'))).to.equal(readme);
  });

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named).to.not.be.empty;
    for (const name of [...named, 'start', 'test']) expect(scripts).to.have.property(name);
  });

  it('links and shows only files that there are', () => {
    const targets = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
    expect(targets).to.not.be.empty;
    for (const target of targets) expect(projectFile(target), target).to.be.a('string');
  });

  it('shows a data example that the reader takes without a problem', async () => {
    const {readReport} = await import('../../src/model/report/read/report.ts');
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(readReport(JSON.parse(example)).problems).to.deep.equal([]);
  });

  it('names only custom properties of the tokens', () => {
    for (const [, name = ''] of readme.matchAll(/--indicator-([\w-]+)/g))
      expect(tokens).to.have.property(name);
  });
});
