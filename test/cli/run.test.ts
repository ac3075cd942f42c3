import {expect} from 'chai';
import type {CliEnvironment} from '../../src/cli/environment.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import {projectFile} from '../support/dist.ts';
import {runCli} from '../support/run-cli.ts';

const slides = 'data/source/avance-pnmnna-2023.txt';
const wide = 'data/source/pnmnna-wide.csv';
const ministry = 'data/pnmnna-2023.json';

const parseJson = (text: string | Uint8Array | undefined): unknown => JSON.parse(String(text));

describe('avance', () => {
  it('--help lists every command in both languages', async () => {
    for (const [language, word] of [
      ['es', 'Opciones'],
      ['en', 'Options'],
    ]) {
      const {status, stdout} = await runCli(`--help --lang ${language}`);
      expect(status).to.equal(0);
      expect(stdout).to.include(word);
      for (const name of ['import', 'check', 'export', 'diff', 'pdf'])
        expect(stdout).to.include(`avance ${name}`);
    }
  });

  it('--version prints the version of the package', async () => {
    expect(await runCli('--version')).to.include({status: 0, stdout: '1.2.3\n'});
  });

  it('takes the language of its messages from the environment', async () => {
    const message = async (env: CliEnvironment['env']) =>
      (await runCli('check none', new Map(), {env})).stderr;
    expect(await message({LANG: 'es_PE.UTF-8'})).to.include('No se puede leer');
    expect(await message({LANG: 'es_PE.UTF-8', LC_ALL: 'C'})).to.include('Cannot read');
  });

  const wrongCommands = [
    'bogus',
    'check',
    'import',
    'diff a.json',
    'check --frob a',
    'export data/pnmnna-2023.json',
    'export data/pnmnna-2023.json --as pdf',
    'import none.csv',
    'constructor',
    `pdf ${ministry}`,
    `pdf ${ministry} --to a.pdf --view cards`,
    'import a --decimal x',
  ];
  for (const line of wrongCommands)
    it(`${line} ends with exit code 2 and one sentence`, async () => {
      const {status, stdout, stderr} = await runCli(line);
      expect(status).to.equal(2);
      expect(stdout).to.equal('');
      expect(stderr)
        .to.match(/^avance: [^\n]+\n$/)
        .and.not.match(/\bat .*\.ts:/);
    });

  const unreadableFiles: Readonly<Record<string, string | Uint8Array>> = {
    'half.json': '{"indicators": [',
    'empty.csv': '',
    'zip.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
    'old.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
    'null.json': 'null',
    'noise.csv': new Uint8Array(600).map((_, index) => (index * 7919) % 256),
  };
  for (const name of Object.keys(unreadableFiles))
    it(`import ${name} ends with exit code 2 and without a stack`, async () => {
      const {status, stderr} = await runCli(`import ${name}`, new Map(Object.entries(unreadableFiles)));
      expect(status).to.equal(2);
      expect(stderr)
        .to.match(/^avance: /m)
        .and.not.match(/\bat .*\.ts:|internal/i);
    });
});

describe('avance check', () => {
  it("lists the oddities of the ministry's report, with exit code 0", async () => {
    const {status, stdout} = await runCli(`check ${ministry}`);
    expect(status).to.equal(0);
    expect(stdout).to.match(/0 errors, 0 warnings, 21 notes/);
    for (const text of ['03 guidelines: 7 ≠ 4', 'inferred direction: 18', 'DEMUNA', 'row 66'])
      expect(stdout).to.include(text);
  });

  it('names the row of a value with one changed digit, with exit code 1', async () => {
    const text = projectFile(ministry);
    const changed = text.replace('"value": 14.7', '"value": 14.8');
    const {status, stdout} = await runCli('check a.json', new Map([['a.json', changed]]));
    expect(status).to.equal(1);
    expect(stdout).to.include('row 66 · 03.01.01');
  });

  it('finds a changed digit without a printed change, too', async () => {
    const text = projectFile(ministry);
    const changed = text.replace('"value": 53.9', '"value": 63.9');
    const {status, stdout} = await runCli('check a.json', new Map([['a.json', changed]]));
    expect(status).to.equal(1);
    expect(stdout).to.include('row 108 · 04.01.02').and.to.include('63.9 ≠ 53.9');
  });

  it('names the row of the slides, too', async () => {
    const text = projectFile(slides);
    expect((await runCli(`check ${slides}`)).status).to.equal(0);
    const {status, stdout} = await runCli(
      'check a.txt',
      new Map([['a.txt', text.replace('8.8\t69.1', '8.8\t68.1')]]),
    );
    expect(status).to.equal(1);
    expect(stdout).to.include('row 91 · 03.07.03').and.to.include('+60.3 p.p ≠ 59.3');
  });

  it('lists each schema problem once, with its path', async () => {
    const {status, stdout} = await runCli('check data/broken.json --json');
    expect(status).to.equal(1);
    const [file] = parseJson(stdout) as {problems: {path: string | null; level: string}[]}[];
    const paths = file?.problems.filter(({level}) => level === 'error').map(({path}) => path) ?? [];
    expect(paths.length).to.be.above(5);
  });

  it('continues after a file that is not readable, and returns the highest exit code', async () => {
    const {status, stdout, stderr} = await runCli(`check none.json ${ministry}`);
    expect(status).to.equal(2);
    expect(stderr).to.include('none.json');
    expect(stdout).to.include('0 errors');
  });

  it('finds values out of bounds and repeated codes', async () => {
    const table = 'Código;Indicador;Unidad;2021\n01;a;%;1.5\n01;b;%;2.5\n02;c;%;#REF!';
    const {status, stdout} = await runCli('check a.csv', new Map([['a.csv', table]]));
    expect(status).to.equal(1);
    expect(stdout).to.include('same code: 01').and.to.include('#REF!');
  });

  it('uses colours only for a terminal', async () => {
    const line = 'check data/broken.json';
    expect((await runCli(line)).stdout).to.not.include('\u001b[');
    expect((await runCli(line, new Map(), {isTerminal: true})).stdout).to.include('\u001b[31m');
  });
});

describe('avance import', () => {
  for (const file of [
    slides,
    wide,
    'data/source/pnmnna-long.csv',
    'data/neighbours/json-stat.json',
    'data/neighbours/sdmx.json',
    'data/neighbours/open-sdg.csv --meta data/neighbours/open-sdg.yml',
  ])
    it(`writes a report that matches the schema for ${file}`, async () => {
      const {status, written} = await runCli(`import ${file} --to report.json`);
      expect(status).to.equal(0);
      const checked = await runCli('check report.json --json', written);
      expect(checked.status, checked.stdout).to.equal(0);
    });

  it('writes only the report to standard output without --to', async () => {
    const {stdout, stderr} = await runCli(`import ${wide}`);
    expect(readReport(parseJson(stdout)).report?.indicators).to.have.lengthOf(18);
    expect(stderr).to.include('pnmnna-wide.csv');
  });

  it('takes --id and --title for a file without them', async () => {
    const {stdout} = await runCli(`import ${wide} --id mine --title Mío`);
    expect(parseJson(stdout)).to.deep.include({id: 'mine', title: {es: 'Mío'}});
  });

  it('recognizes a report without a file extension, and a table that begins with a bracket', async () => {
    const text = projectFile(ministry);
    expect((await runCli('import report', new Map([['report', text]]))).status).to.equal(0);
    const table = '[Cuadro 1]\nCódigo;Indicador;2021\n01;Porcentaje de a;1.5';
    expect((await runCli('import a.csv', new Map([['a.csv', table]]))).status).to.equal(0);
  });

  it('reads 200,000 values of 5,000 indicators over 40 years', async () => {
    const years = Array.from({length: 40}, (_, index) => String(1984 + index));
    const row = (_: unknown, index: number): string =>
      [
        index,
        `Porcentaje ${index}`,
        '%',
        ...years.map((_year, yearIndex) => `${(index * 7 + yearIndex) % 100},5`),
      ].join(';');
    const lines = [['Código', 'Indicador', 'Unidad', ...years].join(';'), ...Array.from({length: 5000}, row)];
    const {status, stdout} = await runCli('import a.csv', new Map([['a.csv', lines.join('\n')]]));
    expect(status).to.equal(0);
    const {indicators} = parseJson(stdout) as {indicators: {observations: {value: number | null}[]}[]};
    const values = indicators.flatMap(({observations}) => observations.map(({value}) => value));
    expect(values).to.have.lengthOf(200_000).and.not.include(null);
  });

  it('takes --decimal for a file that is ambiguous', async () => {
    const files = new Map([['a.csv', 'Código;Indicador;2021\n01;Número de a;1,234']]);
    expect((await runCli('import a.csv', files)).status).to.equal(1);
    const {status, stdout} = await runCli('import a.csv --decimal point', files);
    expect(status).to.equal(0);
    expect(readReport(parseJson(stdout)).report?.indicators[0]?.observations[0]?.value).to.equal(1234);
  });
});

describe('avance export', () => {
  const facts = (text: string | Uint8Array | undefined) =>
    readReport(parseJson(text)).report?.indicators.map(
      ({id, groupId, code, name, unit, decimals, desiredDirection, observations}) => ({
        id,
        groupId,
        code,
        name: name.get('es'),
        unit,
        decimals,
        desiredDirection,
        observations,
      }),
    );

  for (const format of ['csv', 'csv-excel', 'xlsx'] as const)
    it(`keeps every cell of the ministry's indicators with --as ${format} and an import`, async () => {
      const {status, stderr, written} = await runCli(`export ${ministry} --as ${format} --to table`);
      expect(status).to.equal(0);
      expect(stderr).to.include('cannot hold').and.to.include('indicators/desiredDirectionBasis/reason');
      expect(stderr).to.not.match(/indicators\/(observations|code|unit|decimals)/);
      const {stdout} = await runCli('import table', written);
      expect(facts(stdout)).to.deep.equal(facts(projectFile(ministry)));
    });

  it('reports no text as lost when only the region of its language is', async () => {
    const document = JSON.stringify({
      schemaVersion: '1.0.0',
      id: 'r',
      defaultLanguage: 'en-GB',
      title: 'Report',
      indicators: [
        {id: 'i', name: {'en-GB': 'Coverage', 'qu-PE': 'Qhawariy'}, unit: '%', observations: {2021: 1}},
      ],
    });
    const {stderr} = await runCli('export r.json --as csv --to r.csv', new Map([['r.json', document]]));
    expect(stderr).to.include('indicators/name/qu-PE').and.not.include('en-GB');
  });

  it('keeps codes of digits as text with --as xlsx: 10.10 stays 10.10', async () => {
    const files = new Map([['a.csv', 'Código;Indicador;Unidad;2021\n10.10;Porcentaje de a;%;7\n3;b;%;1.50']]);
    const {written} = await runCli('export a.csv --as xlsx --to a.xlsx', files);
    const {stdout, stderr} = await runCli('import a.xlsx', written);
    expect(stderr).to.not.include('3.10 becomes 3.1');
    const again = facts(stdout)?.map(({code, observations}) => [
      code,
      observations[0]?.value,
      observations[0]?.raw,
    ]);
    expect(again).to.deep.equal([
      ['10.10', 7, '7'],
      ['3', 1.5, '1.50'],
    ]);
  });

  it('lists names, groups and units as lost with --as csv-long', async () => {
    const {stderr} = await runCli(`export ${ministry} --as csv-long --to a.csv`);
    for (const lost of ['groups', 'indicators/name', 'indicators/code']) expect(stderr).to.include(lost);
    expect(stderr).to.not.match(/indicators\/observations\/(value|missing|flags)/);
  });

  it('returns the report of the wide CSV after an export to XLSX', async () => {
    const {written} = await runCli(`export ${wide} --as xlsx --to a.xlsx`);
    expect(facts((await runCli('import a.xlsx', written)).stdout)).to.deep.equal(
      facts((await runCli(`import ${wide}`)).stdout),
    );
  });

  it('writes the table beside its description with --as datapackage', async () => {
    const {written} = await runCli(`export ${ministry} --to out/datapackage.json --as datapackage`);
    expect([...written.keys()]).to.deep.equal([
      'out/datapackage.json',
      'out/pe-mimp-pnmnna-2030-avance-2023.csv',
    ]);
    expect(String(written.get('out/datapackage.json'))).to.include(
      '"path": "pe-mimp-pnmnna-2030-avance-2023.csv"',
    );
  });

  it('takes the format from the file extension of --to', async () => {
    const {written} = await runCli(`export ${ministry} --to a.json`);
    expect(readReport(parseJson(written.get('a.json'))).report).to.deep.equal(
      readReport(parseJson(projectFile(ministry))).report,
    );
  });
});

describe('avance diff', () => {
  it('finds no differences between a file and itself, with exit code 0', async () => {
    expect(await runCli(`diff ${ministry} ${ministry}`)).to.include({status: 0, stdout: 'No differences.\n'});
  });

  it('lists what was changed, added and removed, with both values', async () => {
    const before = 'Código;Indicador;Unidad;2021\n01;a;%;1.5\n02;b;%;2.5';
    const after = 'Código;Indicador;Unidad;2021;2022\n01;a;%;1.6;3\n03;c;%;4.5;5';
    const files = new Map([
      ['a.csv', before],
      ['b.csv', after],
    ]);
    const {status, stdout} = await runCli('diff a.csv b.csv --json', files);
    expect(status).to.equal(1);
    const differences = parseJson(stdout) as {kind: string; path: string; before: unknown; after: unknown}[];
    const paths = differences
      .filter(({path}) => path.startsWith('indicators'))
      .map(({kind, path}) => `${kind} ${path}`);
    expect(paths).to.deep.equal([
      'changed indicators/in-01/observations/2021/value',
      'changed indicators/in-01/observations/2021/raw',
      'added indicators/in-01/observations/2022',
      'removed indicators/in-02',
      'added indicators/in-03',
    ]);
    expect(differences.find(({path}) => path.endsWith('2021/value'))).to.include({before: 1.5, after: 1.6});
  });
});

describe('avance pdf', () => {
  const page = async (line: string, files?: ReadonlyMap<string, string>): Promise<string> => {
    const {status, written} = await runCli(line, files);
    expect(status).to.equal(0);
    return new TextDecoder().decode(written.get('a.pdf') as Uint8Array);
  };

  it('prints the slides of a report on landscape pages, with the scripts', async () => {
    const printed = await page(`pdf ${ministry} --to a.pdf`);
    expect(printed).to.include('view="slides"').and.to.include('338.7mm 190.5mm').and.to.include('draw()');
  });

  it('prints the report on portrait pages with --view report', async () => {
    const printed = await page(`pdf ${ministry} --to a.pdf --view report`);
    expect(printed)
      .to.include('view="report"')
      .and.to.match(/size: A4;/);
  });

  it('escapes the text of the data', async () => {
    const text = JSON.stringify({name: '</script><b>', observations: {'2021': 1}});
    const printed = await page('pdf a.json --to a.pdf', new Map([['a.json', text]]));
    expect(printed.match(/<b>/)).to.equal(null);
    expect(printed.match(/<script/g)).to.have.lengthOf(printed.match(/<\/script>/g)?.length ?? 0);
  });
});
