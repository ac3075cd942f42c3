import {expect} from 'chai';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {serializeTemplate} from '../../../src/render/svg/serialize-template.ts';

const colors = {'text': '#000', 'text-muted': '#444'};
const markup = (template: TemplateResult): string => serializeTemplate(template, colors).html;
const injection = `"><script>alert('x')</script>&`;

describe('serializeTemplate(template, colors)', () => {
  it('writes nested templates, arrays, texts and numbers', () => {
    const items = [1, 2].map((x) => svg`<rect x=${x} y="0"/>`);
    const label = svg`<text x=${'5%'}>${'a'} ${7}</text>`;
    expect(markup(html`<svg width="10">${items}${nothing}${null}${label}</svg>`)).to.equal(
      '<svg width="10"><rect x="1" y="0"/><rect x="2" y="0"/><text x="5%">a 7</text></svg>',
    );
  });

  it('escapes texts and attribute values', () => {
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;';
    expect(markup(svg`<text class=${injection}>${injection}</text>`)).to.equal(
      `<text class="${escaped}">${escaped}</text>`,
    );
  });

  it('omits an attribute with the value `nothing`', () => {
    expect(markup(svg`<rect x=${nothing} width=${2} fill=${nothing}/>`)).to.equal('<rect width="2"/>');
  });

  it('quotes the attribute values that are unquoted in minified templates', () => {
    expect(
      markup(svg`<rect class=track y=10 width=${2} height="4"/><path class=a d=${'M0 0'}></path>`),
    ).to.equal('<rect class="track" y="10" width="2" height="4"/><path class="a" d="M0 0"></path>');
  });

  it('replaces tokens with colours in attributes but not in texts', () => {
    const ink = 'var(--_text)';
    expect(
      markup(svg`<path fill="var(--_text-muted)" stroke=${ink} color="var(--_text, var(--_other))"/>${ink}`),
    ).to.equal('<path fill="#444" stroke="#000" color="#000"/>var(--_text)');
    expect(() => markup(svg`<path fill="var(--_unknown)"/>`)).to.throw(TypeError);
  });

  const listener = (): void => undefined;
  for (const [name, template] of Object.entries({
    'an event': svg`<path @click=${listener}/>`,
    'a property': svg`<path .data=${'x'}/>`,
    'a boolean attribute': svg`<path ?hidden=${true}/>`,
    'an attribute of several values': svg`<path d="M${1} ${2}"/>`,
    'an object as an attribute': svg`<path d=${{}}/>`,
    'a function as content': svg`<g>${listener}</g>`,
    'an object as content': svg`<g>${{toString: () => '<b>'}}</g>`,
    'a template made of JSON': svg`<g>${JSON.parse('{"_$litType$": 2, "strings": ["<script/>"], "values": []}')}</g>`,
  }))
    it(`refuses ${name}`, () => {
      expect(() => markup(template)).to.throw(TypeError);
    });
});
