import {expect} from 'chai';
import {isProjectFile, projectFile} from '../support/dist.ts';

const text = projectFile('SECURITY.md');

describe('SECURITY.md', () => {
  it('names a test that exists for each threat', () => {
    const [, table = ''] = /## Threats[^\n]*\n([\s\S]*?)\n## /.exec(text) ?? [];
    const rows = table.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).to.be.above(10);
    // The first two rows are the heading and the line below it.
    for (const row of rows.slice(2)) {
      const [, label, target] = /\[(test\/[^\]]+)\]\(([^)]+)\) *\|$/.exec(row) ?? [];
      expect(label, row).to.be.a('string').and.equal(target);
      expect(isProjectFile(target ?? ''), row).to.equal(true);
      expect(projectFile(target ?? ''), row).to.match(/\bit\(/);
    }
  });

  it('contains no address', () => {
    expect(text).to.not.match(/[\w.]+@[\w.]+\.\w+|https?:\/\//);
  });
});
