import {expect} from 'chai';
import {loadErrorCodes} from '../../../src/model/report/load-error.ts';
import {directionBases, desiredDirections, roundings} from '../../../src/model/report/indicator.ts';
import {flags, missingReasons} from '../../../src/model/report/observation.ts';
import type {Message, Translation} from '../../../src/text/i18n/messages/translation.ts';
import {enCharts} from '../../../src/text/i18n/messages/en/charts.ts';
import {enEdition} from '../../../src/text/i18n/messages/en/status.ts';
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
import {esPEEdition} from '../../../src/text/i18n/messages/es-PE/status.ts';
import {esPEEditor} from '../../../src/text/i18n/messages/es-PE/editor.ts';
import {esPEProblem} from '../../../src/text/i18n/messages/es-PE/problem.ts';
import {esPEVariationBar} from '../../../src/text/i18n/messages/es-PE/variation-bar.ts';
import {esPEStatus} from '../../../src/text/i18n/messages/es-PE/status.ts';
import {esPEReport} from '../../../src/text/i18n/messages/es-PE/report.ts';
import {esPESlides} from '../../../src/text/i18n/messages/es-PE/slides.ts';
import {esPEShare} from '../../../src/text/i18n/messages/es-PE/share.ts';
import {esPEExplanation} from '../../../src/text/i18n/messages/es-PE/explanation.ts';
import {esPEFigures} from '../../../src/text/i18n/messages/es-PE/figures.ts';

function forms(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholders(form: string): readonly string[] {
  return [...new Set(form.match(/\{\w+\}/g))].sort();
}

/** Key → its placeholders. Every form must have the same, but "the only one" needs no count. */
function shape({messages}: Translation): Record<string, readonly string[]> {
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
    expect(shape(enFigures)).to.deep.equal(shape(esPEFigures));
    expect(shape(enStatus)).to.deep.equal(shape(esPEStatus));
    expect(shape(enReport)).to.deep.equal(shape(esPEReport));
    expect(shape(enExplanation)).to.deep.equal(shape(esPEExplanation));
    expect(shape(enEdition)).to.deep.equal(shape(esPEEdition));
    expect(shape(enEditor)).to.deep.equal(shape(esPEEditor));
    expect(shape(enProblem)).to.deep.equal(shape(esPEProblem));
    expect(shape(enVariationBar)).to.deep.equal(shape(esPEVariationBar));
    expect(shape(enSlides)).to.deep.equal(shape(esPESlides));
    expect(shape(enCharts)).to.deep.equal(shape(esPECharts));
    expect(shape(enShare)).to.deep.equal(shape(esPEShare));
  });

  it('no key is in two parts of a language', () => {
    const keys = [
      esPEFigures,
      esPEStatus,
      esPEReport,
      esPEExplanation,
      esPEVariationBar,
      esPECharts,
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
    expect({
      ...esPEFigures.messages,
      ...esPEStatus.messages,
      ...esPEExplanation.messages,
    }).to.include.all.keys(named);
  });

  it('no message is empty, or has a gap at its ends, or two in its middle', () => {
    for (const {messages} of [
      esPEFigures,
      esPEStatus,
      esPEReport,
      esPEExplanation,
      esPEVariationBar,
      esPECharts,
      esPESlides,
      esPEShare,
      enFigures,
      enStatus,
      enReport,
      enExplanation,
      enVariationBar,
      enCharts,
      enSlides,
      enShare,
    ]) {
      for (const message of Object.values<Message>(messages))
        for (const form of forms(message)) expect(form).to.match(/^(?!.* {2})\S.*\S$/);
    }
  });
});
