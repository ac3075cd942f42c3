import {expect} from 'chai';
import type {DistCopy} from './dist-copy.ts';
import {hasTexts, openFrame, pageState, type PageState} from './host-page.ts';

const source = `src="${location.origin}/data/pnmnna-2023.json" loading="eager"`;

/** A card, whose code is part of the core, and elements and a language whose code is loaded on demand. */
export const elements = `
<indicator-card ${source} code="03.07.02"><p>DEMUNA: 23.7 %</p></indicator-card>
<indicator-table ${source} code="03"><p>16 indicadores</p></indicator-table>
<div lang="en"><variation-chart ${source} code="03"><p>16 figures</p></variation-chart></div>`;

/** Chunks that the page needs. */
export const neededChunks = ['table', 'charts', 'summary', 'en'] as const;

export const drawnTexts = [
  /\+3\.8 p\. p\. Mejora/,
  /16 indicadores\. Resultados de 2021 y 2022/,
  /Sorted by change, highest first/,
] as const;
export const fallbackTexts = [/^DEMUNA: 23\.7 %$/, /^16 indicadores$/, /^16 figures$/];

export interface OneTagPage {
  /** Scripts, in the head. */
  readonly scripts: string;
  readonly body?: string;
  readonly policy?: string;
}

export function moduleTag(folder: string, query = ''): string {
  return `<script type="module" src="${folder}avance.js${query}"></script>`;
}

export function classicTag(folder: string): string {
  return `<script src="${folder}avance.iife.js"></script>`;
}

/** HTML of a Spanish page with the probe of a copy. */
export function pageHtml({folder}: DistCopy, {scripts, body = elements}: OneTagPage): string {
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>·</title><script src="${folder}probe.js"></script>${scripts}<body>${body}</body></html>`;
}

/** Opens a page of the test server with the policy as a header. */
export function openOneTagPage(copy: DistCopy, page: OneTagPage): Promise<HTMLIFrameElement> {
  const query = new URLSearchParams({
    type: 'text/html',
    policy: page.policy ?? '',
    body: pageHtml(copy, page),
  });
  return openFrame({src: `/__answer?${query.toString()}`});
}

/** Expects that all elements of a page are drawn, without an error or a violation. */
export async function expectDrawn(frame: HTMLIFrameElement): Promise<PageState> {
  const state = await pageState(frame, hasTexts(drawnTexts));
  const {errors, violations, codes} = state;
  expect({errors, violations, codes}).to.deep.equal({errors: [], violations: [], codes: []});
  expect(hasTexts(drawnTexts)(state), state.texts.join('\n')).to.equal(true);
  return state;
}
