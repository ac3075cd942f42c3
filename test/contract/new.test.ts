import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect} from 'chai';

const tag = 'brand-new-thing';
const copied = [
  'src',
  'data',
  'stories',
  'test',
  '.config',
  'package.json',
  'tsconfig.json',
  '.prettierrc.json',
];

function run(folder: string, program: string, ...args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, [resolve('node_modules', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

function create(folder: string, name: string): readonly string[] {
  const output = execFileSync(
    process.execPath,
    ['.config/generate/create-element.js', name, '--into', folder],
    {
      encoding: 'utf8',
      stdio: 'pipe',
    },
  );
  return output.trim().split('\n');
}

describe('npm run new', () => {
  const folder = mkdtempSync(join(tmpdir(), 'avance-new-'));
  let made: readonly string[] = [];

  before(() => {
    for (const path of copied) cpSync(path, join(folder, path), {recursive: true});
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    made = create(folder, tag);
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('makes class, style, view, define, story and test, and has it defined with all', () => {
    expect(made).to.deep.equal([
      `src/style/${tag}.ts`,
      `src/view/${tag}.ts`,
      `src/element/${tag}.ts`,
      `src/define/${tag}.ts`,
      `stories/${tag}.stories.ts`,
      `test/element/${tag}.test.ts`,
      'src/define/all.ts',
    ]);
    expect(readFileSync(join(folder, 'src/define/all.ts'), 'utf8')).to.contain(`import './${tag}.ts';`);
  });

  it('what it makes has no type error', () => {
    expect(
      run(folder, 'typescript/bin/tsc', '-p', 'tsconfig.json')
        .split('\n')
        .filter((line) => line.includes(tag)),
    ).to.deep.equal([]);
  });

  it('what it makes is linted, formatted and in the right rooms', () => {
    expect(
      run(folder, 'eslint/bin/eslint.js', '--config', '.config/lint/eslint.config.js', ...made),
    ).to.equal('');
    expect(run(folder, 'prettier/bin/prettier.cjs', '--check', ...made.slice(0, -1))).to.equal('');
  });

  it('refuses a tag that is there, and one that is no tag', () => {
    expect(() => create(folder, tag)).to.throw('is there already');
    expect(() => create(folder, 'Thing')).to.throw('npm run new <tag>');
  });
});
