import {expect} from 'chai';
import {runInNewContext} from 'node:vm';
import type {Message} from '../../src/text/i18n/messages/translation.ts';
import {runCli} from '../support/run-cli.ts';

type Entry = {es?: unknown; note?: string; max?: number; text: unknown};
type LanguageJson = Record<string, unknown> &
  Record<'elements' | 'command' | 'site' | 'columns', Record<string, Entry>>;

const report = 'data/pnmnna-2023.json';

async function newFile(tag: string): Promise<LanguageJson> {
  const {stdout, status} = await runCli(`language new ${tag} --lang es`);
  expect(status).to.equal(0);
  return JSON.parse(stdout) as LanguageJson;
}

function jsonFile(content: unknown): ReadonlyMap<string, string> {
  return new Map([['x.json', JSON.stringify(content, null, 2)]]);
}

/** The findings of `avance language check --json`, without the missing messages. */
async function findings(content: unknown): Promise<readonly string[]> {
  const {stdout} = await runCli('language check x.json --json', jsonFile(content));
  const result = JSON.parse(stdout) as {findings: {code: string; key: string; detail: string}[]};
  return result.findings
    .filter(({code}) => code !== 'missing')
    .map(({code, key, detail}) => [code, key, detail].filter(Boolean).join(' '));
}

/** A file in Portuguese with one message. */
function withMessage(key: string, text: Message): unknown {
  return {locale: 'pt-BR', numberLocale: 'pt-BR', dir: 'ltr', elements: {[key]: {text}}};
}

describe('avance language new', () => {
  it('lists every message with its Spanish text, a note, and an empty translation', async () => {
    const file = await newFile('pt-BR');
    expect(file.elements['verdict.improved']).to.deep.equal({
      es: 'Mejora',
      note: 'Valoración: si el cambio fue bueno. No dice si subió o bajó.',
      max: 28,
      text: '',
    });
    for (const section of ['elements', 'columns', 'site', 'import', 'editor', 'command'])
      for (const [key, {note, text}] of Object.entries(file[section] as Record<string, Entry>)) {
        expect(note, key).to.be.a('string').and.not.equal('');
        for (const form of typeof text === 'string' ? [text] : Object.values(text as object))
          expect(form).to.equal('');
      }
  });

  it('gives a counted message the plural forms of the language', async () => {
    const forms = async (tag: string) =>
      Object.keys((await newFile(tag)).elements['rollup.favourable']?.text as object);
    expect(await forms('pl')).to.deep.equal(['one', 'few', 'many', 'other']);
    expect(await forms('ja')).to.deep.equal(['other']);
  });

  it('takes numbers and plural forms from Spanish of Peru for a language that browsers lack', async () => {
    expect(await newFile('ay')).to.include({
      locale: 'ay',
      numberLocale: 'es-PE',
      pluralLike: 'es-PE',
      reviewed: false,
    });
    expect(await newFile('ar')).to.include({numberLocale: 'ar', dir: 'rtl'});
  });

  it('refuses what is not a language tag', async () => {
    expect(await runCli('language new b@d')).to.include({status: 2, stdout: ''});
    expect((await runCli('language print qu')).stderr).to.include('new, check, update, build');
  });
});

describe('avance language check', () => {
  it('accepts a new file, and counts its messages', async () => {
    const {status, stdout} = await runCli('language check x.json --lang es', jsonFile(await newFile('qu')));
    expect(status).to.equal(0);
    expect(stdout)
      .to.match(/^elements: 0 de \d{3}$/m)
      .and.match(/^command: 0 de \d{3}$/m);
  });

  it('names the file, the line and the key', async () => {
    const text =
      '{\n "locale": "qu", "numberLocale": "es-PE", "dir": "ltr",\n "elements": {\n  "no.key": "x"\n }\n}';
    const {status, stdout} = await runCli('language check x.json', new Map([['x.json', text]]));
    expect(status).to.equal(1);
    expect(stdout).to.match(/^x\.json:4: error: no\.key: the product has no such name/m);
    expect(stdout).to.match(/^x\.json:3: warning: unit\.percent: the translation is missing$/m);
  });

  it('finds a placeholder that is missing, and one that the Spanish text does not have', async () => {
    expect(await findings(withMessage('missing.period', 'Sem dado em {ano}.'))).to.deep.equal([
      'placeholder-missing missing.period {period}',
      'placeholder-unknown missing.period {ano}',
    ]);
  });

  it('finds plural forms that are missing or not used', async () => {
    const message = {one: '{count} melhora', few: '{count} melhoram', other: ''};
    expect(await findings(withMessage('rollup.favourable', message))).to.deep.equal([
      'plural-missing rollup.favourable other',
      'plural-unused rollup.favourable few',
    ]);
    expect(await findings(withMessage('verdict.improved', {one: 'a', other: 'b'}))).to.deep.equal([
      'plural-not-possible verdict.improved',
    ]);
  });

  it('finds texts that are too long, of a wrong type, or with control characters', async () => {
    expect(await findings(withMessage('verdict.improved', 'm'.repeat(29)))).to.deep.equal([
      'too-long verdict.improved 29 > 28',
    ]);
    expect(await findings(withMessage('verdict.improved', 5 as never))).to.deep.equal([
      'not-a-text verdict.improved',
    ]);
    expect(await findings(withMessage('verdict.improved', 'a\u202eb'))).to.deep.equal([
      'invisible-character verdict.improved',
    ]);
  });

  it('finds a translation of a Spanish text that has changed', async () => {
    const elements = {'verdict.improved': {es: 'Mejoró', text: 'Melhora'}};
    const head = {locale: 'pt-BR', numberLocale: 'pt-BR', dir: 'ltr'};
    expect(await findings({...head, elements})).to.deep.equal(['source-changed verdict.improved Mejora']);
  });

  it('finds repeated keys and fields that are not usable', async () => {
    const text =
      '{"locale": "x y", "numberLocale": "ay", "dir": "up", "elements": {"card.why": "a", "card.why": "b"}}';
    const {stdout} = await runCli('language check x.json', new Map([['x.json', text]]));
    for (const key of ['locale', 'numberLocale', 'pluralLike', 'dir', 'card.why'])
      expect(stdout).to.match(new RegExp(`^x\\.json:1: error: ${key}: `, 'm'));
  });

  it('survives hostile JSON', async () => {
    const head = '"locale":"qu","numberLocale":"es-PE","dir":"ltr"';
    for (const text of [
      '[]',
      'null',
      '7',
      `{${head},"elements":{"__proto__":{"text":"x"},"constructor":"y"}}`,
      `{${head},"elements":[1,2],"site":"x","command":null}`,
    ]) {
      const {status, stderr} = await runCli('language check x.json', new Map([['x.json', text]]));
      expect(status, text).to.be.oneOf([0, 1]);
      expect(stderr, text).to.equal('');
    }
    expect((await runCli('language check x.json', new Map([['x.json', '{']]))).status).to.equal(2);
  });
});

describe('avance language update', () => {
  it('keeps translations, adds new messages and takes the present Spanish texts', async () => {
    const elements = {'verdict.improved': {es: 'Mejoró', text: 'Melhora'}, 'no.key': {text: 'x'}};
    const head = {locale: 'pt-BR', numberLocale: 'pt-BR', dir: 'ltr', reviewed: true};
    const {stdout} = await runCli('language update x.json', jsonFile({...head, elements}));
    const updated = JSON.parse(stdout) as LanguageJson;
    expect(updated).to.include(head);
    expect(updated.elements['verdict.improved']).to.include({es: 'Mejora', text: 'Melhora'});
    expect(updated.elements).to.have.property('verdict.worsened');
    expect(updated.elements).to.not.have.property('no.key');
    expect(updated).to.not.have.property('command');
  });
});

describe('avance language build', () => {
  it('writes a script that registers the translation, whatever its texts contain', async () => {
    const text = `</script><b>"'\u2028\\`;
    const {stdout, status} = await runCli(
      'language build x.json',
      jsonFile(withMessage('verdict.improved', text)),
    );
    expect(status).to.equal(0);
    expect(stdout).to.not.match(/<\/script|\u2028/);
    const symbol = Symbol.for('avance.translations');
    const page: {[symbol]?: {locale: string; messages: Record<string, string>; plural(n: number): string}[]} =
      {};
    runInNewContext(stdout, {Symbol, Intl, JSON, globalThis: page});
    const [pack] = page[symbol] ?? [];
    expect(pack?.messages).to.deep.equal({'verdict.improved': text});
    expect(pack?.plural(1)).to.equal('one');
  });

  it('writes nothing for a file with errors', async () => {
    const file = jsonFile(withMessage('no.key', 'x'));
    expect(await runCli('language build x.json', file)).to.include({status: 1, stdout: ''});
  });
});

describe('--translation', () => {
  const file = {
    locale: 'qu',
    numberLocale: 'es-PE',
    dir: 'ltr',
    elements: {'verdict.worsened': '[worsened]'},
    columns: {code: '[code]'},
    site: {skip: '[skip]'},
    import: {'problem-text.repeated-row': '[row] {found}'},
    command: {'help.options': '[options]', 'issues.row': '[row] {row}'},
  };

  it('gives the command its words, with Spanish ones for those that are missing', async () => {
    const {stdout} = await runCli('--help --translation x.json', jsonFile(file));
    expect(stdout).to.include('[options]').and.include('idioma de los mensajes');
  });

  it('translates pictures, sites, tables and problems', async () => {
    const text = await runCli(`render ${report} --as text --locale qu --translation x.json`, jsonFile(file));
    expect(text.stdout).to.include('[worsened]');
    const site = await runCli(
      `render ${report} --site out --base https://example.org/ --locale qu --translation x.json`,
      jsonFile(file),
    );
    expect(String(site.written.get('out/index.html'))).to.include('[skip]');
    const source = 'codigo,indicador,2021,2022\n1,a,3,4\n1,a,3,4\n';
    const files = new Map([...jsonFile(file), ['a.csv', source]]);
    expect((await runCli('check a.csv --translation x.json', files)).stdout).to.include('[row]');
  });

  it('refuses a file with errors', async () => {
    const broken = jsonFile({...file, dir: 'up'});
    expect(await runCli('--help --translation x.json', broken)).to.include({status: 2, stdout: ''});
  });
});
