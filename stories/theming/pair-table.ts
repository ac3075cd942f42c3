import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import type {EditorWords} from './editor-words.ts';
import {verdictPair, visions, type Vision} from './pair.ts';
import {colorOf, type Scheme, type Tokens} from './token.ts';
import {checkDistances, checkPairs, type PairCheck} from './verdict.ts';

const visionNames = Object.keys(visions) as Vision[];

/** Table of the pairs of one scheme, with a sample per kind of colour vision. */
export function pairTable(tokens: Tokens, scheme: Scheme, words: EditorWords): TemplateResult {
  return html`<table>
    <caption>
      ${words[scheme]}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.pair}</th>
        ${visionNames.map((vision) => html`<th scope="col">${words.visions[vision]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${checkPairs(tokens)
        .filter((pair) => pair.scheme === scheme)
        .map((pair) => pairRow(tokens, pair, words))}
      ${distanceRow(tokens, scheme, words)}
    </tbody>
  </table>`;
}

function pairRow(tokens: Tokens, pair: PairCheck, words: EditorWords): TemplateResult {
  const {token, on, scheme, ratio, minimum, isGood} = pair;
  return html`<tr data-good=${isGood}>
    <th scope="row">
      ${token} / ${on}
      <small>
        ${ratio === null ? '–' : ratio.toFixed(2)} (${words.minimum(minimum)})
        ${isGood ? '' : html`<strong>${words.fails}</strong>`}
      </small>
    </th>
    ${visionNames.map((vision) => html`<td>${pairSample(tokens, pair, {scheme, vision})}</td>`)}
  </tr>`;
}

interface Viewing {
  readonly scheme: Scheme;
  readonly vision: Vision;
}

function pairSample(
  tokens: Tokens,
  {token, on, minimum}: PairCheck,
  {scheme, vision}: Viewing,
): TemplateResult {
  const [color, background] = [token, on].map((name) => visions[vision](colorOf(tokens, name, scheme)));
  const colors = styleMap({color: color ?? '', background: background ?? ''});
  return html`<span class="sample" style=${colors}>${minimum === 7 ? 'Aa 23.7' : '▇▇▇'}</span>`;
}

function distanceRow(tokens: Tokens, scheme: Scheme, words: EditorWords): TemplateResult {
  const checks = checkDistances(tokens).filter((check) => check.scheme === scheme);
  return html`<tr data-good=${checks.every(({isGood}) => isGood)}>
    <th scope="row">
      ${words.verdictDistance}
      <small>ΔE 2000, ${words.minimum(verdictPair.minimum)}. ${words.greyHelp}</small>
    </th>
    ${visionNames.map((vision) => {
      const result = checks.find((check) => check.vision === vision);
      return html`<td>
        ${[verdictPair.first, verdictPair.second].map((name) => {
          const color = visions[vision](colorOf(tokens, name, scheme));
          return html`<span class="swatch" style=${styleMap({background: color})}></span>`;
        })}
        ${result ? html`<small>${result.distance?.toFixed(0) ?? '–'}</small>` : ''}
        ${result && !result.isGood ? html`<strong>${words.fails}</strong>` : ''}
      </td>`;
    })}
  </tr>`;
}
