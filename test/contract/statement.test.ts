import {existsSync} from 'node:fs';
import {expect} from 'chai';
import {projectFile} from '../support/dist.ts';

const pages = ['stories/docs/es/13-declaracion.mdx', 'stories/docs/en/13-statement.mdx'].map(projectFile);

describe('the accessibility statement', () => {
  it('names only tests that exist', () => {
    const files = pages.flatMap((page) =>
      [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file),
    );
    expect(files).to.have.length.above(10);
    expect(files.filter((file) => !existsSync(file))).to.deep.equal([]);
  });

  it('has the same rows in both languages', () => {
    const [es, en] = pages.map((page) => page.split('\n').filter((line) => line.startsWith('|')).length);
    expect(es).to.equal(en);
  });
});
