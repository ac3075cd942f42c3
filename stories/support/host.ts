import {html, render, type TemplateResult} from 'lit';
import {link} from './linked.ts';

/** A page around a story: what stands before and after it, and the sheet of the example page that it is taken from. */
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

/** Puts the page of that name around the canvas, outside the story: its code stays what a page would write. */
export function dress(canvas: HTMLElement, name: string): void {
  const host = hosts[name];
  link('host', host?.sheet);
  document.documentElement.dataset['host'] = name;
  render(host?.before ?? html``, beside(canvas, 'before'));
  render(host?.after ?? html``, beside(canvas, 'after'));
}

function beside(canvas: HTMLElement, where: 'before' | 'after'): HTMLElement {
  const known = document.querySelector<HTMLElement>(`[data-beside="${where}"]`);
  if (known) return known;
  const made = document.createElement('div');
  made.dataset['beside'] = where;
  canvas[where](made);
  return made;
}
