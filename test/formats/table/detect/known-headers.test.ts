import {expect} from 'chai';
import {knownHeaders} from '../../../../src/formats/table/detect/known-headers.ts';
import {parseHeader} from '../../../../src/formats/table/detect/header-column.ts';
import {headerLanguages} from '../../../../src/formats/table/detect/words.ts';

describe('knownHeaders(language)', () => {
  for (const language of headerLanguages)
    it(`returns headers that an import understands, in ${language}`, () => {
      const texts = [...knownHeaders(language).values()].flat();
      const unknown = texts.filter((text) => parseHeader(text).role === 'unknown');
      expect(texts.length).to.be.greaterThan(40);
      expect(unknown).to.deep.equal([]);
    });

  it('has the words of each role', () => {
    const spanish = knownHeaders('es');
    expect(spanish.get('period')).to.include.members(['periodo', 'ano', 'fecha', 'time_period']);
    expect(spanish.get('target')).to.include('meta');
    expect(spanish.get('place')).to.include('comuna');
  });
});
