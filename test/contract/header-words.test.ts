import {expect} from 'chai';
import {matchWords} from '../../src/formats/table/detect/match-words.ts';
import {projectFile} from '../support/dist.ts';

type Texts = Readonly<Record<'es' | 'en' | 'any', readonly string[]>>;

interface Tool {
  readonly documents: Readonly<Record<string, unknown>>;
  readonly shortestTexts: (pattern: string) => readonly string[];
  readonly understoodWords: () => Promise<{readonly roles: ReadonlyMap<string, Texts>}>;
  readonly replaceHeaderWords: (text: string, path: string) => Promise<string>;
}

const {documents, shortestTexts, understoodWords, replaceHeaderWords} = (await import(
  new URL('../../.config/generate/header-words.js', import.meta.url).href
)) as Tool;

describe('the header words that the guide lists', () => {
  for (const path of Object.keys(documents))
    it(`are those of the code in ${path}`, async () => {
      const text = projectFile(path);
      expect(await replaceHeaderWords(text, path)).to.equal(
        text,
        'Run `npm run docs` and commit the result.',
      );
    });

  it('are understood', async () => {
    const {roles} = await understoodWords();
    expect(roles.size).to.be.greaterThan(25);
    const unknown = [...roles.values()].flatMap((texts) =>
      Object.values(texts)
        .flat()
        .filter((text) => !matchWords('header', text) && !matchWords('figure', text)),
    );
    expect(unknown).to.deep.equal([]);
  });

  it('are the shortest texts of a pattern, one for each required choice', () => {
    expect(shortestTexts('metas?\\b.*|(valor )?(program|previst)[oa]s?')).to.deep.equal([
      'meta',
      'programo',
      'previsto',
    ]);
  });
});
