import {expect} from 'chai';
import {shareFile} from '../../../src/render/embed/share-file.ts';
import {shareSubject, type SubjectTag} from '../../../src/render/embed/share-subject.ts';
import {subjectTable} from '../../../src/render/embed/subject-output.ts';
import {drawContext} from '../../../src/render/svg/layout.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {requireReport} from '../../support/rows.ts';
import {spanish} from '../../support/languages.ts';

const indicator = (id: string, groupId: string) => ({
  id,
  groupId,
  name: id,
  unit: '%',
  observations: {'2021': 1, '2022': 2},
});

const report = requireReport({
  id: 'r',
  title: 'Informe',
  groups: [
    {id: 'g1', kind: 'objective', title: 'Grupo sin código'},
    {id: 'g2', kind: 'objective', title: 'Otro grupo sin código'},
  ],
  indicators: [indicator('i1', 'g1'), indicator('i2', 'g2')],
});

function caption(tag: SubjectTag, code: string): string {
  const subject = shareSubject(report, {tag, code});
  if (!subject) throw new Error(`no ${code}`);
  const [, text = ''] = /<caption>(.*?)<span hidden>/s.exec(subjectTable(subject, spanish)) ?? [];
  return text;
}

describe('subjectTable(subject, locale)', () => {
  for (const tag of ['indicator-table', 'objective-summary', 'variation-chart'] as const) {
    it(`of ${tag} has the title of a group without a code`, () => {
      expect(caption(tag, 'g1')).to.equal('Grupo sin código');
      expect(caption(tag, 'g2')).to.equal('Otro grupo sin código');
    });

    it(`of ${tag} without a code has the title of the report`, () => {
      expect(caption(tag, '')).to.equal('Informe');
    });
  }
});

describe('shareFile(format, subject, locale, canvas)', () => {
  it('uses the id of a group without a code as the file name', () => {
    const subject = shareSubject(report, {tag: 'indicator-table', code: 'g2'});
    if (!subject) throw new Error('no g2');
    expect(shareFile('csv', subject, spanish, drawContext(palette('light'))).name).to.equal('r-g2.csv');
  });
});
