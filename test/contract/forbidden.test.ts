import {expect} from 'chai';
import {sourceFiles} from '../support/source-files.ts';

/** Code that can run data as code, or that a strict content security policy blocks. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'unsafeHTML, unsafeSVG and similar directives': /\bunsafe(HTML|SVG|MathML|Static|CSS)\b/,
  'innerHTML and similar properties': /\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)\b/,
  'code from text': /\beval\(|\bnew Function\b|[^.\w]Function\(/,
  'document.write': /\bdocument\s*\.\s*write(ln)?\b/,
  'messages to any origin': /postMessage\([^)]*['"`]\*['"`]/,
  'a style attribute or element in a template': /\sstyle=["'$]|<style[\s>]/,
  'a handler attribute in a template': /<[a-z][^>]*\son[a-z]+=["'$]/,
  'storage in the browser': /\b(localStorage|sessionStorage|indexedDB)\b|\bdocument\.cookie\b/,
  // The first use of each takes up to 20 ms, and a page may need none.
  'a format of Intl that is created at import': /^(export )?(const|let) .*\bnew Intl\b/m,
  'a computed tag name': /\b(html|svg)`[^`]*<\/?\$\{/,
};

const samples: Readonly<Record<string, string>> = {
  'unsafeHTML, unsafeSVG and similar directives': "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
  'innerHTML and similar properties': 'node.innerHTML = text;',
  'code from text': "new Function('return 1')",
  'document.write': 'document.write(text)',
  'messages to any origin': "parent.postMessage({height}, '*')",
  'a style attribute or element in a template': 'html`<p style="inline-size: ${width}%"></p>`',
  'a handler attribute in a template': 'html`<button onclick="go()"></button>`',
  'storage in the browser': "localStorage.setItem('seen', '1')",
  'a format of Intl that is created at import': "const collator = new Intl.Collator('en');",
  'a computed tag name': 'html`<${tag}></${tag}>`',
};

/** Exceptions: constant style sheets, files without a strict policy of a host page, and the draft that a person keeps. */
const exempt: Readonly<Record<string, readonly string[]>> = {
  'unsafeHTML, unsafeSVG and similar directives': ['src/elements/base/token-styles.ts'],
  'storage in the browser': ['src/elements/report-editor/document/draft.ts'],
  'a style attribute or element in a template': [
    'src/cli/render/declarative-shadow-dom.ts',
    'src/render/email.ts',
  ],
};

function filesWith(pattern: RegExp, files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].filter(([, source]) => pattern.test(source)).map(([file]) => file);
}

/** Comments can contain the forbidden names. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

const source = new Map([...sourceFiles('src')].map(([file, text]) => [file, withoutComments(text)]));

describe('src', () => {
  for (const [name, pattern] of Object.entries(forbidden)) {
    it(`does not contain ${name}`, () => {
      expect(filesWith(pattern, new Map([['sample', samples[name] ?? '']]))).to.deep.equal(['sample']);
      expect(filesWith(pattern, source)).to.deep.equal(exempt[name] ?? []);
    });
  }

  it('registers elements only in define/', () => {
    const files = filesWith(/(customElements|registry)\s*\.\s*define\b/, source);
    expect(files).to.not.be.empty;
    expect(files.filter((file) => !file.startsWith('src/define/'))).to.deep.equal([]);
  });
});
