import {expect} from 'chai';
import {directionBases, desiredDirections, roundings} from '../../../src/model/report/indicator.ts';
import {flags, missingReasons} from '../../../src/model/report/observation.ts';
import type {Message, Translation} from '../../../src/text/i18n/messages/translation.ts';
import {enCharts} from '../../../src/text/i18n/messages/en/charts.ts';
import {enSound} from '../../../src/text/i18n/messages/en/sound.ts';
import {esPESound} from '../../../src/text/i18n/messages/es-PE/sound.ts';
import {enMap} from '../../../src/text/i18n/messages/en/map.ts';
import {esPEMap} from '../../../src/text/i18n/messages/es-PE/map.ts';
import {enSeries} from '../../../src/text/i18n/messages/en/series.ts';
import {enDetails} from '../../../src/text/i18n/messages/en/details.ts';
import {enEdition} from '../../../src/text/i18n/messages/en/edition.ts';
import {enRanking} from '../../../src/text/i18n/messages/en/ranking.ts';
import {enPlaces} from '../../../src/text/i18n/messages/en/places.ts';
import {enEditor} from '../../../src/text/i18n/messages/en/editor.ts';
import {enProblem} from '../../../src/text/i18n/messages/en/problem.ts';
import {enVariationBar} from '../../../src/text/i18n/messages/en/variation-bar.ts';
import {enStatus} from '../../../src/text/i18n/messages/en/status.ts';
import {enReport} from '../../../src/text/i18n/messages/en/report.ts';
import {enSlides} from '../../../src/text/i18n/messages/en/slides.ts';
import {enShare} from '../../../src/text/i18n/messages/en/share.ts';
import {enExplanation} from '../../../src/text/i18n/messages/en/explanation.ts';
import {enFigures} from '../../../src/text/i18n/messages/en/figures.ts';
import {esPECharts} from '../../../src/text/i18n/messages/es-PE/charts.ts';
import {esPESeries} from '../../../src/text/i18n/messages/es-PE/series.ts';
import {esPEDetails} from '../../../src/text/i18n/messages/es-PE/details.ts';
import {esPEEdition} from '../../../src/text/i18n/messages/es-PE/edition.ts';
import {esPERanking} from '../../../src/text/i18n/messages/es-PE/ranking.ts';
import {esPEPlaces} from '../../../src/text/i18n/messages/es-PE/places.ts';
import {esPEEditor} from '../../../src/text/i18n/messages/es-PE/editor.ts';
import {esPEProblem} from '../../../src/text/i18n/messages/es-PE/problem.ts';
import {esPEVariationBar} from '../../../src/text/i18n/messages/es-PE/variation-bar.ts';
import {enStatistics} from '../../../src/text/i18n/messages/en/statistics.ts';
import {esPEStatistics} from '../../../src/text/i18n/messages/es-PE/statistics.ts';
import {esPEStatus} from '../../../src/text/i18n/messages/es-PE/status.ts';
import {esPEReport} from '../../../src/text/i18n/messages/es-PE/report.ts';
import {esPESlides} from '../../../src/text/i18n/messages/es-PE/slides.ts';
import {esPEShare} from '../../../src/text/i18n/messages/es-PE/share.ts';
import {esPEExplanation} from '../../../src/text/i18n/messages/es-PE/explanation.ts';
import {esPEFigures} from '../../../src/text/i18n/messages/es-PE/figures.ts';

/** Every catalogue in both languages: English, then Spanish of Peru. */
const catalogues: readonly (readonly [en: Translation, esPE: Translation])[] = [
  [enFigures, esPEFigures],
  [enStatus, esPEStatus],
  [enDetails, esPEDetails],
  [enEdition, esPEEdition],
  [enPlaces, esPEPlaces],
  [enRanking, esPERanking],
  [enReport, esPEReport],
  [enExplanation, esPEExplanation],
  [enProblem, esPEProblem],
  [enEditor, esPEEditor],
  [enVariationBar, esPEVariationBar],
  [enCharts, esPECharts],
  [enSeries, esPESeries],
  [enSound, esPESound],
  [enMap, esPEMap],
  [enSlides, esPESlides],
  [enShare, esPEShare],
  [enStatistics, esPEStatistics],
];

function pluralForms(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholders(form: string): readonly string[] {
  return [...new Set(form.match(/\{\w+\}/g))].sort();
}

/** Key → its placeholders. All plural forms must have the same ones, except that `{count}` may be missing. */
function placeholdersByKey({messages}: Translation): Record<string, readonly string[]> {
  const byKey: Record<string, readonly string[]> = {};
  for (const [key, message] of Object.entries(messages)) {
    const keyPlaceholders = placeholders(typeof message === 'string' ? message : message.other);
    for (const form of pluralForms(message))
      expect(keyPlaceholders, key).to.have.members([
        ...new Set([...placeholders(form), ...countPlaceholders(keyPlaceholders)]),
      ]);
    byKey[key] = keyPlaceholders;
  }
  return byKey;
}

function countPlaceholders(names: readonly string[]): readonly string[] {
  return names.filter((name) => name === '{count}');
}

describe('message catalogues', () => {
  it('en has the keys and placeholders of es-PE', () => {
    for (const [en, esPE] of catalogues) expect(placeholdersByKey(en)).to.deep.equal(placeholdersByKey(esPE));
  });

  it('the catalogues of a language have no key in common', () => {
    const keys = catalogues.flatMap(([, {messages}]) => Object.keys(messages));
    expect(keys).to.have.length(new Set(keys).size);
  });

  it('every flag, reason, direction and rounding has a message', () => {
    const keys = [
      ...flags.map((flag) => `flag.${flag}`),
      ...missingReasons.map((reason) => `missing-reason.${reason}`),
      ...desiredDirections.map((direction) => `direction.${direction}`),
      ...directionBases.map((kind) => `direction-basis.${kind}`),
      ...roundings.map((rounding) => `difference.${rounding}`),
    ];
    expect({
      ...esPEFigures.messages,
      ...esPEDetails.messages,
      ...esPEStatus.messages,
      ...esPEExplanation.messages,
    }).to.include.all.keys(keys);
  });

  it('messages are not empty and have no leading, trailing or double spaces', () => {
    const messages = catalogues.flat().flatMap((catalogue) => Object.entries<Message>(catalogue.messages));
    for (const [key, message] of messages) {
      // The text of a schema problem, made by the validator, needs no advice.
      if (key === 'problem-fix.schema') continue;
      for (const form of pluralForms(message)) expect(form, key).to.match(/^(?!.* {2})\S(.*\S)?$/);
    }
  });
});
