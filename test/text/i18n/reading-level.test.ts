import {expect} from 'chai';
import {catalogue} from '../../../src/cli/language/catalogues.ts';
import {messageForms} from '../../../src/cli/language/language-file.ts';
import {readingEase, syllables} from '../../support/reading-level.ts';

/** The Spanish sentences of public pages, with a short word in place of each placeholder. */
function sentences(): readonly string[] {
  return Object.values(catalogue('elements'))
    .flatMap((message) =>
      messageForms(message)
        .slice(-1)
        .map(([, form]) => form),
    )
    .map((form) => form.replace(/\{\w+\}/g, 'dos'))
    .filter((form) => /[.!?]$/.test(form) && form.split(' ').length > 3);
}

describe('the reading level of the Spanish sentences', () => {
  it('syllables(…) counts diphthongs as one, and hiatus as two', () => {
    const counts = {
      mejora: 3,
      valoración: 4,
      país: 2,
      fuente: 2,
      queda: 2,
      leer: 2,
      muy: 1,
      ahí: 2,
      periodo: 3,
      y: 1,
    };
    for (const [word, count] of Object.entries(counts)) expect(syllables(word), word).to.equal(count);
  });

  it('all sentences together are at least rather easy: 65 on the scale INFLESZ', () => {
    expect(readingEase(sentences().join(' '))).to.be.at.least(65);
  });

  it('no sentence of more than twelve words is difficult: each is above 40', () => {
    const difficult = sentences()
      .filter((sentence) => sentence.split(' ').length > 12 && readingEase(sentence) < 40)
      .map((sentence) => `${readingEase(sentence).toFixed(0)} ${sentence}`);
    expect(difficult).to.deep.equal([]);
  });
});
