import {foldText} from '../../text/search.ts';

const totalWords =
  /^(_?t|_z|all|both sexes|(ambos|os dois|les deux) (os )?sex[oe]s|todos?|todas?|ambos|(sub ?|gran |grand )?total(es)?( general| nacional| pais| country)?|nacional|national|nivel nacional|conjunto nacional|promedio( general| nacional)?|average|media|moyenne|ensemble|whole country|todo el pais)$/;

/** True for the label of a whole, such as "Total" or "Ambos sexos"; false for a name that begins with the word. */
export function isTotal(label: string): boolean {
  return totalWords.test(foldText(label).replace(/[\s:.]+$/, ''));
}
