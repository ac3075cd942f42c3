import {foldText} from '../../text/search.ts';

const scaleWords =
  /\b(cientos|miles|millon(es)?|thousands?|millions?|billions?|milhares|milhao|milhoes|milliers)\b/;

/** True for a text with a word that scales figures: "Gasto en miles". */
export function hasScale(text: string): boolean {
  return scaleWords.test(foldText(text));
}
