import {html, render, type TemplateResult} from 'lit';
import {linkStyleSheet} from './linked.ts';

/** A page around a story: its style sheet, from an example page, and the markup before and after the story. */
interface Host {
  readonly sheet: string;
  readonly before: TemplateResult;
  readonly after: TemplateResult;
}

const filler = html`<p>
  La Política Nacional Multisectorial para las Niñas, Niños y Adolescentes al 2030 se mide con indicadores que
  cada servicio reporta una vez al año.
</p>`;

const portal: Host = {
  sheet: new URL('../pages/portal.css', import.meta.url).href,
  before: html`<div class="mast">
      <div class="wrap">
        <p class="brand"><span>Perú</span> Portal de políticas nacionales</p>
        <p class="demo">Página de ejemplo</p>
      </div>
    </div>
    <div class="wrap">
      <h1>Cómo avanza la política</h1>
      ${filler}
    </div>`,
  after: html`<div class="wrap">${filler}</div>
    <div class="foot">
      <div class="wrap"><p>Página de ejemplo, no oficial.</p></div>
    </div>`,
};

const newspaper: Host = {
  sheet: new URL('../pages/noticia.css', import.meta.url).href,
  before: html`<div class="mast"><p>Diario de ejemplo</p></div>
    <article>
      <p class="kicker">Infancia · Datos</p>
      <h1>El ministerio publicó dos años de resultados</h1>
      ${filler}
    </article>`,
  after: html`<article>${filler}</article>`,
};

const hosts: Readonly<Record<string, Host>> = {portal, newspaper};

/** Renders a host page around the canvas. It is outside the story, so it does not appear in the story's code. */
export function renderHost(canvas: HTMLElement, name: string): void {
  const host = hosts[name];
  linkStyleSheet('host', host?.sheet);
  document.documentElement.dataset['host'] = name;
  render(host?.before ?? html``, siblingOf(canvas, 'before'));
  render(host?.after ?? html``, siblingOf(canvas, 'after'));
}

function siblingOf(canvas: HTMLElement, position: 'before' | 'after'): HTMLElement {
  const existing = document.querySelector<HTMLElement>(`[data-beside="${position}"]`);
  if (existing) return existing;
  const sibling = document.createElement('div');
  sibling.dataset['beside'] = position;
  canvas[position](sibling);
  return sibling;
}
