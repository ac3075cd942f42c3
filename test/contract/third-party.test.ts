import {expect} from 'chai';
import {isProjectFile, projectFile, projectJson} from '../support/dist.ts';
import {sourceFiles} from '../support/source-files.ts';

interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly source: string;
  readonly parts: readonly string[];
}

const bundled = projectJson<readonly BundledPackage[]>('dist/licences.json');
const {thirdPartyText} = (await import(
  new URL('../../.config/generate/third-party.js', import.meta.url).href
)) as {readonly thirdPartyText: (list: readonly BundledPackage[]) => Promise<string>};

/** Built scripts: every file that a browser or Node runs. */
const scripts = sourceFiles('dist', '.js');

describe('the licences of bundled packages', () => {
  it('licences.json has the libraries of the scripts, the modules and the command', () => {
    const namesOf = (part: string): readonly string[] =>
      bundled.filter(({parts}) => parts.includes(part)).map(({name}) => name);
    expect(namesOf('scripts')).to.include.members(['lit-html', 'd3-array', '@e965/xlsx']);
    expect(namesOf('modules')).to.have.members(['fflate', 'leven', 'topojson-client', 'yaml']);
    expect(namesOf('command')).to.include.members(['yaml', 'feed', '@lit-labs/ssr']);
    expect(namesOf('files')).to.have.members(['@resvg/resvg-wasm', '@expo-google-fonts/source-sans-3']);
  });

  it('licences.txt has the copyright notice and the text of each', () => {
    const texts = projectFile('dist/licences.txt').split(/^-{80}$/m);
    expect(texts).to.have.length(bundled.length);
    for (const [index, {name, version, license, source}] of bundled.entries()) {
      expect(texts[index]).to.contain(`${name} ${version} (${license})`).and.contain(source);
      expect(texts[index], name).to.match(/copyright/i);
      expect(source, name).to.match(/^https:\/\/[\w.-]+\/./);
    }
  });

  it('every file with code of others names licences.txt', () => {
    const files = ['dist/avance.js', 'dist/avance.iife.js', 'dist/cli.js'];
    const others = [...scripts.keys()].filter((path) => /^dist\/(chunks|runtime)\//.test(path));
    expect(others).to.not.be.empty;
    for (const file of [...files, ...others])
      expect(projectFile(file), file).to.match(/\n\/\/! licences\.txt\n$/);
  });

  it('THIRD-PARTY.md is the list', async () => {
    const isCurrent = projectFile('THIRD-PARTY.md') === (await thirdPartyText(bundled));
    expect(isCurrent, 'Run `npm run docs` and commit the result.').to.equal(true);
  });

  it('the package contains the licences', () => {
    const {files} = projectJson<{readonly files: readonly string[]}>('package.json');
    expect(files).to.include.members(['dist', 'THIRD-PARTY.md', 'SECURITY.md']);
    for (const file of ['LICENSE', ...files]) expect(isProjectFile(file), file).to.equal(true);
  });
});

describe('the built files for pages', () => {
  it('make no code from text', () => {
    expect([...scripts.keys()]).to.include.members(['dist/avance.js', 'dist/avance.iife.js']);
    const code = /\bFunction\s*\(|\beval\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/;
    const pageScripts = [...scripts].filter(([path]) => path !== 'dist/cli.js');
    const matches = pageScripts.flatMap(([path, text]) => {
      const match = code.exec(text);
      return match ? [`${path}: ${text.slice(match.index - 20, match.index + 40)}`] : [];
    });
    expect(matches).to.deep.equal([]);
  });
});
