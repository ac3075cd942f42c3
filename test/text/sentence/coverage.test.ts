import {expect} from 'chai';
import {coverageSentence} from '../../../src/text/sentence/coverage.ts';
import {english, spanish} from '../../support/languages.ts';

function covered(
  declared: Readonly<Record<string, number>>,
  listed: number,
  publisher: string | null = 'MIMP',
) {
  const coverage = {declared: new Map(Object.entries(declared)), listed, publisher};
  return [coverageSentence(coverage, spanish), coverageSentence(coverage, english)];
}

describe('coverageSentence', () => {
  it('coverageSentence(objective 03) tells what is declared and what is listed', () => {
    expect(covered({guidelines: 7, services: 23, servicesByPublisher: 16}, 16)).to.deep.equal([
      'El documento declara 7 lineamientos y 23 servicios en total, 16 del MIMP; aquí figuran 16.',
      'The document declares 7 guidelines and 23 services in all, 16 by MIMP; 16 are listed here.',
    ]);
  });

  it('coverageSentence(one of each) is singular', () => {
    expect(covered({guidelines: 1, services: 1}, 1)).to.deep.equal([
      'El documento declara 1 lineamiento y 1 servicio en total; aquí figura 1.',
      'The document declares 1 guideline and 1 service in all; 1 is listed here.',
    ]);
  });

  it('coverageSentence(no publisher) leaves its share out', () => {
    expect(covered({services: 5, servicesByPublisher: 2}, 2, null)[0]).to.equal(
      'El documento declara 5 servicios en total; aquí figuran 2.',
    );
  });

  it('coverageSentence(nothing that has words) is null', () => {
    expect(covered({}, 2)).to.deep.equal([null, null]);
    expect(covered({widgets: 3, servicesByPublisher: 2}, 2)).to.deep.equal([null, null]);
  });
});
