import {expect} from 'chai';
import fc from 'fast-check';
import {slug, slugs} from '../../../src/cli/site/slug.ts';
import {runCli} from '../../support/run-cli.ts';

const parts = [
  'a',
  'A',
  'á',
  'a\u0301',
  'ß',
  'ss',
  '0',
  '1',
  '.',
  '-',
  '_',
  ' ',
  '/',
  '\\',
  '..',
  ':',
  '\u0000',
];
const words = [
  'con',
  'aux',
  'embed',
  'social',
  'oembed',
  'html',
  'index',
  'com1',
  'نسبة',
  'مؤشر',
  'ñ',
  "q'illu",
  '%2e',
];
const code = fc.oneof(
  fc.array(fc.constantFrom(...parts, ...words), {maxLength: 6}).map((list) => list.join('')),
  fc.string({unit: 'binary', maxLength: 8}),
);

/** Extensions of the files of one page. */
const extensions = ['html', 'embed.html', 'csv', 'json', 'svg', 'png', 'social.png', 'oembed.json'];

/** How a system compares names: it may ignore case, the form of accents, and points and blanks at the end. */
const compared = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[. ]+$/, '');

describe('slug', () => {
  it('returns different files for different codes, on every system', () => {
    fc.assert(
      fc.property(fc.uniqueArray(code, {minLength: 2, maxLength: 6}), (codes) => {
        const files = codes.flatMap((text) =>
          extensions.map((extension) => compared(`${slug(text)}.${extension}`)),
        );
        expect(new Set(files).size).to.equal(files.length);
      }),
      {numRuns: 500},
    );
  });

  it('returns a name that every system accepts', () => {
    fc.assert(
      fc.property(code, (text) => {
        const name = slug(text);
        expect(name).to.match(/^[a-z0-9._-]{1,80}$/);
        expect(name).to.not.match(/^\.|\.$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/);
      }),
      {numRuns: 500},
    );
  });

  for (const text of ['03.07.02', '1', 'ods-6.1.1', 'd'])
    it(`returns ${text} as it is`, () => {
      expect(slug(text)).to.equal(text);
    });

  it('begins with the words of any other code', () => {
    expect(slug('Área niñez')).to.match(/^area-ninez_[0-9a-f]{16}$/);
    expect(slug('AUX')).to.match(/^aux_[0-9a-f]{16}$/);
    expect(slug('نسبة')).to.match(/^_[0-9a-f]{16}$/);
  });
});

describe('slugs', () => {
  it('adds the ids where several have one code, whatever their order', () => {
    const [a, b] = [
      {code: '01', id: 'a'},
      {code: '01', id: 'b'},
    ];
    const c = {code: null, id: 'c'};
    expect(slugs([a, b, c])).to.deep.equal([...slugs([b, a])].reverse().concat('c'));
    expect(new Set(slugs([a, b])).size).to.equal(2);
  });
});

describe('avance render --site (hostile codes)', () => {
  it('writes every page once', async () => {
    const codes = ['03', '03.embed', '03.social', 'CON', 'con', '../../x', 'نسبة', 'A', 'a'];
    const observations = [
      {period: '2021', value: 1},
      {period: '2022', value: 2},
    ];
    const indicators = codes.map((text, index) => ({
      id: `i${index}`,
      code: text,
      name: text,
      unit: {kind: 'percent'},
      observations,
    }));
    const report = JSON.stringify({schemaVersion: '1.0.0', id: 'r', title: 'T', groups: [], indicators});
    const {written, status} = await runCli(
      'render r.json --site s --base https://a.example',
      new Map([['r.json', report]]),
    );
    expect(status).to.equal(0);
    const pages = [...written.keys()].filter((path) => /^s\/indicator\/.*\.embed\.html$/.test(path));
    expect(pages).to.have.lengthOf(codes.length);
  });
});
