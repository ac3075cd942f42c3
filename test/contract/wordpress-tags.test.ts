import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {subjectTags} from '../../src/render/embed/subject-tags.ts';

/** The tags in a list of a file of the plugin, which runs without a build step and so repeats them. */
function tagsAfter(file: string, start: string): readonly string[] {
  const text = readFileSync(new URL(`../../src/wordpress/${file}`, import.meta.url), 'utf8');
  const list = text.slice(text.indexOf(start) + start.length);
  const end = list.search(/[\])]/);
  return [...list.slice(0, end).matchAll(/['"]([a-z-]+)['"]/g)].map(([, tag]) => tag ?? '');
}

describe('The plugin for WordPress', () => {
  for (const [file, start] of [
    ['avance.php', 'AVANCE_ELEMENTS = array('],
    ['block.js', 'const elements = ['],
    ['block.json', '"enum": ['],
  ] as const)
    it(`offers the elements that embed codes offer, in ${file}`, () => {
      expect(tagsAfter(file, start)).to.deep.equal(subjectTags);
    });
});
