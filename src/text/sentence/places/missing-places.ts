import {groupBy} from '../../../model/group-by.ts';
import type {MissingReason, Observation} from '../../../model/report/observation.ts';
import {formatList} from '../../format/list.ts';
import type {Locale} from '../../i18n/locale.ts';
import {verdictCount} from '../rollup.ts';
import {hasFigure, type MapRow, type MapView} from './map-row.ts';

/** Most names in a list. */
const maxNames = 30;

/** "Ica, Lima y Puno"; with many places "Ica, Lima … y 12 más". */
export function nameList(rows: readonly MapRow[], locale: Locale): string {
  const names = rows.map(({name}) => name);
  if (names.length <= maxNames) return formatList(names, locale);
  const shown = formatList(names.slice(0, maxNames), locale);
  return `${shown} ${locale.t('finding.more', {count: names.length - maxNames})}`;
}

/** "3 sin dato: 1 reservado (Madre de Dios) y 2 no aplican (Ica y Puno)."; series with a break are named too. */
export function missingSentences(
  {rows, view}: {readonly rows: readonly MapRow[]; readonly view: MapView},
  locale: Locale,
): readonly string[] {
  const {t} = locale;
  const without = rows.filter((row) => !hasFigure(row, view));
  const broken = without.filter(({assessment: {from, to}}) => isPresent(from) && isPresent(to));
  const missing = without.filter((row) => !broken.includes(row));
  const list = [...groupBy(missing, missingReasonOf)].map(([reason, places]) =>
    t('map.with-names', {
      part: t(`missing-count.${reason}`, {count: places.length}),
      names: nameList(places, locale),
    }),
  );
  return [
    ...(missing.length > 0
      ? [t('map.missing', {count: missing.length, list: formatList(list, locale)})]
      : []),
    ...(broken.length > 0
      ? [
          t('map.named', {
            part: verdictCount('incomparable', broken.length, locale),
            names: nameList(broken, locale),
          }),
        ]
      : []),
  ];
}

const isPresent = (observation: Observation | null): boolean =>
  observation !== null && observation.value !== null;

/** The stated reason of the current value, else that of the earlier one. */
export function missingReasonOf({assessment: {from, to}}: MapRow): MissingReason {
  return (isPresent(to) ? from?.missing : to?.missing) ?? 'unknown';
}
