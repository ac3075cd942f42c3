import {expect} from 'chai';
import {releasedAt} from '../../src/model/release.ts';
import {projectFile} from '../support/dist.ts';
import {expectNone} from '../support/expect-none.ts';
import {sourceFiles} from '../support/source-files.ts';

/**
 * Addresses under the name of the package that the project does not own: a stranger who registers it would run code
 * on the pages of readers.
 */
const foreignAddress = new RegExp(
  [
    String.raw`(?:unpkg\.com|jsdelivr\.net|esm\.sh|skypack\.dev|jspm\.(?:io|dev)|cdnjs\.cloudflare\.com)/\S*avance`,
    String.raw`\b(?:npx|pnpx|bunx|npm x|npm exec|pnpm dlx|yarn dlx) (?:-\S+ )*avance\b`,
    String.raw`\b(?:npm|pnpm|yarn|bun) (?:install|i|add) (?:-\S+ )*avance\b`,
    String.raw`npmjs\.com/package/avance`,
    String.raw`(?:github|gitlab)\.com/[\w-]+/avance\b`,
    String.raw`https?://(?:[\w-]+\.)*avance\.(?!example\b)[a-z]`,
  ].join('|'),
);

const samples = [
  'https://unpkg.com/avance/dist/avance.js',
  'https://cdn.jsdelivr.net/npm/avance@0.1.0',
  'npx avance check',
  'npx --yes avance check',
  'npm install avance',
  'https://github.com/someone/avance',
  'https://avance.org/schema.json',
];

const thisFile = 'test/contract/addresses.test.ts';

/** Texts of the project and of the built package. */
function texts(): ReadonlyMap<string, string> {
  const folders = ['src', 'stories', 'test', 'data', '.config', 'dist'];
  const endings = ['.ts', '.tsx', '.js', '.json', '.md', '.mdx', '.html', '.css', '.svelte', '.vue'];
  const files = folders.flatMap((folder) => endings.flatMap((ending) => [...sourceFiles(folder, ending)]));
  const others = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'package.json'];
  const texts = new Map([...files, ...others.map((name) => [name, projectFile(name)] as const)]);
  texts.delete(thisFile);
  return texts;
}

describe('addresses in the project', () => {
  it('are under names that the project owns', () => {
    for (const sample of samples) expect(sample).to.match(foreignAddress);
    const addresses = [...texts()].flatMap(([name, text]) => {
      const [address] = foreignAddress.exec(releasedAt ? text.replaceAll(releasedAt, '') : text) ?? [];
      return address ? [`${name}: ${address}`] : [];
    });
    expectNone(
      addresses,
      'Nothing has been published under these names; use releaseFolder() of src/model/release.ts:',
    );
  });
});
