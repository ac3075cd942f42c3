import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {citation, type CitationInput} from '../../../src/formats/metadata/citation.ts';
import {text} from '../../support/indicator.ts';
import {requireReport} from '../../support/rows.ts';
import {english, spanish} from '../../support/languages.ts';

const report = {...requireReport(pnmnna), id: 'pnmnna', title: text('Avance de la PNMNNA.')};
const reportInput: CitationInput = {
  report,
  title: null,
  code: null,
  url: 'https://host.example/a_b?x=1&y=%20',
  accessed: '2026-11-25',
};
const indicatorInput: CitationInput = {
  ...reportInput,
  title: 'Porcentaje de DEMUNA acreditadas.',
  code: '03.07.02',
};
const ministry = 'Ministerio de la Mujer y Poblaciones Vulnerables';

describe('citation', () => {
  it('citation(plain) includes author, title, report, year, URL and access date', () => {
    expect(citation('plain', indicatorInput, spanish)).to.equal(
      `${ministry}. «Porcentaje de DEMUNA acreditadas» (03.07.02). Avance de la PNMNNA. 2023. ${indicatorInput.url} (consultado el 25 de noviembre de 2026)`,
    );
    expect(citation('plain', reportInput, english)).to.equal(
      `${ministry}. “Avance de la PNMNNA”. 2023. ${indicatorInput.url} (accessed November 25, 2026)`,
    );
  });

  it('citation(apa) follows the format for data sets', () => {
    expect(citation('apa', indicatorInput, spanish)).to.equal(
      `${ministry}. (2023). Porcentaje de DEMUNA acreditadas (03.07.02) [Conjunto de datos]. En Avance de la PNMNNA. Recuperado el 25 de noviembre de 2026, de ${indicatorInput.url}`,
    );
  });

  it('citation(apa) marks a missing year, and begins with the title if there is no publisher', () => {
    const withoutSource = {...indicatorInput, url: null, report: {...report, issued: null, publisher: null}};
    expect(citation('apa', withoutSource, spanish)).to.equal(
      'Porcentaje de DEMUNA acreditadas (03.07.02) [Conjunto de datos]. (s. f.). En Avance de la PNMNNA.',
    );
  });

  it('citation() uses the date of the last update', () => {
    const updated = {...reportInput, report: {...report, updated: '2024-05-01'}};
    expect(citation('apa', updated, spanish)).to.contain('(2024)');
    expect(citation('plain', updated, spanish)).to.contain('1 de mayo de 2024');
  });

  it('citation(bibtex) returns an entry with escaped LaTeX characters', () => {
    const special = {...indicatorInput, title: 'A & B_c 5 % #1 {x} \\input{a} ~^$'};
    const entry = citation('bibtex', special, spanish);
    expect(entry).to.match(/^@misc\{pnmnna-03-07-02,\n/);
    expect(entry).to.contain(
      '{{A \\& B\\_c 5 \\% \\#1 \\{x\\} \\textbackslash{}input\\{a\\} \\textasciitilde{}\\textasciicircum{}\\$ (03.07.02)}}',
    );
    expect(entry).to.contain('url = {https://host.example/a_b?x=1&y=\\%20}');
    expect(entry).to.contain('year = {2023}');
    expect(entry.replace(/\\[{}]/g, '').match(/\{/g)?.length).to.equal(
      entry.replace(/\\[{}]/g, '').match(/\}/g)?.length,
    );
  });
});
