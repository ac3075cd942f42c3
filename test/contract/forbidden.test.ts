import {expect} from 'chai';
import {sourceFiles} from '../support/source-files.ts';

/** What lets data become code or breaks under a strict content security policy. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'unsafeHTML, unsafeSVG and their kin': /\bunsafe(HTML|SVG|MathML|Static|CSS)\b/,
  'innerHTML and its kin': /\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)\b/,
  'code from text': /\beval\(|\bnew Function\b|[^.\w]Function\(/,
  'document.write': /\bdocument\s*\.\s*write(ln)?\b/,
  'messages to anybody': /postMessage\([^)]*['"`]\*['"`]/,
  'a style attribute or element in a template': /\sstyle=["'$]|<style[\s>]/,
  'a handler attribute in a template': /<[a-z][^>]*\son[a-z]+=["'$]/,
  'anything kept in the reader’s browser': /\b(localStorage|sessionStorage|indexedDB)\b|\bdocument\.cookie\b/,
  'a computed tag name': /\b(html|svg)`[^`]*<\/?\$\{/,
};

const samples: Readonly<Record<string, string>> = {
  'unsafeHTML, unsafeSVG and their kin': "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
  'innerHTML and its kin': 'node.innerHTML = text;',
  'code from text': "new Function('return 1')",
  'document.write': 'document.write(text)',
  'messages to anybody': "parent.postMessage({height}, '*')",
  'a style attribute or element in a template': 'html`<p style="inline-size: ${width}%"></p>`',
  'a handler attribute in a template': 'html`<button onclick="go()"></button>`',
  'anything kept in the reader’s browser': "localStorage.setItem('seen', '1')",
  'a computed tag name': 'html`<${tag}></${tag}>`',
};

/** What is no page of a strict host: mail knows no style sheets, and a rendered page names its own in its policy. */
const exempt: Readonly<Record<string, readonly string[]>> = {
  'unsafeHTML, unsafeSVG and their kin': ['src/elements/base/token-styles.ts'],
  'a style attribute or element in a template': [
    'src/cli/render/declarative-shadow-dom.ts',
    'src/render/email.ts',
  ],
};

function found(pattern: RegExp, files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].filter(([, source]) => pattern.test(source)).map(([file]) => file);
}

/** Comments may name what the code may not do. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

const source = new Map([...sourceFiles('src')].map(([file, text]) => [file, withoutComments(text)]));

describe('what src/ never does', () => {
  for (const [name, pattern] of Object.entries(forbidden)) {
    it(`src/ is without ${name}`, () => {
      expect(found(pattern, new Map([['sample', samples[name] ?? '']]))).to.deep.equal(['sample']);
      expect(found(pattern, source)).to.deep.equal(exempt[name] ?? []);
    });
  }

  it('src/ defines elements only in define/', () => {
    const files = found(/(customElements|registry)\s*\.\s*define\b/, source);
    expect(files).to.not.be.empty;
    expect(files.filter((file) => !file.startsWith('src/define/'))).to.deep.equal([]);
  });
});
