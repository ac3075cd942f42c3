import 'avance/define/indicator-card.js';
import {listedCodes, listedVariant} from './list.ts';

const card = (code: string, attributes: string): string =>
  `<indicator-card src="/data/pnmnna-2023.json" code="${code}" ${attributes}></indicator-card>`;

const list = (step: number): string =>
  listedCodes(step)
    .map((code) => card(code, `id="card-${code}" variant="${listedVariant(step)}"`))
    .join('');

/**
 * A page whose server sends HTML in place of data. `swap` is the function with which a library replaces the content of an
 * element by that HTML.
 */
export function startPage(swap: (target: HTMLElement, html: string) => unknown): void {
  const main = document.querySelector('main') ?? document.body;
  main.innerHTML = `<button>03.04.01</button><div id="single">${card('03.07.02', 'heading-level="2"')}</div><output></output>
<button id="next">+</button><div id="list">${list(0)}</div>`;
  const find = (selector: string): HTMLElement => main.querySelector(selector) ?? main;
  main.addEventListener('indicator-load', (event) => {
    find('output').textContent = (event as Event & {readonly report: {readonly id: string}}).report.id;
  });
  find('button').addEventListener('click', () =>
    swap(find('#single'), card('03.04.01', 'heading-level="2"')),
  );
  let step = 0;
  find('#next').addEventListener('click', () => swap(find('#list'), list(++step)));
}
