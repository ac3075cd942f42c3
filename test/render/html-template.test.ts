import {expect} from 'chai';
import {safeHtml} from '../../src/render/html-template.ts';

describe('markup', () => {
  it('markup`…` escapes what is filled in, in text and in attributes', () => {
    const vector = `"><script>alert('x')</script>&`;
    expect(safeHtml`<p title="${vector}">${vector}</p>`.html).to.equal(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('markup`…` takes markup and lists of it as they are, and null as nothing', () => {
    const items = ['a<b', 'c'].map((text) => safeHtml`<li>${text}</li>`);
    expect(safeHtml`<ul>${items}${null}${0}</ul>`.html).to.equal('<ul><li>a&lt;b</li><li>c</li>0</ul>');
  });

  it('markup`…` does not trust an object that says it is markup', () => {
    const forged = {code: '<script></script>', toString: () => 'x'} as never;
    expect(() => safeHtml`<p>${forged}</p>`).to.throw();
  });

  it('markup`…` replaces what XML may not hold', () => {
    expect(safeHtml`${'a\u0000\u000B\uD800b\uFFFF\t\u{1F600}'}`.html).to.equal('a���b�\t\u{1F600}');
  });
});
