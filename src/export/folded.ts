/** A text for comparison: small letters, no accents, single blanks. `Código  Servicio` → `codigo servicio`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
