import {expect} from 'chai';
import {commandTable, generalOptions, isCommandName} from '../../../src/cli/args/command-table.ts';
import {readOptions, type Option} from '../../../src/cli/args/option.ts';
import {parseCommandLine} from '../../../src/cli/args/parse.ts';
import {CliError} from '../../../src/cli/cli-error.ts';
import {runCli} from '../../support/run-cli.ts';

const commands = Object.keys(commandTable).filter(isCommandName);

function optionNames(table: Readonly<Record<string, Option<unknown>>>): readonly string[] {
  return Object.values(table).map(({name}) => name);
}

const allOptions = new Set(commands.flatMap((name) => optionNames(commandTable[name].options)));

function optionType(name: string): Option<unknown>['type'] | undefined {
  return commands
    .flatMap((command) => Object.values<Option<unknown>>(commandTable[command].options))
    .find((option) => option.name === name)?.type;
}

describe('parseCommandLine', () => {
  for (const name of commands)
    it(`refuses every option that ${name} does not have, and accepts every option that it has`, () => {
      const accepted = new Set([...optionNames(commandTable[name].options), ...optionNames(generalOptions)]);
      for (const option of allOptions) {
        const value = optionType(option) === 'boolean' ? [] : ['x'];
        const parse = () => parseCommandLine([name, 'file', `--${option}`, ...value]);
        if (accepted.has(option)) expect(parse, option).to.not.throw();
        else expect(parse, option).to.throw(CliError, 'error.foreign-option');
      }
    });

  it('returns the command, the files and the values by option name', () => {
    expect(parseCommandLine(['diff', 'a', '--json', 'b', '--title', 'T'])).to.deep.include({
      command: 'diff',
      files: ['a', 'b'],
    });
    expect({...parseCommandLine(['diff', 'a', '--json', 'b', '--title', 'T']).values}).to.deep.equal({
      json: true,
      title: 'T',
    });
  });
});

describe('readOptions', () => {
  const render = (values: Readonly<Record<string, string>>) =>
    readOptions(commandTable.render.options, values);

  it('returns null, false or the default for absent options', () => {
    expect(render({})).to.include({as: null, to: null, theme: 'light', width: 640, base: null});
    expect(readOptions(commandTable.diff.options, {}).isJson).to.equal(false);
  });

  it('converts decimal marks in both languages, widths and script folders', () => {
    for (const mark of ['comma', 'coma', ',']) expect(render({decimal: mark}).decimalSeparator).to.equal(',');
    for (const mark of ['point', 'punto', '.'])
      expect(render({decimal: mark}).decimalSeparator).to.equal('.');
    expect(render({width: '240'}).width).to.equal(240);
    const {scripts} = readOptions(commandTable.snippet.options, {scripts: 'https://a.example/b'});
    expect(scripts).to.equal('https://a.example/b/');
  });

  const refused = [
    {as: 'csv'},
    {theme: 'blue'},
    {width: '239'},
    {width: '4001'},
    {width: '300.5'},
    {decimal: 'x'},
    {decimal: 'constructor'},
    {encoding: 'ebcdic'},
    {base: 'ftp://a.example'},
    {base: '/avance'},
  ];
  for (const values of refused)
    it(`throws for ${JSON.stringify(values)}`, () => {
      expect(() => render(values)).to.throw(CliError, 'error.bad-choice');
    });
});

describe('avance --help', () => {
  const listed = (text: string) =>
    [...text.matchAll(/^ {2}(?:-\w,| {3}) --([\w-]+)/gm)].map(([, name]) => name);

  it('lists every command, and the options of all commands only', async () => {
    for (const language of ['es', 'en']) {
      const {status, stdout} = await runCli(`--help --lang ${language}`);
      expect(status).to.equal(0);
      for (const name of commands) expect(stdout).to.include(`avance ${name} `);
      expect(listed(stdout)).to.deep.equal(optionNames(generalOptions));
      expect(stdout)
        .to.match(/\n$/)
        .and.not.match(/\{\w+\}/);
    }
  });

  for (const name of commands)
    it(`lists exactly the options of ${name} after that command`, async () => {
      const {status, stdout} = await runCli(`${name} --help`);
      expect(status).to.equal(0);
      expect(listed(stdout)).to.have.members([
        ...new Set([...optionNames(commandTable[name].options), ...optionNames(generalOptions)]),
      ]);
      expect((await runCli(`help ${name}`)).stdout).to.equal(stdout);
    });

  it('shows the allowed values of an option', async () => {
    expect((await runCli('pdf --help')).stdout).to.include('--view slides|report');
    expect((await runCli('snippet --help')).stdout).to.include(': module, classic, iframe, html');
  });

  it('is shown with exit code 2 for a command line without a command', async () => {
    expect(await runCli('--json')).to.include({status: 2, stderr: ''});
  });
});

describe('avance', () => {
  it('names the command and the option when the command does not have it', async () => {
    expect(await runCli('diff a.json b.json --shape iframe')).to.include({
      status: 2,
      stdout: '',
      stderr: 'avance: The command diff has no option --shape. See avance diff --help.\n',
    });
    expect((await runCli('check a.json --as csv --lang es')).stderr).to.equal(
      'avance: El comando check no tiene la opción --as. Vea avance check --help.\n',
    );
  });
});
