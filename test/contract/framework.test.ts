import {execFile} from 'node:child_process';
import {resolve} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {expect} from 'chai';
import {projectFile} from '../support/dist.ts';
import {sourceFiles} from '../support/source-files.ts';
import {collapseSpaces} from '../support/shadow-text.ts';

const folder = 'test/page/framework';
const typescript = ['typescript/bin/tsc', '-p', 'tsconfig.json', '--pretty', 'false'] as const;

/** The type checker of each framework, as a path inside `node_modules`, and its arguments. */
const checkers: Readonly<Record<string, readonly string[]>> = {
  react: typescript,
  preact: typescript,
  solid: typescript,
  vue: ['vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.json', '--pretty', 'false'],
  svelte: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'machine'],
  angular: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'tsconfig.json'],
};

function checkerOutput(name: string): Promise<string> {
  const [program = '', ...args] = checkers[name] ?? [];
  const command = [resolve('node_modules', program), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, {cwd: `${folder}/${name}`}, (_error, stdout, stderr) =>
      done(stripVTControlCharacters(stdout + stderr)),
    );
  });
}

/** File and line of each error, for example `Wrong.svelte:6`, in the output formats of both checkers. */
function errors(text: string): readonly string[] {
  const matches = text.matchAll(/(?:ERROR "([^"]+)" |^(\S+?)[(:])(\d+)[:,]\d+(?=[^\n]*(?:error|"))/gm);
  return [...matches].map(([, quotedFile, file, line]) => `${quotedFile ?? file}:${line}`);
}

/** The line after each `@expect-error` comment, because these templates have no `@ts-expect-error`. */
function expectedErrors(name: string): readonly string[] {
  return [...sourceFiles(`${folder}/${name}`, '')].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        line.includes('<!-- @expect-error') ? [`${path.replace(/^.*\//, '')}:${index + 2}`] : [],
      ),
  );
}

describe('types of elements in frameworks', () => {
  const outputs = new Map<string, string>();

  before(async function () {
    const names = Object.keys(checkers);
    await Promise.all(names.map(async (name) => outputs.set(name, await checkerOutput(name))));
  });

  for (const name of ['react', 'preact', 'solid', 'vue'])
    it(`${name} accepts the app and reports the intended errors`, () => {
      expect(outputs.get(name)).to.equal('');
    });

  for (const name of ['svelte', 'angular'])
    it(`${name} accepts the app and reports the intended errors`, () => {
      expect(expectedErrors(name)).to.have.length.above(3);
      expect(errors(outputs.get(name) ?? '')).to.have.members(expectedErrors(name));
    });
});

/** The code blocks of a documentation page with an `indicator-load` handler, spaces folded. */
function examples(page: string): readonly string[] {
  const blocks = projectFile(page).matchAll(
    /^```(?:tsx|svelte|html)\n(<indicator-card[^`]*indicator-load[^`]*)```$/gm,
  );
  return [...blocks].map(([, code = '']) => collapseSpaces(code));
}

const apps = Object.keys(checkers).map((name) =>
  collapseSpaces([...sourceFiles(`${folder}/${name}`, '').values()].join('\n')),
);

describe('examples in the documentation', () => {
  for (const page of ['stories/docs/en/7-embed.mdx', 'stories/docs/es/7-incrustar.mdx'])
    it(`${page} shows the code of each tested app`, () => {
      const shown = examples(page);
      expect(apps.filter((app) => !shown.some((code) => app.includes(code)))).to.deep.equal([]);
      expect(shown.filter((code) => !apps.some((app) => app.includes(code)))).to.deep.equal([]);
      for (const name of ['react', 'preact', 'solid', 'vue', 'svelte'])
        expect(projectFile(page)).to.contain(`avance/${name}.js`);
    });

  it('README.md shows the code of the tested React app', () => {
    const [code = '?'] = examples('README.md');
    expect(apps[0]).to.contain(code);
  });
});
