import {expect} from 'chai';
import scripts from '../../.config/build/scripts.json' with {type: 'json'};
import {version} from '../../src/model/release.ts';
import {bundledTags, definedTags, isProjectFile, projectFile, projectJson} from '../support/dist.ts';
import {sourceFiles} from '../support/source-files.ts';

/** An entry with only types, for the type checkers of frameworks. */
interface TypesTarget {
  readonly types: string;
}

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | TypesTarget>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly dev?: boolean;
        readonly hasInstallScript?: boolean;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

const packageJson = projectJson<Package>('package.json');
const installed = Object.entries(projectJson<Lock>('package-lock.json').packages).filter(
  ([path]) => path !== '',
);
const shipped = installed.filter(([, {dev}]) => !dev);

const stems: Readonly<Record<string, readonly string[]>> = {
  './define/*.js': definedTags(),
  './elements/*.js': definedTags(),
  './preset/*.css': ['neutral', 'gob-pe', 'newspaper', 'high-contrast'],
  './*.json': ['custom-elements', 'chunks', 'indicator-report.schema', 'integrity', 'web-types'],
};

/** The files of an entry of `exports`, each script with its declarations. */
function targetFiles([name, target]: [string, string | TypesTarget]): readonly string[] {
  if (typeof target !== 'string') return [target.types];
  const files = (stems[name] ?? ['']).map((stem) => target.replaceAll('*', stem));
  return files.flatMap((file) => (file.endsWith('.js') ? [file, file.replace(/\.js$/, '.d.ts')] : [file]));
}

function packageImports(files: ReadonlyMap<string, string>): readonly string[] {
  const matches = [...files.values()].flatMap((text) => [
    ...text.matchAll(/(?<=^|;)(?:import|export)\b[^;]*?["']([^."'][^"']*)["'];/gm),
  ]);
  return [...new Set(matches.map(([, name]) => name ?? ''))].sort();
}

describe('the package', () => {
  it('dependencies are only lit and modules of D3', () => {
    expect(Object.keys(packageJson.dependencies).filter((name) => !/^(lit$|d3-)/.test(name))).to.deep.equal(
      [],
    );
    const otherPackages = shipped.filter(
      ([path]) => !/node_modules\/(@?lit|@types\/|d3-|internmap$)[^]*/.test(path),
    );
    expect(otherPackages.map(([path]) => path)).to.deep.equal(
      ['node_modules/@lit-labs/ssr-dom-shim', 'node_modules/@lit/reactive-element'].filter((path) =>
        otherPackages.some(([otherPath]) => otherPath === path),
      ),
    );
  });

  it('neither the dependencies nor the package run a script at installation', () => {
    expect(shipped.filter(([, {hasInstallScript}]) => hasInstallScript)).to.deep.equal([]);
    expect(
      Object.keys(packageJson.scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name)),
    ).to.deep.equal([]);
  });

  it('package-lock.json has the optional packages of every platform, which npm ci requires', () => {
    const names = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')));
    const optionalNames = installed.flatMap(([, {optionalDependencies}]) =>
      Object.keys(optionalDependencies ?? {}),
    );
    expect(optionalNames).to.not.be.empty;
    expect(optionalNames.filter((name) => !names.has(name))).to.deep.equal([]);
  });

  it('d3-color is at least 3.1, because earlier versions are vulnerable to ReDoS', () => {
    const colors = installed.filter(([path]) => path.endsWith('/d3-color'));
    expect(colors).to.not.be.empty;
    const vulnerable = colors.filter(
      ([, {version: colorVersion = '0'}]) => colorVersion.localeCompare('3.1.0', 'en', {numeric: true}) < 0,
    );
    expect(vulnerable).to.deep.equal([]);
  });

  it('version is that of package.json', () => {
    expect(version).to.equal(packageJson.version);
  });

  it('exports resolve to files of dist', () => {
    expect(definedTags()).to.include('indicator-card');
    const missing = Object.entries(packageJson.exports)
      .flatMap(targetFiles)
      .filter((path) => !isProjectFile(path));
    expect(missing).to.deep.equal([]);
  });

  it('exports have every script for a script tag', () => {
    for (const {file} of scripts) expect(packageJson.exports[`./${file}`]).to.equal(`./dist/${file}`);
  });

  it('names no address of a repository or a home page until there is one', () => {
    expect(packageJson).to.not.have.any.keys('repository', 'homepage', 'bugs');
  });

  it('per-element entries import only lit and modules of D3', () => {
    const modules = new Map(
      [...sourceFiles('dist', '.js')].filter(([path]) => !/^dist\/[^/]+\.js$/.test(path)),
    );
    expect(packageImports(modules)).to.deep.equal([
      'd3-array',
      'd3-geo',
      'lit',
      'lit/decorators.js',
      'lit/directives/guard.js',
      'lit/directives/keyed.js',
      'lit/directives/live.js',
      'lit/directives/repeat.js',
    ]);
  });

  it('declarations import only existing declarations', () => {
    const broken = [...sourceFiles('dist', '.d.ts')].flatMap(([file, text]) =>
      [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"\s]*)['"]/g)]
        .map(([, from]) => new URL(from ?? '', `http://dist/${file}`).pathname.slice(1))
        .filter((path) => !path.endsWith('.js') || !isProjectFile(path.replace(/\.js$/, '.d.ts'))),
    );
    expect(broken).to.deep.equal([]);
  });

  it('the data for VS Code and JetBrains have every tag', () => {
    const {tags} = projectJson<{readonly tags: readonly {readonly name: string}[]}>(
      'dist/vscode.html-custom-data.json',
    );
    expect(tags.map(({name}) => name)).to.include.members([...definedTags()]);
    for (const tag of definedTags()) expect(projectFile('dist/web-types.json')).to.contain(`"name":"${tag}"`);
  });
});

describe('the scripts of dist', () => {
  it('modules have no imports of other files', () => {
    for (const file of ['avance.js', 'framed.js'])
      expect(projectFile(`dist/${file}`)).to.not.match(/(^|[;}\n])\s*import[\s{"'*]/);
  });

  it('a classic script is a single function call, so it adds no other globals', () => {
    for (const file of ['avance.iife.js', 'embed.iife.js'])
      expect(projectFile(`dist/${file}`)).to.match(
        /^(\/\/#.*\n)?\(function\(\)\{[^]*\}\)\(\);?\s*(\/\/! licences\.txt\n)?$/,
      );
  });

  it('the command contains the hashes of the scripts', () => {
    const {files} = projectJson<{readonly files: Readonly<Record<string, string>>}>('dist/integrity.json');
    for (const file of ['avance.js', 'avance.iife.js', 'embed.iife.js'])
      expect(projectFile('dist/cli.js')).to.contain(files[file] ?? '?');
  });

  it('avance.js exports the members of the global of avance.iife.js', () => {
    expect(projectFile('dist/avance.js')).to.match(
      /export\{[\w$]+ as define,[\w$]+ as registerTranslation,[\w$]+ as version\};?\n/,
    );
    expect(projectFile('dist/avance.iife.js')).to.match(
      /globalThis\.avance=\{define:[\w$]+,registerTranslation:[\w$]+,version:[\w$]+\};\s*\}\)\(\);\n/,
    );
  });

  it('both forms of avance.js register every tag', () => {
    for (const file of ['dist/avance.js', 'dist/avance.iife.js']) {
      for (const tag of bundledTags()) expect(projectFile(file)).to.match(new RegExp(`[\`"']${tag}[\`"']`));
    }
  });

  it('avance.js has no eval, Function or document.write, and assigns innerHTML in one place', () => {
    const code = projectFile('dist/avance.js');
    expect(code).to.not.match(/\beval\(|\bFunction\(|document\.write|insertAdjacentHTML|outerHTML/);
    expect(code.match(/\.innerHTML/g)).to.have.lengthOf(1);
    expect(code).to.match(/\.setHTML\?/);
  });

  it('avance.js does not create the Trusted Types policy of Lit and does not contain d3-color', () => {
    expect(projectFile('dist/avance.js')).to.not.match(/lit-html.{0,3},\{createHTML|rebeccapurple/);
  });
});
