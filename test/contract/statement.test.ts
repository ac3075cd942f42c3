import {expect} from 'chai';
import {projectFile} from '../support/dist.ts';

interface Tool {
  readonly documents: Readonly<Record<string, unknown>>;
  readonly replaceStatement: (text: string, path: string) => Promise<string>;
  readonly requireTests: (path: string) => Promise<void>;
}

const {documents, replaceStatement, requireTests} = (await import(
  new URL('../../.config/generate/statement.js', import.meta.url).href
)) as Tool;

describe('the accessibility statement', () => {
  for (const path of Object.keys(documents))
    it(`names the tests of today in ${path}`, async () => {
      const text = projectFile(path);
      expect(await replaceStatement(text, path)).to.equal(text, 'Run `npm run docs` and commit the result.');
      expect(text).to.contain('test/elements/keyboard-tasks.test.ts');
    });

  it('cannot name a file without tests', async () => {
    const error = await requireTests('package.json').catch((caught: unknown) => caught);
    expect(String(error)).to.contain('package.json has no tests');
  });
});
