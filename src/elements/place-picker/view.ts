import {html, type TemplateResult} from 'lit';
import {placesWithFigures} from '../../model/places/chosen-place.ts';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {upperInitial} from '../../text/format/upper-initial.ts';
import {commonLevel, placeNames, wholeText} from '../../text/place/place-names.ts';
import {selectField} from '../shared/select-field.ts';

/** A code, empty for the whole, and the name that the reader sees. */
export type PlaceOption = readonly [code: string, name: string];

/** The whole, then the places with figures by name. */
export function placeOptions(report: Report, locale: Locale): readonly PlaceOption[] {
  const whole = report.shownPlace?.report ?? report;
  const {compare} = new Intl.Collator(locale.tag, {numeric: true});
  const names = placeNames(whole, locale);
  const places = placesWithFigures(whole).map(({code}) => [code, names.get(code) ?? code] as const);
  return [
    ['', wholeText(whole, locale) ?? locale.t('place.total')],
    ...places.sort(([, a], [, b]) => compare(a, b)),
  ];
}

/** A labelled field with the shown place. */
export function placePicker(
  {options, report, label}: {options: readonly PlaceOption[]; report: Report; label: string},
  locale: Locale,
  choose: (code: string, name: string) => void,
): TemplateResult {
  const shown = report.shownPlace?.place.code ?? '';
  const names = new Map(options);
  return html`<div part="control">
    ${selectField(label || upperInitial(locale.t(`place.level-${commonLevel(placesWithFigures(report.shownPlace?.report ?? report))}`)), options, shown, (code) => choose(code, names.get(code) ?? ''))}
  </div>`;
}
