import {expect} from 'chai';
import {embedSnippet, embedShapes, type EmbedOptions} from '../../../src/render/embed/embed-code.ts';
import {scriptAttributes} from '../../../src/render/embed/iframe-code.ts';
import {english, spanish} from '../../support/languages.ts';

const embedOptions: EmbedOptions = {
  tag: 'indicator-card',
  attributes: new Map([
    ['code', '03.07.02'],
    ['search', ''],
  ]),
  source: {url: 'https://data.example/a.json?b=1&c="', integrity: null},
  scripts: 'https://cdn.example/avance@1.2.3/',
  hints: '',
  page: 'https://pages.example/03.07.02/',
  title: 'A & <b>',
  fallback: '<table><caption>A</caption></table>',
};

describe('scriptAttributes(folder, script)', () => {
  const script = {file: 'avance.js', integrity: 'sha384-abc'};

  it('contains the hash for a folder with a version in its path, whose files never change', () => {
    expect(scriptAttributes('https://cdn.example/avance@1.2.3/', script)).to.equal(
      ' src="https://cdn.example/avance@1.2.3/avance.js" integrity="sha384-abc" crossorigin="anonymous"></script>\n',
    );
  });

  it('has no hash for another folder, where an update would make the hash block the script', () => {
    for (const folder of ['./', 'https://example.org/avance/', 'http://10.0.0.1/avance/'])
      expect(scriptAttributes(folder, script)).to.equal(` src="${folder}avance.js"></script>\n`);
  });
});

describe('embedSnippet(shape, embed, locale)', () => {
  it('returns a script, the element and its table for shape module', () => {
    expect(embedSnippet('module', embedOptions, spanish)).to
      .equal(`<script type="module" src="https://cdn.example/avance@1.2.3/avance.js"></script>
<div><indicator-card src="https://data.example/a.json?b=1&amp;c=&quot;" code="03.07.02" search locale="es-PE">
<table><caption>A</caption></table>
</indicator-card></div>
`);
  });

  it('returns a deferred script that is not a module for shape classic', () => {
    expect(embedSnippet('classic', embedOptions, spanish)).to.match(
      /^<script defer src="[^"]+avance\.iife\.js"><\/script>\n<div><indicator-card/,
    );
  });

  it('returns a lazy frame with a title and a link for shape iframe', () => {
    const code = embedSnippet('iframe', embedOptions, spanish);
    expect(code).to.contain('title="A &amp; &lt;b&gt;"').and.contain('loading="lazy"');
    expect(code).to.contain('<a href="https://pages.example/03.07.02/">A &amp; &lt;b&gt;</a>');
    expect(code).to.match(/<iframe [^>]*height="560"[^>]* data-avance><\/iframe>/);
    expect(code).to.contain('<script async src="https://cdn.example/avance@1.2.3/embed.iife.js"></script>');
    expect(embedSnippet('iframe', {...embedOptions, page: null}, spanish)).to.equal(null);
  });

  it('returns the table and a link to its data, without a script, for shape html', () => {
    const code = embedSnippet('html', embedOptions, spanish) ?? '';
    expect(code)
      .to.contain(embedOptions.fallback)
      .and.contain('<a href="https://data.example/a.json?b=1&amp;');
    expect(code).to.not.match(/<script|<indicator/);
  });

  it('has one script for every element, option and language', () => {
    const slides = {tag: 'policy-report', attributes: new Map([['view', 'slides']])};
    const share = {attributes: new Map([['actions', 'why share']])};
    for (const options of [slides, share, {tag: 'variation-chart'}]) {
      const code = embedSnippet('classic', {...embedOptions, ...options}, english) ?? '';
      expect(code.match(/src="[^"]+\.js"/g)).to.deep.equal([
        'src="https://cdn.example/avance@1.2.3/avance.iife.js"',
      ]);
    }
  });

  it('has no source for an element without data', () => {
    const bar = {
      ...embedOptions,
      tag: 'variation-bar',
      attributes: new Map([['to-value', '3']]),
      source: null,
    };
    expect(embedSnippet('module', bar, spanish)).to.contain('<variation-bar to-value="3" locale="es-PE">\n');
    expect(embedSnippet('html', bar, spanish)).to.equal(`${bar.fallback}\n`);
  });

  it('escapes inline data so that no text can end the script or its comment', () => {
    const json = JSON.stringify({name: '</script><script>alert(1)</script><!-- --> --!>'});
    const code = embedSnippet('module', {...embedOptions, source: {json}}, spanish) ?? '';
    const [, inlineJson = ''] = /application\/json"><!--\n(.*)\n--><\/script>/.exec(code) ?? [];
    expect(JSON.parse(inlineJson)).to.deep.equal(JSON.parse(json));
    expect(inlineJson).to.not.match(/[<>]/);
  });

  it('has no inline style, handler or style element in any shape', () => {
    for (const shape of embedShapes)
      expect(embedSnippet(shape, embedOptions, spanish)).to.not.match(/\sstyle=|<style|\son\w+=/);
  });

  it('throws for an invalid tag or attribute name', () => {
    expect(() => embedSnippet('module', {...embedOptions, tag: 'b onclick=x'}, spanish)).to.throw(TypeError);
    expect(() =>
      embedSnippet('module', {...embedOptions, attributes: new Map([['a"b', '']])}, spanish),
    ).to.throw(TypeError);
  });
});
