import {expect} from 'chai';
import revised from '../../data/edition-revised.json' with {type: 'json'};
import withdrawn from '../../data/edition-withdrawn.json' with {type: 'json'};
import {palette} from '../../src/elements/base/palette.ts';
import {registerRenderMessages} from '../../src/cli/render/messages.ts';
import {
  cardRendering,
  elementWithShadowDom,
  scopeRendering,
  type Rendering,
} from '../../src/cli/render/rendering.ts';
import {assess} from '../../src/model/analysis/assessment.ts';
import {scope} from '../../src/model/analysis/scope.ts';
import {readReport} from '../../src/model/report/read/report.ts';
import {cardList, scopeList, summaryList} from '../../src/render/fallback/list.ts';
import {drawContext} from '../../src/render/svg/layout.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';

const notice = 'Retirado: no usar estas cifras · 2 de julio de 2025, por Dirección de Seguimiento';

function context(document: object) {
  registerRenderMessages();
  const {report} = readReport(document);
  if (!report) throw new Error('no report');
  return {report, locale: resolveLocale('es-PE', 'es-PE')};
}

function renderings(document: object): readonly Rendering[] {
  const content = context(document);
  const [indicator] = content.report.indicators;
  const whole = scope(content.report, '');
  if (!indicator || !whole) throw new Error('no indicator');
  return [
    ...(['indicator-card', 'indicator-trend', 'variation-bar'] as const).map((tag) =>
      cardRendering(assess(indicator), content, tag),
    ),
    ...(['objective-summary', 'indicator-table', 'variation-chart'] as const).map((tag) =>
      scopeRendering(whole, content, tag),
    ),
  ];
}

function outputs(rendering: Rendering): Readonly<Record<string, string | undefined>> {
  const {svg, social, prerender} = rendering;
  const canvas = drawContext(palette('light'), 640);
  return {
    text: rendering.text(),
    markdown: rendering.markdown(),
    email: rendering.email({theme: 'light', width: 640}),
    html: rendering.html(),
    svg: svg?.(canvas),
    social: social?.(canvas),
    prerendered: prerender ? elementWithShadowDom(rendering, 'a.json') : undefined,
  };
}

describe('A withdrawn edition', () => {
  it('is called so in every output of every element', () => {
    for (const rendering of renderings(withdrawn))
      for (const [format, output] of Object.entries(outputs(rendering)))
        // A drawing breaks its lines.
        if (output !== undefined)
          expect(output, `${rendering.tag} ${format}`).to.contain(
            format === 'social' ? 'Retirado' : format === 'markdown' ? 'Retirado: no usar' : notice,
          );
  });

  it('is called so in lists for pages without tables', () => {
    const content = context(withdrawn);
    const whole = scope(content.report, '');
    const [assessment] = whole?.assessments ?? [];
    if (!whole || !assessment) throw new Error('no indicator');
    for (const list of [
      cardList(assessment, content),
      summaryList(whole, content),
      scopeList(whole, content),
    ])
      expect(list).to.contain(notice);
  });

  it('that is published has no notice in files', () => {
    for (const rendering of renderings({...withdrawn, status: 'published'}))
      expect(JSON.stringify(outputs(rendering)), rendering.tag).not.to.match(/Publicado ·|Retirado/);
  });
});

describe('A revised figure', () => {
  it('has its earlier value and the reason in text, Markdown, mail, HTML and SVG of a card', () => {
    const [card] = renderings(revised);
    if (!card) throw new Error('no card');
    const {text, markdown, email, html, svg} = outputs(card);
    for (const output of [text, markdown, email, html, svg])
      expect(output)
        .to.contain('era 27.2 por ciento y pasó a 30.6 por ciento')
        .and.contain('contado dos veces');
  });

  it('has its earlier value in Markdown and HTML of a group', () => {
    const table = renderings(revised).at(-2);
    if (!table) throw new Error('no table');
    const {markdown, html} = outputs(table);
    for (const output of [markdown, html])
      expect(output).to.match(/30\.6\s%, antes se publicó 27\.2 por ciento/);
  });
});
