import {expect} from 'chai';
import {coverageSentence} from '../../../src/text/sentence/coverage.ts';
import {english, spanish} from '../../support/languages.ts';

function sentences(
  declared: Readonly<Record<string, number>>,
  listed: number,
  publisher: string | null = 'MIMP',
) {
  const coverage = {declared: new Map(Object.entries(declared)), listed, publisher};
  return [coverageSentence(coverage, spanish), coverageSentence(coverage, english)];
}

describe('coverageSentence', () => {
  it('coverageSentence(objective 03) includes the declared and the listed counts', () => {
    expect(sentences({guidelines: 7, services: 23, servicesByPublisher: 16}, 16)).to.deep.equal([
      'El documento declara 7 lineamientos y 23 servicios en total, 16 del MIMP; aquí figuran 16.',
      'The document declares 7 guidelines and 23 services in total, 16 run by MIMP; 16 are listed here.',
    ]);
  });

  it('coverageSentence(counts of one) uses the singular', () => {
    expect(sentences({guidelines: 1, services: 1}, 1)).to.deep.equal([
      'El documento declara 1 lineamiento y 1 servicio en total; aquí figura 1.',
      'The document declares 1 guideline and 1 service in total; 1 is listed here.',
    ]);
  });

  it('coverageSentence(no publisher) omits the count of the publisher', () => {
    expect(sentences({services: 5, servicesByPublisher: 2}, 2, null)[0]).to.equal(
      'El documento declara 5 servicios en total; aquí figuran 2.',
    );
  });

  it('coverageSentence(no known counts) returns null', () => {
    expect(sentences({}, 2)).to.deep.equal([null, null]);
    expect(sentences({widgets: 3, servicesByPublisher: 2}, 2)).to.deep.equal([null, null]);
  });
});
