import {isBuiltin} from 'node:module';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {cliEn} from '../../src/cli/messages/en.ts';
import type {Message} from '../../src/text/i18n/messages/translation.ts';
import {cliEs} from '../../src/cli/messages/es.ts';
import {isProjectFile, projectFile, projectJson} from '../support/dist.ts';

const cwd = fileURLToPath(new URL('../../', import.meta.url));

function runCommand(...args: readonly string[]) {
  return spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, LANG: 'es_PE.UTF-8', LC_ALL: ''},
  });
}

describe('dist/cli.js', () => {
  it('imports only modules of Node and files of the package at run time', () => {
    const text = projectFile('dist/cli.js');
    expect(text).to.match(/^#!\/usr\/bin\/env node\n/);
    const imports = [...text.matchAll(/(?<![-.])\b(?:from|import)\s*["']([^"']+)["']/g)].map(
      ([, name]) => name,
    );
    expect(imports.filter((name = '') => !isBuiltin(name) && !isProjectFile(`dist/${name}`))).to.deep.equal(
      [],
    );
  });

  it('prints the version of the package', () => {
    expect(runCommand('--version').stdout.trim()).to.equal(
      (JSON.parse(projectFile('package.json')) as {version: string}).version,
    );
  });

  it("checks the ministry's report with the published schema, in Spanish", () => {
    const {status, stdout, stderr} = runCommand('check', 'data/pnmnna-2023.json');
    expect([status, stderr]).to.deep.equal([0, '']);
    expect(stdout).to.include('0 errores, 0 avisos');
  });

  it('prints embed codes with the chunks of the element in dist', () => {
    const args = ['data/pnmnna-2023.json', '--src', 'r.json', '--scripts', '/avance/0.1.0/', '--lang', 'es'];
    const {elements} = projectJson<{elements: Record<string, readonly string[]>}>('dist/chunks.json');
    const {files} = projectJson<{files: Record<string, string>}>('dist/integrity.json');
    const links = (elements['policy-report'] ?? []).map(
      (file) =>
        `<link rel="modulepreload" href="/avance/0.1.0/${file}" integrity="${files[file]}" crossorigin="anonymous">`,
    );
    expect(links).to.not.be.empty;
    const {stdout} = runCommand('snippet', ...args);
    expect(stdout.split('\n')[1]).to.equal(links.join(''));
    expect(runCommand('snippet', ...args, '--code', '03.07.02').stdout).to.not.contain('modulepreload');
  });

  it('ends with exit code 2 and one sentence for a missing file', () => {
    const {status, stderr} = runCommand('check', 'none.json');
    expect(status).to.equal(2);
    expect(stderr.trim().split('\n')).to.have.lengthOf(1);
  });
});

describe('messages of the command line', () => {
  const placeholders = (message: Message): readonly string[] =>
    [...new Set(JSON.stringify(message).match(/\{\w+\}/g))].sort();

  it('has the same keys and placeholders in both languages', () => {
    expect(Object.keys(cliEn)).to.deep.equal(Object.keys(cliEs));
    for (const key of Object.keys(cliEs) as (keyof typeof cliEs)[])
      expect(placeholders(cliEn[key]), key).to.deep.equal(placeholders(cliEs[key]));
  });
});
