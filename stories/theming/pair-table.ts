import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import type {EditorWords} from './editor-words.ts';
import {apart, visions, type Vision} from './pair.ts';
import {colorOf, type Scheme, type Tokens} from './token.ts';
import {judgedDistances, judgedPairs, type JudgedPair} from './verdict.ts';

const kinds = Object.keys(visions) as Vision[];

/** Every pair of one scheme, as each kind of eyes sees it. */
export function pairTable(tokens: Tokens, scheme: Scheme, words: EditorWords): TemplateResult {
  return html`<table>
    <caption>
      ${words[scheme]}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.pair}</th>
        ${kinds.map((vision) => html`<th scope="col">${words.visions[vision]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${judgedPairs(tokens)
        .filter((pair) => pair.scheme === scheme)
        .map((pair) => pairRow(tokens, pair, words))}
      ${apartRow(tokens, scheme, words)}
    </tbody>
  </table>`;
}

function pairRow(tokens: Tokens, pair: JudgedPair, words: EditorWords): TemplateResult {
  const {token, on, scheme, ratio, least, isGood} = pair;
  return html`<tr data-good=${isGood}>
    <th scope="row">
      ${token} / ${on}
      <small>
        ${ratio === null ? '–' : ratio.toFixed(2)} (${words.needs(least)})
        ${isGood ? '' : html`<strong>${words.fails}</strong>`}
      </small>
    </th>
    ${kinds.map((vision) => html`<td>${sample(tokens, pair, {scheme, vision})}</td>`)}
  </tr>`;
}

interface Seen {
  readonly scheme: Scheme;
  readonly vision: Vision;
}

function sample(tokens: Tokens, {token, on, least}: JudgedPair, {scheme, vision}: Seen): TemplateResult {
  const [color, background] = [token, on].map((name) => visions[vision](colorOf(tokens, name, scheme)));
  const look = styleMap({color: color ?? '', background: background ?? ''});
  return html`<span class="sample" style=${look}>${least === 7 ? 'Aa 23.7' : '▇▇▇'}</span>`;
}

function apartRow(tokens: Tokens, scheme: Scheme, words: EditorWords): TemplateResult {
  const judged = judgedDistances(tokens).filter((one) => one.scheme === scheme);
  return html`<tr data-good=${judged.every(({isGood}) => isGood)}>
    <th scope="row">${words.apart} <small>ΔE 2000, ${words.needs(apart.least)}. ${words.textures}</small></th>
    ${kinds.map((vision) => {
      const found = judged.find((one) => one.vision === vision);
      return html`<td>
        ${[apart.first, apart.second].map((name) => {
          const color = visions[vision](colorOf(tokens, name, scheme));
          return html`<span class="swatch" style=${styleMap({background: color})}></span>`;
        })}
        ${found ? html`<small>${found.distance?.toFixed(0) ?? '–'}</small>` : ''}
        ${found && !found.isGood ? html`<strong>${words.fails}</strong>` : ''}
      </td>`;
    })}
  </tr>`;
}
