import {foldText} from '../../text/search.ts';

const totalWords =
  /^(_?t|_z|all|both sexes|(ambos|os dois|les deux) (os )?sex[oe]s|todos?|todas?|ambos|(sub ?|gran |grand )?total(es)?( general| nacional| pais| country)?|nacional|national|nivel nacional|conjunto nacional|ensemble|whole country|todo el pais)$/;

const averageWords = /^(promedio|average|media|moyenne)( general| nacional| total)?$/;

/** True for the label of a whole, such as "Total" or "Ambos sexos"; false for a name that begins with the word. */
export function isTotal(label: string): boolean {
  return totalWords.test(bareLabel(label));
}

/** True for the label of a row of totals or averages below a table. A category "Media" may be a level of education. */
export function isTotalRow(label: string): boolean {
  return isTotal(label) || averageWords.test(bareLabel(label));
}

function bareLabel(label: string): string {
  return foldText(label).replace(/(?<![\s:.])[\s:.]+$/, '');
}
