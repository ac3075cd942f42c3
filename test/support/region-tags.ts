const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Every code of two letters, assigned, withdrawn or free, and Latin America. */
const regions = [...letters.flatMap((first) => letters.map((second) => first + second)), '419'];

/** The tags of the built-in languages, alone and with every region code. */
export const regionTags: readonly string[] = ['es', 'en'].flatMap((language) => [
  language,
  ...regions.map((region) => `${language}-${region}`),
]);
