import {expect} from 'chai';
import {chunkHints} from '../../../src/render/embed/chunk-hints.ts';

const summary = {file: 'chunks/summary-1.js', integrity: 'sha384-s'};
const chunks = {
  'indicator-table': [{file: 'chunks/table-1.js', integrity: 'sha384-t'}, summary],
  'en': [{file: 'chunks/en-1.js', integrity: null}, summary],
};

describe('chunkHints(element, chunks)', () => {
  it('returns a link for each chunk of the element and of its language, once', () => {
    expect(chunkHints({tag: 'indicator-table', language: 'en-GB', scripts: './'}, chunks)).to
      .equal(`<link rel="modulepreload" href="./chunks/table-1.js">
<link rel="modulepreload" href="./chunks/summary-1.js">
<link rel="modulepreload" href="./chunks/en-1.js">
`);
  });

  it('contains the hashes for a folder with a version in its path', () => {
    const scripts = 'https://cdn.example/avance/1.2.3/';
    expect(chunkHints({tag: 'indicator-table', language: 'es-PE', scripts}, chunks)).to.match(
      /^<link rel="modulepreload" href="https:\/\/cdn\.example\/avance\/1\.2\.3\/chunks\/table-1\.js" integrity="sha384-t" crossorigin="anonymous">\n/,
    );
  });

  it('returns nothing for an element of the core, and in a source tree', () => {
    expect(chunkHints({tag: 'indicator-card', language: 'es', scripts: './'}, chunks)).to.equal('');
    expect(chunkHints({tag: 'indicator-table', language: 'en', scripts: './'})).to.equal('');
  });
});
