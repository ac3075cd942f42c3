import {expect} from 'chai';
import {loadErrorCodes} from '../../../src/model/report/load-error.ts';
import {
  directionBases,
  desiredDirections,
  flags,
  missingReasons,
  roundings,
} from '../../../src/model/report/report.ts';
import type {Message, Pack} from '../../../src/text/i18n/messages.ts';
import {enChart} from '../../../src/text/i18n/messages/en/charts.ts';
import {enEdition} from '../../../src/text/i18n/messages/en/status.ts';
import {enEditor} from '../../../src/text/i18n/messages/en/editor.ts';
import {enProblem} from '../../../src/text/i18n/messages/en/problem.ts';
import {enInline} from '../../../src/text/i18n/messages/en/variation-bar.ts';
import {enNotice} from '../../../src/text/i18n/messages/en/status.ts';
import {enReport} from '../../../src/text/i18n/messages/en/report.ts';
import {enSlides} from '../../../src/text/i18n/messages/en/slides.ts';
import {enShare} from '../../../src/text/i18n/messages/en/share.ts';
import {enWhy} from '../../../src/text/i18n/messages/en/explanation.ts';
import {en} from '../../../src/text/i18n/messages/en/figures.ts';
import {esPEChart} from '../../../src/text/i18n/messages/es-PE/charts.ts';
import {esPEEdition} from '../../../src/text/i18n/messages/es-PE/status.ts';
import {esPEEditor} from '../../../src/text/i18n/messages/es-PE/editor.ts';
import {esPEProblem} from '../../../src/text/i18n/messages/es-PE/problem.ts';
import {esPEInline} from '../../../src/text/i18n/messages/es-PE/variation-bar.ts';
import {esPENotice} from '../../../src/text/i18n/messages/es-PE/status.ts';
import {esPEReport} from '../../../src/text/i18n/messages/es-PE/report.ts';
import {esPESlides} from '../../../src/text/i18n/messages/es-PE/slides.ts';
import {esPEShare} from '../../../src/text/i18n/messages/es-PE/share.ts';
import {esPEWhy} from '../../../src/text/i18n/messages/es-PE/explanation.ts';
import {esPE} from '../../../src/text/i18n/messages/es-PE/figures.ts';

function forms(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholders(form: string): readonly string[] {
  return [...new Set(form.match(/\{\w+\}/g))].sort();
}

/** Key → its placeholders. Every form must have the same, but "the only one" needs no count. */
function shape({messages}: Pack): Record<string, readonly string[]> {
  const shapes: Record<string, readonly string[]> = {};
  for (const [key, message] of Object.entries(messages)) {
    const other = placeholders(typeof message === 'string' ? message : message.other);
    for (const form of forms(message))
      expect(other, key).to.have.members([...new Set([...placeholders(form), ...count(other)])]);
    shapes[key] = other;
  }
  return shapes;
}

function count(names: readonly string[]): readonly string[] {
  return names.filter((name) => name === '{count}');
}

describe('the packs', () => {
  it('en has the keys of es-PE, with the same placeholders', () => {
    expect(shape(en)).to.deep.equal(shape(esPE));
    expect(shape(enNotice)).to.deep.equal(shape(esPENotice));
    expect(shape(enReport)).to.deep.equal(shape(esPEReport));
    expect(shape(enWhy)).to.deep.equal(shape(esPEWhy));
    expect(shape(enEdition)).to.deep.equal(shape(esPEEdition));
    expect(shape(enEditor)).to.deep.equal(shape(esPEEditor));
    expect(shape(enProblem)).to.deep.equal(shape(esPEProblem));
    expect(shape(enInline)).to.deep.equal(shape(esPEInline));
    expect(shape(enSlides)).to.deep.equal(shape(esPESlides));
    expect(shape(enChart)).to.deep.equal(shape(esPEChart));
    expect(shape(enShare)).to.deep.equal(shape(esPEShare));
  });

  it('no key is in two parts of a language', () => {
    const keys = [
      esPE,
      esPENotice,
      esPEReport,
      esPEWhy,
      esPEInline,
      esPEChart,
      esPESlides,
      esPEShare,
    ].flatMap(({messages}) => Object.keys(messages));
    expect(keys).to.have.length(new Set(keys).size);
  });

  it('every word of the model that is said by its name has a message', () => {
    const named = [
      ...flags.map((flag) => `flag.${flag}`),
      ...missingReasons.map((reason) => `missing-reason.${reason}`),
      ...desiredDirections.map((direction) => `direction.${direction}`),
      ...directionBases.map((kind) => `direction-basis.${kind}`),
      ...roundings.map((rounding) => `difference.${rounding}`),
      ...loadErrorCodes.map((code) => `error.${code}`),
    ];
    expect({...esPE.messages, ...esPENotice.messages, ...esPEWhy.messages}).to.include.all.keys(named);
  });

  it('no message is empty, or has a gap at its ends, or two in its middle', () => {
    for (const {messages} of [
      esPE,
      esPENotice,
      esPEReport,
      esPEWhy,
      esPEInline,
      esPEChart,
      esPESlides,
      esPEShare,
      en,
      enNotice,
      enReport,
      enWhy,
      enInline,
      enChart,
      enSlides,
      enShare,
    ]) {
      for (const message of Object.values<Message>(messages))
        for (const form of forms(message)) expect(form).to.match(/^(?!.* {2})\S.*\S$/);
    }
  });
});
