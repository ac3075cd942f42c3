import {expect} from 'chai';
import {readPage} from '../../../src/cli/doctor/page-tags.ts';

describe('readPage', () => {
  it('returns tags and texts as a browser divides them', () => {
    const {tags, texts} = readPage(
      `<!-- <a> --><P Class='x>y' title=&lt;b&gt;>1 &lt; 2</p><script src=a>"<i>"</script><title><b></title><u/>`,
    );
    expect(tags.map(({name}) => name)).to.deep.equal(['p', 'script', 'title', 'u']);
    expect([...(tags[0]?.attributes ?? [])]).to.deep.equal([
      ['class', 'x>y'],
      ['title', '<b>'],
    ]);
    expect(tags[0]?.source).to.equal("<P Class='x>y' title=&lt;b&gt;>");
    expect(texts.join('')).to.include('1 < 2').and.to.not.include('<i>');
  });

  // Each takes hours in quadratic time.
  const hostile: Readonly<Record<string, string>> = {
    'comments that do not end': '<!--'.repeat(1_000_000),
    'comments that end': '<!---->'.repeat(500_000),
    'tags that do not end': '<indicator-card '.repeat(300_000),
    'nested tags': '<div>'.repeat(500_000),
    'quotes': '<meta "\''.repeat(300_000),
    'escaped tags': '&lt;indicator-'.repeat(300_000),
    'character references': '&'.repeat(3_000_000),
  };
  for (const [name, html] of Object.entries(hostile))
    it(`reads a page of ${name}`, () => {
      expect(() => readPage(html)).to.not.throw();
    });
});
