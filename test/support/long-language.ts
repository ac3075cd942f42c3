import {esPECharts} from '../../src/text/i18n/messages/es-PE/charts.ts';
import {esPEDetails} from '../../src/text/i18n/messages/es-PE/details.ts';
import {esPEExplanation} from '../../src/text/i18n/messages/es-PE/explanation.ts';
import {esPEFigures} from '../../src/text/i18n/messages/es-PE/figures.ts';
import {esPEMap} from '../../src/text/i18n/messages/es-PE/map.ts';
import {esPEPlaces} from '../../src/text/i18n/messages/es-PE/places.ts';
import {esPERanking} from '../../src/text/i18n/messages/es-PE/ranking.ts';
import {esPEReport} from '../../src/text/i18n/messages/es-PE/report.ts';
import {esPESeries} from '../../src/text/i18n/messages/es-PE/series.ts';
import {esPESheet} from '../../src/text/i18n/messages/es-PE/sheet.ts';
import {esPEStatistics} from '../../src/text/i18n/messages/es-PE/statistics.ts';
import {esPEStatus} from '../../src/text/i18n/messages/es-PE/status.ts';
import type {Message, Translation} from '../../src/text/i18n/messages/translation.ts';
import {registerMessages} from '../../src/text/i18n/translations.ts';

/** A message with 40 % more characters, like translations into longer languages. */
function lengthen(message: Message): Message {
  const pad = (text: string): string => {
    const length = text.replace(/\{\w+\}/g, '').length;
    return `${text}${' ~~~~'.repeat(Math.ceil(length / 5)).slice(0, Math.ceil(length * 0.4))}`;
  };
  if (typeof message === 'string') return pad(message);
  return Object.fromEntries(
    Object.entries(message).map(([key, text]) => [key, pad(text)]),
  ) as unknown as Message;
}

/** Registers a language whose texts are 40 % longer than those in Spanish. */
export function registerLongLanguage(locale: string, dir: 'ltr' | 'rtl'): void {
  const packs = [
    esPEFigures,
    esPEStatus,
    esPEReport,
    esPEExplanation,
    esPEDetails,
    esPECharts,
    esPESeries,
    esPEStatistics,
    esPESheet,
    esPEPlaces,
    esPEMap,
    esPERanking,
  ];
  const entries = packs
    .flatMap(({messages}) => Object.entries<Message>(messages))
    .map(([key, message]) => [key, lengthen(message)]);
  registerMessages({
    locale,
    numberLocale: 'es-PE',
    dir,
    messages: Object.fromEntries(entries) as Translation['messages'],
  });
}
