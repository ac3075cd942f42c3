const codes = [
  '03.01.01',
  '03.01.02',
  '03.04.01',
  '03.05.02',
  '03.07.02',
  '03.07.03',
  '03.07.05',
  '03.07.07',
];

/** Codes of a list of six cards. Each step removes three, adds three and reverses the order of the others. */
export function listedCodes(step: number): readonly string[] {
  const listed = Array.from({length: 6}, (_, index) => codes[(step * 3 + index) % codes.length] ?? '');
  return step % 2 ? listed.reverse() : listed;
}

/** The variant of the cards of the list. Each step changes it. */
export function listedVariant(step: number): 'compact' | 'standard' {
  return step % 2 ? 'compact' : 'standard';
}
