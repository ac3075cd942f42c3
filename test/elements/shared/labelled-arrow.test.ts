import {expect} from 'chai';
import {html, render} from 'lit';
import {labelledArrow} from '../../../src/marks/labelled-arrow.ts';
import {patternDefs} from '../../../src/marks/patterns.ts';
import {variationBarStyles} from '../../../src/elements/shared/variation-bar.styles.ts';
import type {Verdict} from '../../../src/model/analysis/assessment.ts';
import {gutterCharacters, isFluid, placeArrow} from '../../../src/scale/labelled-arrow.ts';

/** A generator of numbers from 0 to 1, the same in every run: a failure can be repeated. (mulberry32) */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const fonts = ['sans-serif', 'serif', 'monospace', '"DejaVu Sans"'];
const verdictList: readonly Verdict[] = ['favourable', 'unfavourable', 'unchanged', 'unjudged'];

interface Sample {
  readonly from: number | null;
  readonly to: number | null;
  readonly isComparable: boolean;
  readonly domain: readonly [number, number];
  /** Width of the track in px. */
  readonly track: number;
  readonly font: string;
  readonly decimals: number;
  readonly verdict: Verdict;
}

/** Values of any kind: large and tiny changes, equal and single values, breaks, at the ends and across zero. */
function sample(random: () => number): Sample {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const domain = pick([
    [0, 100],
    [0, 100],
    [-50, 50],
    [0, 10],
    [0, 1000],
  ] as const);
  const span = domain[1] - domain[0];
  const start = domain[0] + span * pick([random(), random(), 0, 1, 0.5]);
  const change = span * pick([0, 0.001, 0.004, 0.045, 0.08, 0.14, random() * 0.2, random()]) * pick([1, -1]);
  const end = Math.max(domain[0], Math.min(domain[1], start + change));
  const missing = random();
  return {
    from: missing < 0.08 ? null : start,
    to: missing < 0.02 || missing > 0.97 ? null : end,
    isComparable: random() > 0.05,
    domain,
    track: 120 + Math.floor(random() * 580),
    font: pick(fonts),
    decimals: span <= 100 ? 1 : 0,
    verdict: pick(verdictList),
  };
}

const format = (value: number | null, decimals: number): string => value?.toFixed(decimals) ?? '';

/** Draws one mark in a box in which its track has the wanted width. */
function drawSample({from, to, isComparable, domain, font, decimals, verdict}: Sample) {
  const placed = placeArrow({from, to, isComparable}, domain);
  const labels = {from: format(from, decimals), to: format(to, decimals), missing: 'Sin dato'};
  const gutter = gutterCharacters([labels.from, labels.to]);
  const mark = labelledArrow(placed, {verdict, labels, gutter});
  return html`<div class="box" data-verdict=${verdict} data-font=${font} ?data-fluid=${isFluid(placed)}>
    ${mark}
  </div>`;
}

interface Box {
  readonly left: number;
  readonly right: number;
}

const boxOf = (element: Element): Box => element.getBoundingClientRect();
const isPainted = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true}) && boxOf(element).right > boxOf(element).left;
const meet = (a: Box, b: Box): boolean => a.left < b.right - 0.5 && b.left < a.right - 0.5;

/** What is wrong with a drawn mark: labels that meet each other, the mark or the edge. */
function faults(box: Element): readonly string[] {
  const texts = [...box.querySelectorAll('text')].filter(isPainted);
  const shapes = [...box.querySelectorAll('.ring, .dot, .only, .stem, .head')].filter(isPainted);
  const {left, right} = boxOf(box);
  return texts.flatMap((text, index) => {
    const label = boxOf(text);
    const name = text.textContent ?? '';
    return [
      ...(label.left < left - 0.5 || label.right > right + 0.5 ? [`${name} leaves the box`] : []),
      ...texts
        .slice(index + 1)
        .filter((other) => meet(label, boxOf(other)))
        .map((other) => `${name} meets ${other.textContent ?? ''}`),
      ...shapes
        .filter((shape) => meet(label, boxOf(shape)))
        .map((shape) => `${name} meets ${shape.getAttribute('class') ?? ''}`),
    ];
  });
}

function renderMarks(samples: readonly Sample[], root: ShadowRoot): void {
  render(html`${patternDefs}${samples.map(drawSample)}`, root);
}

/** Draws marks below each other, and gives each box the width with which its track has the wanted one. */
function drawAll(
  samples: readonly Sample[],
  fontSize: string,
  motion: 'still' | 'moving' = 'still',
): readonly HTMLElement[] {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*{box-sizing:border-box}${variationBarStyles.cssText}`);
  root.adoptedStyleSheets = [sheet];
  host.style.fontSize = fontSize;
  host.style.inlineSize = '1200px';
  renderMarks(samples, root);
  const boxes = [...root.querySelectorAll<HTMLElement>('.box')];
  boxes.forEach((box, index) => (box.style.fontFamily = samples[index]?.font ?? ''));
  const gutters = boxes.map((box) => {
    const style = getComputedStyle(box.querySelector('svg') as Element);
    return parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
  });
  boxes.forEach(
    (box, index) => (box.style.inlineSize = `${(samples[index]?.track ?? 0) + (gutters[index] ?? 0)}px`),
  );
  if (motion === 'still') root.getAnimations().forEach((animation) => animation.finish());
  return boxes;
}

describe('labelledArrow(placed, options)', () => {
  it('has no label that meets another, the mark or the edge, in 2,400 random marks in four fonts', () => {
    const random = randomNumbers(20220715);
    const samples = Array.from({length: 2400}, () => sample(random));
    const boxes = drawAll(samples, '16px');
    const wrong = boxes.flatMap((box, index) =>
      faults(box).map((fault) => `${JSON.stringify(samples[index])}: ${fault}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('grows from its earlier value when it appears', () => {
    const values = {...sample(randomNumbers(7)), isComparable: true, domain: [0, 100], track: 400} as const;
    const [rise] = drawAll([{...values, from: 10, to: 90}], '16px', 'moving');
    const [fall] = drawAll([{...values, from: 90, to: 10}], '16px', 'moving');
    for (const [box, side] of [
      [rise, 'left'],
      [fall, 'right'],
    ] as const) {
      if (!box) throw new Error('no mark');
      const stem = box.querySelector('.stem') as Element;
      const [growth] = stem.getAnimations();
      if (!growth && 'CSSStartingStyleRule' in globalThis) throw new Error('does not grow');
      growth?.pause();
      if (growth) growth.currentTime = 100;
      const early = boxOf(stem);
      growth?.finish();
      expect(boxOf(stem)[side]).to.be.closeTo(early[side], 6);
      if (growth) expect(early.right - early.left).to.be.below(0.9 * (boxOf(stem).right - boxOf(stem).left));
    }
  });
});
