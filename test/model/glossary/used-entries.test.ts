import {expect} from 'chai';
import {recordTexts} from '../../../src/model/glossary/record-texts.ts';
import {usedEntries} from '../../../src/model/glossary/used-entries.ts';
import {readReport} from '../../../src/model/report/read/report.ts';

const entry = (...terms: readonly string[]) => ({
  term: new Map(terms.map((term, index) => [['es', 'en'][index] ?? 'qu', term])),
  expansion: null,
  definition: new Map([['es', 'Palabras']]),
  url: null,
});

/** The terms that are found in a text. */
function termsIn(text: string, ...terms: readonly string[]): readonly string[] {
  const used = usedEntries(
    terms.map((term) => entry(term)),
    [text],
  );
  return used.map(({term}) => term.get('es') ?? '');
}

describe('usedEntries', () => {
  it('finds whole words, as they are written for an acronym, in any case for another term', () => {
    expect(termsIn('Las (DEMUNA) acreditadas', 'DEMUNA')).to.deep.equal(['DEMUNA']);
    expect(termsIn('La demuna y la CODEMUNA', 'DEMUNA')).to.deep.equal([]);
    expect(termsIn('El PIAS no es un pia', 'PIA')).to.deep.equal([]);
    expect(termsIn('Padrón nominal', 'padrón')).to.deep.equal(['padrón']);
    expect(termsIn('empadronados', 'padrón')).to.deep.equal([]);
  });

  it('finds the plural of each word of a term', () => {
    expect(termsIn('Trabajos infantiles y adolescentes', 'trabajo infantil', 'adolescente')).to.deep.equal([
      'trabajo infantil',
      'adolescente',
    ]);
    expect(termsIn('the services', 'Service')).to.deep.equal(['Service']);
    expect(termsIn('el trabajo de la población infantil', 'trabajo infantil')).to.deep.equal([]);
  });

  it('finds a term in any of its languages, and keeps the order of the glossary', () => {
    const entries = [entry('conglomerado', 'cluster'), entry('muestra', 'sample'), entry('otro')];
    expect(usedEntries(entries, ['A sample', 'of clusters'])).to.deep.equal(entries.slice(0, 2));
  });

  it('finds nothing for a term without words', () => {
    expect(termsIn('A – B', '–', ' ')).to.deep.equal([]);
  });

  it('takes a time that grows with the texts, for terms of one repeated word too', () => {
    const terms = Array.from({length: 3000}, (_, index) => `a ${'a '.repeat(index % 7)}b${index}`);
    const text = 'a '.repeat(100_000);
    expect(termsIn(text, ...terms, 'a a')).to.deep.equal(['a a']);
  });
});

describe('recordTexts', () => {
  it('returns the texts of a record at any depth, in all languages, without remarks for publishers', () => {
    const {report} = readReport({
      observations: [{period: '2021', value: 1, note: {es: 'nota', en: 'note'}}],
      id: 'a',
      name: 'nombre',
      unit: '%',
      editorNotes: ['oculto'],
    });
    expect(recordTexts(report?.indicators)).to.include.members(['nombre', 'nota', 'note']);
    expect(recordTexts(report?.indicators)).to.not.include.members(['oculto']);
  });
});

describe('readReport', () => {
  it('keeps a term with an expansion or a definition, and drops another one alone', () => {
    const {report, problems} = readReport({
      schemaVersion: '1.1.0',
      id: 'r',
      title: 'r',
      groups: [],
      indicators: [],
      glossary: [
        {term: 'A', expansion: 'a'},
        {term: 'B'},
        'C',
        {term: 'D', definition: 'd', url: 'javascript:0'},
      ],
    });
    expect(report?.glossary.map(({term, url}) => [term.get('es-PE'), url])).to.deep.equal([
      ['A', null],
      ['D', null],
    ]);
    expect(problems.map(({path, code}) => `${path} ${code}`)).to.deep.equal([
      '/glossary/1 missing-field',
      '/glossary/2 wrong-type',
      '/glossary/3/url bad-url',
    ]);
  });
});
