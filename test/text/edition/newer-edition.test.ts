import {expect} from 'chai';
import current from '../../../data/edition-2025.json' with {type: 'json'};
import newer from '../../../data/edition-2026.json' with {type: 'json'};
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';
import {newerEditionSentence} from '../../../src/text/edition/newer-edition.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {esPEEdition} from '../../../src/text/i18n/messages/es-PE/edition.ts';
import {registerMessages} from '../../../src/text/i18n/translations.ts';

registerMessages(esPEEdition);
const locale = resolveLocale('es-PE', 'es-PE');

function read(source: unknown): Report {
  const {report} = readReport(source);
  if (!report) throw new Error('no report');
  return report;
}

describe('newerEditionSentence', () => {
  const before = read(current);
  it('names the results that a newer edition adds and withdraws in the shown indicator', () => {
    expect(newerEditionSentence(before, read(newer), before.indicators, locale)).to.match(
      /^En lo que muestra esta página: agrega 2025 \(70\.8 por ciento\)/,
    );
  });
  it('states that nothing changes', () => {
    expect(newerEditionSentence(before, read(current), before.indicators, locale)).to.equal(
      'Este indicador no cambia.',
    );
  });
  it('is empty when no indicator is shown', () => {
    expect(newerEditionSentence(before, read(newer), [], locale)).to.equal('');
  });
});
