import {expect} from 'chai';
import {declaredSentence} from '../../../src/text/sentence/coverage.ts';
import {english, spanish} from '../../support/languages.ts';

function sentences(
  declared: Readonly<Record<string, number>>,
  {label = 'Objetivo 03', publisher = 'MIMP'}: {label?: string; publisher?: string | null} = {},
) {
  const coverage = {declared: new Map(Object.entries(declared)), label, publisher};
  return [declaredSentence(coverage, spanish), declaredSentence(coverage, english)];
}

describe('declaredSentence', () => {
  it('declaredSentence(objective 03) has the declared counts', () => {
    expect(sentences({guidelines: 7, services: 23, servicesByPublisher: 16})).to.deep.equal([
      'Objetivo 03: 7 lineamientos y 23 servicios en total, 16 a cargo de la entidad (MIMP).',
      'Objetivo 03: 7 guidelines and 23 services in total, 16 run by MIMP.',
    ]);
  });

  it('declaredSentence(counts of one, no label) uses the singular', () => {
    expect(sentences({guidelines: 1, services: 1}, {label: ''})).to.deep.equal([
      '1 lineamiento y 1 servicio en total.',
      '1 guideline and 1 service in total.',
    ]);
  });

  it('declaredSentence(no publisher) omits the count of the publisher', () => {
    expect(sentences({services: 5, servicesByPublisher: 2}, {publisher: null})[0]).to.equal(
      'Objetivo 03: 5 servicios en total.',
    );
  });

  it('declaredSentence(no known counts) returns null', () => {
    expect(sentences({})).to.deep.equal([null, null]);
    expect(sentences({widgets: 3, servicesByPublisher: 2})).to.deep.equal([null, null]);
  });
});
