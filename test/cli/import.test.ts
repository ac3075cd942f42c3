import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect} from 'chai';
import {readReport} from '../../src/model/report/read/report.ts';
import {writeFileWhole} from '../../src/cli/write-file.ts';
import {runCli} from '../support/run-cli.ts';

const files = (text: string, name = 'a.csv') => new Map([[name, text]]);
const unclear = 'Indicador,Rubro,Año,Valor\nA,x,2020,1\nA,x,2021,2';

describe('avance import', () => {
  it('writes no report when a column is not known, and a partial one with --partial; the exit code is 1', async () => {
    const refused = await runCli('import a.csv --to o.json', files(unclear));
    expect([refused.status, refused.written.size]).to.deep.equal([1, 0]);
    expect(refused.stderr)
      .to.include('--columns "Rubro=ROLE"')
      .and.to.include('No report was written: 1 problem leaves');
    const partial = await runCli('import a.csv --to o.json --partial', files(unclear));
    expect([partial.status, partial.written.size]).to.deep.equal([1, 1]);
    expect(partial.stderr).to.include('The report is partial: 1 problem').and.to.include('Rubro');
  });

  it('takes roles from --columns and from a mapping file, and writes the mapping', async () => {
    expect((await runCli('import a.csv --columns Rubro=dimension', files(unclear))).status).to.equal(0);
    const {written} = await runCli(
      'import a.csv --columns Rubro=note --write-mapping m.yml --to o.json',
      files(unclear),
    );
    expect(String(written.get('m.yml')))
      .to.include('Rubro: note')
      .and.to.include('Valor: value');
    const mapping = String(written.get('m.yml'));
    const again = await runCli(
      'import a.csv --mapping m.yml --to o.json',
      new Map([
        ['a.csv', unclear],
        ['m.yml', mapping],
      ]),
    );
    expect(again.status).to.equal(0);
    expect(again.written.get('o.json')).to.equal(written.get('o.json'));
    const other = new Map([
      ['a.csv', 'Indicador,Año,Valor\nA,2020,1'],
      ['m.yml', mapping],
    ]);
    expect((await runCli('import a.csv --mapping m.yml', other)).stderr).to.include('does not have: Rubro');
  });

  for (const mapping of ['columns: {A: nothing}', 'columns: [', 'columns: {A: {b: 1}}'])
    it(`refuses the mapping file ${mapping}`, async () => {
      const {status, stderr} = await runCli(
        'import a.csv --mapping m.yml',
        new Map([
          ['a.csv', unclear],
          ['m.yml', mapping],
        ]),
      );
      expect(status).to.equal(2);
      expect(stderr).to.match(/^avance: m\.yml [^\n]+\n$/);
    });

  it('reports that a JSON-LD description has no figures, and the file that it describes', async () => {
    const dataset = {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      'distribution': [{contentUrl: 'https://example.org/a.csv'}],
    };
    const contents = new Map([['a.json', JSON.stringify(dataset)]]);
    const {status, stdout, stderr} = await runCli('import a.json', contents);
    expect([status, stdout]).to.deep.equal([2, '']);
    expect(stderr).to.include('does not have their figures: https://example.org/a.csv');
  });

  it('explains the role of each column with --explain', async () => {
    const {stderr} = await runCli('import a.csv --explain', files(unclear));
    expect(stderr)
      .to.include('Rubro      ?  (not recognized')
      .and.to.include('Año        period  (its header)');
  });

  it('takes --missing, --unit, --decimals, --name and --language', async () => {
    const line = 'import a.csv --missing 9,99 --unit % --decimals 2 --name Pobreza --language en';
    const {stdout} = await runCli(line, files('Year;Region;Value\n2020;Total;9\n2021;Total;12.5'));
    const report = readReport(JSON.parse(stdout)).report;
    const [indicator] = report?.indicators ?? [];
    expect(report?.defaultLanguage).to.equal('en');
    expect([...(indicator?.name.values() ?? [])]).to.deep.equal(['Pobreza']);
    expect(indicator).to.deep.include({decimals: 2});
    expect(indicator?.unit.kind).to.equal('percent');
    expect(indicator?.observations.map(({value}) => value)).to.deep.equal([null, 12.5]);
  });

  it('reads standard input and writes standard output for "-"', async () => {
    const {status, stdout, written} = await runCli('import - --to -', files('Indicador,2020\nA,1', '-'));
    expect([status, written.size]).to.deep.equal([0, 0]);
    expect(readReport(JSON.parse(stdout)).report?.indicators).to.have.lengthOf(1);
  });

  it('groups the problems of one kind, and lists each with --all', async () => {
    const rows = Array.from({length: 9}, (_, index) => `x${index},mucho`).join('\n');
    const table = files(`Indicador,2020\n${rows}`);
    const grouped = (await runCli('import a.csv', table)).stderr;
    expect(grouped.match(/Not a number/g)).to.have.lengthOf(1);
    expect(grouped).to.include('and 8 more: row 3').and.to.include('9 errors');
    expect((await runCli('import a.csv --all', table)).stderr.match(/Not a number/g)).to.have.lengthOf(9);
  });

  it('reads the table of a data package below its folder only', async () => {
    const description = (path: string) =>
      JSON.stringify({name: 'p', title: 'P', resources: [{path, schema: {missingValues: ['', 'NS']}}]});
    const table = 'Indicador,2020,2021\nA,1,NS';
    const read = await runCli(
      'import d/p.json',
      new Map([
        ['d/p.json', description('t.csv')],
        ['d/t.csv', table],
      ]),
    );
    expect(readReport(JSON.parse(read.stdout)).report).to.include({id: 'p'});
    for (const path of ['../t.csv', '/t.csv', 'https://x.pe/t.csv', 'a/../../t.csv'])
      expect(
        (
          await runCli(
            'import d/p.json',
            new Map([
              ['d/p.json', description(path)],
              ['t.csv', table],
            ]),
          )
        ).status,
      ).to.equal(2);
  });

  it('export refuses a file whose results are in doubt', async () => {
    const {status, stderr, written} = await runCli('export a.csv --as csv --to b.csv', files(unclear));
    expect([status, written.size]).to.deep.equal([2, 0]);
    expect(stderr).to.include('--partial');
  });
});

describe('avance', () => {
  for (const [line, suggestion] of [
    ['impotr a.csv', 'import'],
    ['exprt a.csv', 'export'],
    ['import a.csv --decmals 2', '--decimals'],
    ['check a.csv --jsn', '--json'],
  ] as const)
    it(`${line} suggests ${suggestion}`, async () => {
      expect((await runCli(line)).stderr)
        .to.include(`Did you mean`)
        .and.to.include(suggestion);
    });

  it('export writes a workbook into a pipe, but not to a terminal', async () => {
    const line = 'export data/targets.json --as xlsx';
    const {status, stdout} = await runCli(line);
    expect([status, stdout.slice(0, 2)]).to.deep.equal([0, 'PK']);
    expect(await runCli(line, new Map(), {isTerminal: true})).to.deep.include({status: 2, stdout: ''});
  });

  it('help import lists roles, headers and examples', async () => {
    const {stdout, status} = await runCli('help import --lang es');
    expect(status).to.equal(0);
    for (const text of ['dimension', 'programado', 'avance import - >']) expect(stdout).to.include(text);
  });

  for (const shell of ['bash', 'zsh', 'fish'])
    it(`completion ${shell} has every command`, async () => {
      const {stdout, status} = await runCli(`completion ${shell}`);
      expect(status).to.equal(0);
      for (const name of ['import', 'export', 'doctor', '--decimals', '--partial'].map((text) =>
        text.replace(/^--/, ''),
      ))
        expect(stdout).to.include(name);
    });

  /** What bash offers for the last word of a command line. */
  async function offered(...words: readonly string[]): Promise<readonly string[]> {
    const {stdout} = await runCli('completion bash');
    const line = `COMP_WORDS=(avance ${words.map((word) => `'${word}'`).join(' ')})`;
    const script = `${stdout}${line}; COMP_CWORD=${words.length}; _avance; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const {stdout: answer} = await promisify(execFile)('bash', ['-c', script]);
    return answer.split('\n').filter(Boolean);
  }

  it('completion offers the values of an option: all for --sheet, the layouts for --layout', async () => {
    expect(await offered('import', 'a.xlsx', '--sheet', '')).to.deep.equal(['all']);
    expect(await offered('import', 'a.xlsx', '--layout', 'by-i')).to.deep.equal(['by-indicator']);
    expect(await offered('imp')).to.deep.equal(['import']);
    expect(await offered('import', '--include')).to.deep.equal(['--include-hidden']);
    expect(await offered('import', 'package.j')).to.deep.equal(['package.json']);
    expect((await runCli('completion fish')).stdout).to.match(
      /^complete .*seen_subcommand_from import' -l sheet -x -a 'all'$/m,
    );
  });

  it('reports a missing file in the language of the messages', async () => {
    expect((await runCli('import none.csv --lang es')).stderr).to.equal(
      'avance: No se puede leer none.csv: no existe\n',
    );
  });
});

describe('writeFileWhole', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'avance-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  it('writeFileWhole() replaces a link and not its target, and leaves no draft', async () => {
    await writeFile(join(folder, 'a'), 'old');
    await symlink(join(folder, 'a'), join(folder, 'b'));
    await writeFileWhole(join(folder, 'b'), 'new', false);
    expect(await readFile(join(folder, 'b'), 'utf8')).to.equal('new');
    expect(await readFile(join(folder, 'a'), 'utf8')).to.equal('old');
    expect((await readdir(folder)).sort()).to.deep.equal(['a', 'b']);
  });

  it('writeFileWhole() creates folders only with createsFolders', async () => {
    const path = join(folder, 'x/y');
    const error: unknown = await writeFileWhole(path, 'a', false).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'ENOENT');
    await writeFileWhole(path, 'a', true);
    expect(await readFile(path, 'utf8')).to.equal('a');
  });
});
