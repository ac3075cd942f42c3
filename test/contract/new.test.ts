import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect} from 'chai';

const tag = 'region-map';
const created = [
  `src/elements/${tag}/${tag}.ts`,
  `src/elements/${tag}/drawing.ts`,
  `src/elements/${tag}/view.ts`,
  `src/elements/${tag}/styles.ts`,
  `src/define/${tag}.ts`,
  `stories/${tag}.stories.ts`,
  `test/elements/${tag}/${tag}.test.ts`,
];
const changed = [
  '.config/build/chunks/groups.js',
  'src/cli/doctor/element-tags.ts',
  'src/define/all.ts',
  'test/support/all-stories.ts',
  'README.md',
];
const copied = [
  'src',
  'data',
  'dist',
  'stories',
  'test',
  '.config',
  'README.md',
  'CONTRIBUTING.md',
  'package.json',
  'tsconfig.json',
  '.prettierrc.json',
];

/** Output of a program in `folder`; empty when it succeeds. */
function failureOf(folder: string, program: string, ...args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

function createElement(folder: string, name: string): readonly string[] {
  const args = ['.config/generate/create-element.js', name, '--into', folder];
  const output = execFileSync(process.execPath, args, {encoding: 'utf8', stdio: 'pipe'});
  return output.trim().split('\n');
}

function tool(path: string): string {
  return resolve('node_modules', path);
}

describe('npm run new', () => {
  const folder = mkdtempSync(join(tmpdir(), 'avance-new-'));
  let paths: readonly string[] = [];

  before(function () {
    for (const path of copied) cpSync(path, join(folder, path), {recursive: true});
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    paths = createElement(folder, tag);
    const analyzer = tool('@custom-elements-manifest/analyzer/cem.js');
    const args = ['analyze', '--quiet', '--config', '.config/generate/manifest.js', '--outdir', 'dist'];
    expect(failureOf(folder, analyzer, ...args)).to.equal('');
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('creates class, drawing, view, styles, define, stories and test, and adds them to all lists', () => {
    expect(paths).to.deep.equal([...created, ...changed]);
    const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
    expect(text('src/define/all.ts')).to.match(
      new RegExp(`import './variation-chart.ts';\nimport './${tag}.ts';\n`),
    );
    expect(text('.config/build/chunks/groups.js')).to.contain(`'${tag}': /^elements\\/${tag}\\//`);
    expect(text('src/cli/doctor/element-tags.ts')).to.match(
      /'policy-report.*\n {2}'region-map': 'own',\n {2}'report-editor/,
    );
    expect(text('test/support/all-stories.ts')).to.contain(`'../../stories/${tag}.stories.ts'`);
    expect(text('README.md')).to.contain(`\`<${tag}>\``);
  });

  it('creates files that pass the type check, the linter and the formatter', () => {
    expect(failureOf(folder, tool('typescript/bin/tsc'), '-p', 'tsconfig.json')).to.equal('');
    const sources = paths.filter((path) => path.endsWith('.ts'));
    const config = ['--config', '.config/lint/eslint.config.js'];
    expect(failureOf(folder, tool('eslint/bin/eslint.js'), ...config, ...sources)).to.equal('');
    expect(failureOf(folder, tool('prettier/bin/prettier.cjs'), '--check', ...paths)).to.equal('');
  });

  it('creates files that pass the contract tests of sources, stories and README', () => {
    const tests = ['layers', 'structure', 'forbidden', 'book', 'readme'];
    const files = tests.map((name) => `test/contract/${name}.test.ts`);
    files.push('test/cli/doctor/element-tags.test.ts');
    expect(failureOf(folder, 'test/run.js', '--no-build', '--engine', 'node', ...files)).to.equal('');
  });

  it('rejects a tag that exists, and a name that is not a tag', () => {
    expect(() => createElement(folder, tag)).to.throw('exists already');
    expect(() => createElement(folder, 'Thing')).to.throw('npm run new <tag>');
  });
});
