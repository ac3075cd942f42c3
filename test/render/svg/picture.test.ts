import {expect} from 'chai';
import longNames from '../../../data/long-names.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import survey from '../../../data/survey.json' with {type: 'json'};
import targets from '../../../data/targets.json' with {type: 'json'};
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import {registerRenderMessages} from '../../../src/cli/render/messages.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {shareSubject} from '../../../src/render/embed/share-subject.ts';
import type {SubjectTag} from '../../../src/render/embed/subject-tags.ts';
import {subjectPicture} from '../../../src/render/embed/subject-picture.ts';
import {drawContext} from '../../../src/render/svg/layout.ts';
import {pictureRatios, pictureSizes, type PictureRatio} from '../../../src/render/svg/picture/ratio.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {requireReport} from '../../support/rows.ts';
import {svgElements, svgElementsOfClass} from '../../support/svg-elements.ts';

registerRenderMessages();
const locale = resolveLocale('es-PE', 'es');

interface Picture {
  readonly tag: SubjectTag;
  readonly code?: string;
  readonly ratio: PictureRatio;
  readonly headline?: string;
}

function draw(document: unknown, {tag, code = '', ratio, headline = ''}: Picture): string {
  const subject = shareSubject(requireReport(document), {tag, code});
  const canvas = drawContext(palette('light'));
  const svg = subject && subjectPicture(subject, {locale, canvas, ratio, headline});
  if (!svg) throw new Error('no picture');
  return svg.replaceAll('\u00a0', ' ');
}

/** All texts of a picture, joined over lines. */
function texts(svg: string): string {
  return svgElements(svg)
    .filter(({name}) => name === 'tspan' || name === 'text')
    .map(({text}) => text.trim())
    .filter(Boolean)
    .join(' ');
}

/** The smallest scale of the drawing, in px of the picture: the scale of the whole picture times that of the drawing in it. */
function scaleOf(svg: string): number {
  const [whole = 1, ...inner] = [...svg.matchAll(/scale\(([\d.]+)\)/g)].map(([, scale]) => Number(scale));
  return whole * Math.min(...inner);
}

/** 40 indicators, of which the last has the largest fall. */
const many = {
  id: 'r',
  title: 'Informe',
  indicators: Array.from({length: 40}, (_, index) => ({
    id: `i-${index}`,
    code: `01.${String(index).padStart(2, '0')}`,
    name: `Indicador número ${index}`,
    unit: '%',
    observations: {'2021': 50, '2022': 70 - index},
  })),
};

describe('subjectPicture(subject, options)', () => {
  for (const ratio of pictureRatios) {
    const {width, height} = pictureSizes[ratio];

    it(`of ${ratio} has ${width} × ${height} px for any figures`, () => {
      for (const document of [pnmnna, longNames, units, tenYears, targets, survey, many])
        for (const tag of ['variation-chart', 'indicator-trend', 'indicator-card'] as const)
          expect(draw(document, {tag, ratio})).to.match(
            new RegExp(`^<svg [^>]*width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`),
          );
    });

    it(`of ${ratio} shows the finding, the 11 arrows of the report with their names, and its source`, () => {
      const svg = draw(pnmnna, {tag: 'variation-chart', ratio});
      expect([svgElementsOfClass(svg, 'head').length, svgElementsOfClass(svg, 'dot').length]).to.deep.equal([
        10, 1,
      ]);
      const shown = texts(svg);
      for (const text of [
        '8 de 11 indicadores mejoran',
        '8 mejoran',
        '2 empeoran',
        '7 no comparables',
        '03.01.01',
        '−3.9 p. p.',
        '+60.3 p. p.',
        'es una interpretación nuestra.',
        'Fuente: MIMP, 2023',
      ])
        expect(shown).to.contain(text);
    });

    it(`of ${ratio} labels the first and the last value and the last target of a trend`, () => {
      const labels = svgElementsOfClass(
        draw(targets, {tag: 'indicator-trend', code: '01.01', ratio}),
        'point-label',
      );
      expect(labels.map(({text}) => text)).to.deep.equal(['43.1', '32.0', 'meta 60.0']);
    });

    it(`of ${ratio} shows as many rows as can be read, the largest rises and falls, and the number of the others`, () => {
      const svg = draw(many, {tag: 'variation-chart', ratio});
      const rows = svgElementsOfClass(svg, 'head').length + svgElementsOfClass(svg, 'dot').length;
      expect(rows).to.be.within(6, 30);
      const shown = texts(svg);
      expect(shown)
        .to.contain('01.00')
        .and.contain('01.39')
        .and.contain(`y ${40 - rows} más`);
    });

    it(`of ${ratio} has labels of at least 20 px and small words of at least 18 px`, () => {
      for (const document of [pnmnna, units, tenYears, targets, survey, many])
        for (const tag of ['variation-chart', 'indicator-trend'] as const) {
          const scale = scaleOf(draw(document, {tag, ratio}));
          expect(scale * 13, `${document.id} ${tag}`).to.be.at.least(20);
          expect(scale * 12, `${document.id} ${tag}`).to.be.at.least(18);
        }
    });
  }

  it('of 16:9 shows all 18 rows of a report whose indicators can all be compared, beside their headline', () => {
    const observations = {'2021': 40, '2022': 60};
    const indicators = pnmnna.indicators.map((indicator) => ({...indicator, observations}));
    const svg = draw({...pnmnna, indicators}, {tag: 'variation-chart', ratio: '16:9'});
    expect(svgElementsOfClass(svg, 'head')).to.have.lengthOf(18);
    expect(scaleOf(svg) * 13).to.be.at.least(20);
    expect(texts(svg))
      .to.contain('Fuente: MIMP, 2023')
      .and.not.match(/y \d+ más/);
  });

  it('of a card has the headline of its author, and the name below it', () => {
    const shown = texts(
      draw(pnmnna, {tag: 'indicator-card', code: '03.07.02', ratio: '1:1', headline: 'Más DEMUNA'}),
    );
    expect(shown.indexOf('Más DEMUNA')).to.be.below(shown.indexOf('DEMUNA acreditadas'));
    expect(shown).to.contain('23.7 %').and.contain('+3.8 p. p.').and.contain('Mejora');
  });

  it('of a trend states that its direction is an interpretation', () => {
    const trend: Picture = {tag: 'indicator-trend', code: '03.07.03', ratio: '16:9'};
    expect(texts(draw(pnmnna, trend))).to.contain('es una interpretación nuestra');
    expect(texts(draw(targets, {...trend, code: '01.01'}))).to.not.contain('interpretación');
  });

  it('has every value in its description', () => {
    const [, description = ''] =
      /<desc>(.*?)<\/desc>/s.exec(draw(targets, {tag: 'indicator-trend', ratio: '1:1'})) ?? [];
    expect(description).to.contain('2021: 35.2 por ciento.');
  });

  it('marks an edition that is not published', () => {
    const draft = {...pnmnna, status: 'draft'};
    expect(texts(draw(draft, {tag: 'variation-chart', ratio: '1:1'}))).to.match(/^\S*borrador/i);
  });
});
