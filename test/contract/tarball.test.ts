import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {expect} from 'chai';
import {publint} from 'publint';
import scripts from '../../.config/build/scripts.json' with {type: 'json'};
import {definedTags, projectJson} from '../support/dist.ts';
import {packedApp} from '../support/packed-app.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

const report = resolve('data/pnmnna-2023.json');

/** Replacements of `*`, by entry of `exports`. */
const stems: Readonly<Record<string, readonly string[]>> = {
  './preset/*.css': ['neutral', 'gob-pe'],
  './*.json': ['chunks', 'custom-elements', 'integrity', 'web-types', 'vscode.html-custom-data'],
};

/** All specifiers of the package, such as `./define/indicator-card.js`. Entries with only types cannot be imported. */
function specifiers({withTypesOnly}: {readonly withTypesOnly: boolean}): readonly string[] {
  return Object.entries(projectJson<Manifest>('package.json').exports)
    .filter(([, target]) => withTypesOnly || typeof target === 'string')
    .flatMap(([name]) =>
      (name.includes('*') ? (stems[name] ?? definedTags()) : ['']).map((stem) => name.replace('*', stem)),
    );
}

/** True for scripts of pages and for files that are not scripts, which Node resolves but cannot import. */
function isForPages(name: string): boolean {
  return scripts.some(({file}) => name === `./${file}`) || /\.(css|json)$/.test(name);
}

const app = `import {define, version, type IndicatorLoadEvent} from 'avance';
import {define as defined} from 'avance/avance.js';
import 'avance/define/indicator-table.js';
import {IndicatorCard} from 'avance/elements/indicator-card.js';

export const words: readonly unknown[] = [version.length, define({prefix: 'x'}), defined === define];
const card: IndicatorCard | null = document.querySelector('indicator-card');
card?.addEventListener('indicator-load', ({report}: IndicatorLoadEvent) => report.id);
document.querySelector('indicator-table')?.addEventListener('indicator-error', ({error}) => [error.code, error.url]);
document.createElement('indicator-card').variant = 'full';
// @ts-expect-error no such variant
document.createElement('indicator-card').variant = 'huge';
// @ts-expect-error the event has no code
card?.addEventListener('indicator-load', ({code}) => code);
`;

describe('the package, packed and installed in an empty app', () => {
  const {folder, packed, run} = packedApp();

  it('contains only dist, the documents, LICENSE and package.json', () => {
    const otherFiles = packed().files.filter(
      ({path}) => !/^(dist\/|(README|SECURITY|THIRD-PARTY)\.md$|LICENSE$|package\.json$)/.test(path),
    );
    expect(otherFiles).to.deep.equal([]);
    expect(packed().files.map(({path}) => path)).to.include('dist/avance.js');
  });

  it('resolves every specifier, and Node imports every module', async () => {
    const names = specifiers({withTypesOnly: false});
    const modules = names.filter((name) => !isForPages(name));
    expect(modules).to.include.members(['.', './define/indicator-card.js']);
    const code = `import {statSync} from 'node:fs';
const address = (name) => 'avance' + name.slice(1);
for (const name of ${JSON.stringify(names)}) statSync(new URL(import.meta.resolve(address(name))));
for (const name of ${JSON.stringify(modules)}) await import(address(name));
console.log(customElements.get('indicator-card').name);`;
    writeFileSync(join(folder, 'app.js'), code);
    expect(String(await run(process.execPath, 'app.js'))).to.equal('IndicatorCard\n');
  });

  for (const [module, resolution] of [
    ['esnext', 'bundler'],
    ['node16', 'node16'],
  ] as const)
    it(`has valid types with moduleResolution ${resolution}`, async () => {
      writeFileSync(join(folder, 'app.ts'), app);
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'trusted-types'];
      const tsc = resolve('node_modules/typescript/bin/tsc');
      await run(
        process.execPath,
        tsc,
        ...options,
        '--module',
        module,
        '--moduleResolution',
        resolution,
        'app.ts',
      );
    });

  it('has no messages of publint', async () => {
    const {messages} = await publint({pkgDir: join(folder, 'node_modules/avance'), pack: false});
    expect(messages).to.deep.equal([]);
  });

  it('has no problems of arethetypeswrong for ES modules', async () => {
    const tarball = createPackageFromTarballData(readFileSync(join(folder, packed().filename)));
    const includeEntrypoints = specifiers({withTypesOnly: true}).filter((name) => name.endsWith('.js'));
    const analysis = await checkPackage(tarball, {includeEntrypoints, excludeEntrypoints: [/\.css$/]});
    if (!analysis.types) throw new Error('No types');
    const resolutions = analysis.problems.map((problem) =>
      'resolutionKind' in problem ? problem.resolutionKind : JSON.stringify(problem),
    );
    // An ES-only package cannot be required, and Node 10 does not support `exports`.
    expect(resolutions.filter((kind) => kind !== 'node10' && kind !== 'node16-cjs')).to.deep.equal([]);
  });

  for (const [format, pattern] of [
    ['html', /^<table[^]*23\.7/],
    ['dsd', /<template shadowrootmode="open">[^]*23\.7/],
    ['svg', /^<svg [^]*23\.7/],
    ['png', /^\x89PNG/],
  ] as const)
    it(`avance render writes a card with --as ${format}`, async () => {
      const args = ['--element', 'indicator-card', '--code', '03.07.02', '--as', format, '--to', 'drawn'];
      await run(join(folder, 'node_modules/.bin/avance'), 'render', report, ...args);
      expect(readFileSync(join(folder, 'drawn'), 'latin1')).to.match(pattern);
    });
});
