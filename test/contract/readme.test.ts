import {existsSync} from 'node:fs';
import {expect} from 'chai';
import {tokens} from '../../src/elements/base/tokens.ts';
import {projectFile, projectJson} from '../support/dist.ts';

interface Tool {
  readonly replaceElementTable: (readme: string, manifest: unknown) => Promise<string>;
}

const {replaceElementTable} = (await import(
  new URL('../../.config/generate/readme.js', import.meta.url).href
)) as Tool;
const {withLayers} = (await import(
  new URL('../../.config/generate/contributing.js', import.meta.url).href
)) as {readonly withLayers: (text: string) => Promise<string>};
const {withLimits} = (await import(new URL('../../.config/generate/limits.js', import.meta.url).href)) as {
  readonly withLimits: (text: string) => Promise<string>;
};
const readme = projectFile('README.md');
const contributing = projectFile('CONTRIBUTING.md');
const stale = 'Run `npm run docs` and commit the result.';
const {scripts} = projectJson<{readonly scripts: Readonly<Record<string, string>>}>('package.json');

describe('README.md', () => {
  it('has the table of elements of the manifest', async () => {
    const generated = await replaceElementTable(readme, projectJson('dist/custom-elements.json'));
    expect(generated === readme, stale).to.equal(true);
  });

  it('has the limits of the code', async () => {
    expect((await withLimits(readme)) === readme, stale).to.equal(true);
    expect(readme).to.include('16,384').and.to.include('5,000,000');
  });

  it('links and shows only files that exist', () => {
    const targets = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
    expect(targets).to.not.be.empty;
    for (const target of targets) expect(projectFile(target), target).to.be.a('string');
  });

  it('shows a data example that the reader accepts without a problem', async () => {
    const {readReport} = await import('../../src/model/report/read/report.ts');
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(readReport(JSON.parse(example)).problems).to.deep.equal([]);
  });

  it('names only custom properties of the tokens', () => {
    for (const [, name = ''] of readme.matchAll(/--indicator-([\w-]+)/g))
      expect(tokens).to.have.property(name);
  });
});

describe('CONTRIBUTING.md', () => {
  it('has the diagram and the table of the layers', async () => {
    expect((await withLayers(contributing)) === contributing, stale).to.equal(true);
  });

  it('names only files and folders that exist', () => {
    const paths = [...contributing.matchAll(/`((?:src|test|\.config)\/[^`<…]*)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(paths).to.not.be.empty;
    for (const path of paths) expect(existsSync(path), path).to.equal(true);
  });
});

for (const [name, text] of Object.entries({'README.md': readme, 'CONTRIBUTING.md': contributing})) {
  it(`${name} names only npm scripts that exist`, () => {
    const names = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    expect(names).to.not.be.empty;
    for (const script of [...names, 'start', 'test']) expect(scripts).to.have.property(script);
  });
}
