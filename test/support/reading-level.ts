const vowel = /[aeiouáéíóúü]/;
const strong = /[aeoáéóíú]/;

/** The number of syllables of a Spanish word, at least 1. Two vowels are one syllable unless both are strong, or one is an accented í or ú. */
export function syllables(word: string): number {
  const letters = [...word.toLowerCase().replace(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'k')];
  const starts = letters.filter((letter, index) => {
    const before = letters[index - 1] ?? '';
    if (!vowel.test(letter)) return letter === 'y' && index === letters.length - 1 && !vowel.test(before);
    return !vowel.test(before) || (strong.test(letter) && strong.test(before));
  });
  return Math.max(starts.length, 1);
}

/**
 * The ease of reading of a Spanish text by the index of Szigriszt-Pazos: 206.84 − 62.3 × syllables per word − words per
 * sentence. INFLESZ calls 55 to 65 normal, 65 to 80 rather easy: https://legibilidad.blogspot.com/2015/01/inflesz.html
 */
export function readingEase(text: string): number {
  const sentences = text.split(/[.:;!?…]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.match(/\p{L}+/gu) ?? [];
  const count = words.reduce((total, word) => total + syllables(word), 0);
  return 206.84 - (62.3 * count) / words.length - words.length / Math.max(sentences, 1);
}
