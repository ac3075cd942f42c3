import {expect} from 'chai';
import {safeHtml} from '../../src/render/html-template.ts';

describe('safeHtml`…`', () => {
  it('escapes values in text and in attributes', () => {
    const injection = `"><script>alert('x')</script>&`;
    expect(safeHtml`<p title="${injection}">${injection}</p>`.html).to.equal(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('inserts markup and lists of markup unchanged, and an empty text for null', () => {
    const items = ['a<b', 'c'].map((text) => safeHtml`<li>${text}</li>`);
    expect(safeHtml`<ul>${items}${null}${0}</ul>`.html).to.equal('<ul><li>a&lt;b</li><li>c</li>0</ul>');
  });

  it('rejects an object that imitates markup', () => {
    const imitation = {code: '<script></script>', toString: () => 'x'} as never;
    expect(() => safeHtml`<p>${imitation}</p>`).to.throw();
  });

  it('replaces characters that XML forbids', () => {
    expect(safeHtml`${'a\u0000\u000B\uD800b\uFFFF\t\u{1F600}'}`.html).to.equal('a���b�\t\u{1F600}');
  });
});
