import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect} from 'chai';
import {cruise, type IForbiddenRuleType, type IReporterOutput} from 'dependency-cruiser';
import {ESLint} from 'eslint';
import {expectNone} from '../support/expect-none.ts';

interface Rules {
  readonly dependencyRules: IForbiddenRuleType[];
}

const {dependencyRules} = (await import(
  new URL('../../.config/lint/dependency-rules.js', import.meta.url).href
)) as Rules;
const root = process.cwd();

/** The imports below `baseDir` that break a rule, each with the rule and the remedy. */
async function violations(baseDir = root): Promise<readonly string[]> {
  const {output} = (await cruise(['src'], {
    baseDir,
    validate: true,
    ruleSet: {forbidden: dependencyRules},
    tsPreCompilationDeps: true,
    doNotFollow: {path: 'node_modules'},
  })) as IReporterOutput & {readonly output: Exclude<IReporterOutput['output'], string>};
  return output.summary.violations.map(({from, to, rule}) => {
    const comment = dependencyRules.find(({name}) => name === rule.name)?.comment ?? rule.name;
    return `${from} imports ${to}: ${comment}`;
  });
}

/** Writes these files into an empty project and returns the imports in it that break a rule. */
async function violationsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'avance-layers-'));
  try {
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, source] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), {recursive: true});
      await writeFile(join(folder, path), source);
    }
    return await violations(folder);
  } finally {
    await rm(folder, {recursive: true});
  }
}

const lint = new ESLint({overrideConfigFile: '.config/lint/eslint.config.js'});

async function lintMessages(filePath: string, source: string, rule: string): Promise<number> {
  const results = await lint.lintText(`${source}\n`, {filePath});
  return results.flatMap(({messages}) => messages).filter(({ruleId}) => ruleId === rule).length;
}

const target = 'export const value = 1;';
const useTarget = (path: string): string => `import {value} from '${path}';\nexport const other = value;`;

/** A file with a forbidden import, the file that it imports, and whether eslint reports it too. */
const forbidden: readonly (readonly [string, string, string, boolean])[] = [
  ['src/model/change.ts', '../text/number.ts', 'src/text/number.ts', true],
  ['src/text/number.ts', '../scale/ticks.ts', 'src/scale/ticks.ts', true],
  ['src/formats/csv/read.ts', '../../load/store.ts', 'src/load/store.ts', true],
  ['src/elements/a-card/a-card.ts', '../../define/all.ts', 'src/define/all.ts', true],
  ['src/elements/a-card/view.ts', '../a-table/view.ts', 'src/elements/a-table/view.ts', false],
  ['src/elements/shared/view.ts', '../base/a.ts', 'src/elements/base/a.ts', false],
  ['src/model/change.ts', '../../data/report.ts', 'data/report.ts', true],
];

const allowed: readonly (readonly [string, string, string])[] = [
  ['src/text/number.ts', '../model/decimal.ts', 'src/model/decimal.ts'],
  ['src/elements/a-card/view.ts', '../../model/decimal.ts', 'src/model/decimal.ts'],
  ['src/elements/a-card/view.ts', '../shared/heading.ts', 'src/elements/shared/heading.ts'],
  [
    'src/elements/policy-report/view.ts',
    '../indicator-table/view.ts',
    'src/elements/indicator-table/view.ts',
  ],
  ['src/cli/main.ts', '../elements/base/a.ts', 'src/elements/base/a.ts'],
];

const importRule = '@typescript-eslint/no-restricted-imports';

describe('the layers of src', () => {
  it('no file of src imports against the table of layers, and no imports form a cycle', async () => {
    expectNone(await violations(), 'Imports go one way.');
  });

  for (const [file, path, imported, isLinted] of forbidden) {
    it(`${file} must not import ${imported}`, async () => {
      const messages = await violationsOf({[file]: useTarget(path), [imported]: target});
      expect(messages).to.have.lengthOf(1);
      expect(messages[0]).to.contain(`${file} imports ${imported}: `).and.contain('.config/lint/layers.js');
      expect(await lintMessages(file, useTarget(path), importRule)).to.equal(isLinted ? 1 : 0);
    });
  }

  for (const [file, path, imported] of allowed) {
    it(`${file} may import ${imported}`, async () => {
      expect(await violationsOf({[file]: useTarget(path), [imported]: target})).to.deep.equal([]);
      expect(await lintMessages(file, useTarget(path), importRule)).to.equal(0);
    });
  }

  it('src/scale may import d3-array and no other package', async () => {
    const lit = "export {html} from 'lit';";
    const d3 = "export {ticks} from 'd3-array';";
    expect(await violationsOf({'src/scale/ticks.ts': d3})).to.deep.equal([]);
    expect(await violationsOf({'src/scale/ticks.ts': lit})).to.have.lengthOf(1);
    expect(await lintMessages('src/scale/ticks.ts', lit, importRule)).to.equal(1);
  });

  it('two files must not import each other, type imports included', async () => {
    const messages = await violationsOf({
      'src/model/a.ts': "import type {B} from './b.ts';\nexport type A = B | null;",
      'src/model/b.ts': "import type {A} from './a.ts';\nexport type B = A | null;",
    });
    expect(messages.join()).to.contain('Modules import one way.');
  });

  it('code for any platform must not use DOM globals', async () => {
    const source = 'export const width = (): number => document.body.clientWidth;';
    expect(await lintMessages('src/scale/track.ts', source, 'no-restricted-globals')).to.equal(1);
    expect(await lintMessages('src/elements/track.ts', source, 'no-restricted-globals')).to.equal(0);
  });
});
