import {expect} from 'chai';
import {shareFile} from '../../../src/render/embed/share-file.ts';
import {shareSubject} from '../../../src/render/embed/share-subject.ts';
import type {SubjectTag} from '../../../src/render/embed/subject-tags.ts';
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

describe('shareFile(format, subject, picture)', () => {
  it('uses the id of a group without a code as the file name', () => {
    const subject = shareSubject(report, {tag: 'indicator-table', code: 'g2'});
    if (!subject) throw new Error('no g2');
    expect(
      shareFile('csv', subject, {
        locale: spanish,
        canvas: drawContext(palette('light')),
        ratio: null,
        headline: '',
      }).name,
    ).to.equal('r-g2.csv');
  });
});

describe('shareSubject(report, selection) with chosen periods', () => {
  const long = requireReport({
    id: 'r',
    title: 'Informe',
    indicators: [{id: 'i', name: 'I', unit: '%', observations: {'2020': 1, '2021': 2, '2022': 3}}],
  });
  const csv = (tag: SubjectTag): string => {
    const subject = shareSubject(long, {tag, code: '', from: '2020', to: '2022'});
    if (!subject) throw new Error('no subject');
    return shareFile('csv', subject, {
      locale: spanish,
      canvas: drawContext(palette('light')),
      ratio: null,
      headline: '',
    }).content;
  };

  it('has no other period in the file of a table', () => {
    expect(csv('indicator-table')).to.include('2020').and.include('2022').and.not.include('2021');
  });

  it('has all periods in the file of a report, whose reader chooses them', () => {
    expect(csv('policy-report')).to.include('2021');
  });
});
