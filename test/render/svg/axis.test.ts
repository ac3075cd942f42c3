import {expect} from 'chai';
import units from '../../../data/units.json' with {type: 'json'};
import {registerRenderMessages} from '../../../src/cli/render/messages.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {shareSubject} from '../../../src/render/embed/share-subject.ts';
import {subjectPicture} from '../../../src/render/embed/subject-picture.ts';
import {drawContext} from '../../../src/render/svg/layout.ts';
import {pictureRatios} from '../../../src/render/svg/picture/ratio.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {requireReport} from '../../support/rows.ts';
import {lengthOf, svgElements, type SvgElement} from '../../support/svg-elements.ts';

registerRenderMessages();

const {textWidth} = drawContext(palette('light'));

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function boxOf(label: SvgElement): Box {
  const anchor = label.attributes.get('text-anchor');
  const width = textWidth(label.text, 12, false);
  const left =
    label.left + lengthOf(label, 'x') - width * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
  return {text: label.text, left, right: left + width, top: label.top + lengthOf(label, 'y')};
}

/** Pairs of labels of axes, 12 px high in the muted colour, that are over each other. */
function overlaps(svg: string): readonly string[] {
  const labels = svgElements(svg)
    .filter(
      ({name, text, attributes}) =>
        name === 'text' &&
        text &&
        attributes.get('font-size') === '12' &&
        attributes.get('fill') === palette('light').muted,
    )
    .map(boxOf);
  return labels.flatMap((label, index) =>
    labels
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(label.top - other.top) < 10 &&
          Math.min(label.right, other.right) > Math.max(label.left, other.left),
      )
      .map((other) => `${label.text} / ${other.text}`),
  );
}

/** Generator of numbers from 0 to 1: Lehmer's generator with the constants of MINSTD. */
function sequence(): () => number {
  let state = 7;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const next = sequence();
const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value;
const periodForms = [
  (year: number) => String(year),
  (year: number) => `${year}-S1`,
  (year: number) => `${year}-Q3`,
  (year: number) => `${year}-11`,
  (year: number) => `${year}/${year + 1}`,
];

/** An indicator of any magnitude, unit, period and number of decimals. */
function randomIndicator(index: number): object {
  const decimals = Math.floor(next() * 5);
  const size = 10 ** (next() * 10 - 3);
  const low = next() < 0.3 ? -size : 0;
  const value = (): number => Number((low + next() * size).toFixed(decimals));
  const period = pick(periodForms);
  return {
    id: `i-${index}`,
    name: `Indicador número ${index}`,
    unit: pick(['%', 'personas', 'millones de soles', 'S/', 'casos por habitante']),
    decimals,
    observations: Object.fromEntries(
      Array.from({length: 2 + Math.floor(next() * 12)}, (_, year) => [period(2010 + year), value()]),
    ),
  };
}

const documents = [
  units,
  ...Array.from({length: 20}, (_, index) => ({
    id: `r-${index}`,
    title: 'Informe',
    indicators: Array.from({length: 4}, (_, position) => randomIndicator(position)),
  })),
];

describe('The labels of an axis', () => {
  for (const tag of ['variation-chart', 'indicator-trend', 'indicator-card'] as const)
    it(`of ${tag} are never over each other, in files of any width and shape`, () => {
      for (const document of documents) {
        const report = requireReport(document);
        const codes = tag === 'variation-chart' ? [''] : report.indicators.map(({id}) => id);
        for (const code of codes)
          for (const language of ['es-PE', 'en'])
            for (const [ratio, width] of [
              ...pictureRatios.map((ratio) => [ratio, 640] as const),
              ...[280, 320, 400, 640, 900, 1200].map((width) => [null, width] as const),
            ]) {
              const subject = shareSubject(report, {tag, code});
              const locale = resolveLocale(language, language);
              const canvas = drawContext(palette('light'), width);
              const svg = subject && subjectPicture(subject, {locale, canvas, ratio, headline: ''});
              expect(overlaps(svg ?? ''), `${report.id} ${code} ${String(ratio)} ${width}`).to.deep.equal([]);
            }
      }
    });
});
