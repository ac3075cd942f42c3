import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import sheet from '../../data/complete-sheet.json' with {type: 'json'};
import tenYears from '../../data/ten-years.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/indicator-map.ts';
import '../../src/define/indicator-sheet.ts';
import '../../src/define/place-picker.ts';
import '../../src/define/report-editor.ts';
import '../../src/define/variation-chart.ts';
import {createFaultUrl} from '../support/fault-url.ts';
import {fixture} from '../support/fixture.ts';
import {placeReport} from '../support/place-report.ts';

/** A key that is pressed once, or until the element with the focus matches; or a text that is typed. */
type Step = {readonly key: string; readonly until?: string} | {readonly text: string};

interface KeyboardTask {
  readonly name: string;
  readonly content: TemplateResult | (() => Promise<TemplateResult>);
  readonly steps: readonly Step[];
  /** Key presses, from a button before the element; a typed text counts as one. The same in every engine. */
  readonly presses: number;
  /** What the focus is on at the end. */
  readonly end: string;
}

const tab = (until: string): Step => ({key: 'Tab', until});
const press = (...keys: readonly string[]): readonly Step[] => keys.map((key) => ({key}));

const tasks: readonly KeyboardTask[] = [
  {
    name: 'sort a table by its change, then the other way round',
    content: html`<indicator-table .data=${pnmnna} code="03.07"></indicator-table>`,
    steps: [tab('[data-column=change] .sort'), ...press('Enter', 'Enter')],
    presses: 5,
    end: '[data-column=change] .sort',
  },
  {
    name: 'search a table',
    content: html`<indicator-table .data=${pnmnna} search></indicator-table>`,
    steps: [tab('input[type=search]'), {text: 'adop'}],
    presses: 2,
    end: 'input[type=search]',
  },
  {
    name: 'filter a table',
    content: html`<indicator-table .data=${pnmnna} filters></indicator-table>`,
    steps: [tab('select'), {text: 'M'}],
    presses: 2,
    end: 'select',
  },
  {
    name: 'select a row of a chart and take it back',
    content: html`<variation-chart .data=${pnmnna} code="03.07" selectable></variation-chart>`,
    steps: [tab('[role=listbox]'), ...press('ArrowDown', 'Enter', 'Escape')],
    presses: 4,
    end: '[role=listbox]',
  },
  {
    name: 'compare a report from another year',
    content: html`<policy-report .data=${tenYears} no-address></policy-report>`,
    steps: [tab('.controls select'), {text: '2015'}],
    presses: 3,
    end: '.controls select',
  },
  {
    name: 'show the next slide, the last one, and leave the presentation',
    content: html`<policy-report .data=${tenYears} view="slides" no-address></policy-report>`,
    steps: [tab('.stage'), ...press('ArrowRight', 'End'), tab('button.after')],
    presses: 9,
    end: 'button.after',
  },
  {
    name: 'copy the link of a card',
    content: html`<indicator-card .data=${pnmnna} code="03.07.02" actions="share"></indicator-card>`,
    steps: [tab('[part=toggle]'), ...press('Enter'), tab('[data-kind=link]'), ...press('Enter')],
    presses: 17,
    end: '[data-kind=link]',
  },
  {
    name: 'repeat a failed request',
    content: async () => {
      const src = await createFaultUrl([{status: 503, body: '', headers: {'retry-after': '0'}}]);
      return html`<indicator-card src=${src} loading="eager"></indicator-card>`;
    },
    steps: [tab('[part=retry]'), ...press('Enter')],
    presses: 2,
    end: '[part=retry]',
  },
  {
    name: 'open the reasons of a verdict',
    content: html`<indicator-card .data=${pnmnna} code="03.07.02" actions="why"></indicator-card>`,
    steps: [tab('summary'), ...press('Enter')],
    presses: 2,
    end: 'summary',
  },
  {
    name: 'go through a method sheet',
    content: html`<indicator-sheet .data=${sheet}></indicator-sheet>`,
    steps: [tab('button.after')],
    presses: 8,
    end: 'button.after',
  },
  {
    name: 'read an example in the editor and go to its next step',
    content: html`<report-editor></report-editor>`,
    steps: [
      tab('.example button'),
      ...press('Enter'),
      tab('#continue:not([aria-disabled=true])'),
      ...press('Enter'),
    ],
    presses: 11,
    end: '#step-heading',
  },
  {
    name: 'skip to the results of a report',
    content: html`<policy-report .data=${pnmnna} no-address></policy-report>`,
    steps: [tab('.skip a'), ...press('Enter')],
    presses: 2,
    end: '.objective',
  },
  {
    name: 'go from a square to the row of its indicator',
    content: html`<policy-report .data=${pnmnna} no-address></policy-report>`,
    steps: [tab('.squares a'), ...press('Enter')],
    presses: 3,
    end: 'tr[data-verdict]',
  },
  {
    name: 'choose a place on a map and take it back',
    content: html`<indicator-map .data=${placeReport()} code="1.1"></indicator-map>`,
    steps: [tab('[role=listbox]'), ...press('ArrowRight', 'Enter', 'Escape')],
    presses: 4,
    end: '[role=listbox]',
  },
  {
    name: 'show all places of a ranking',
    content: html`<indicator-ranking .data=${placeReport()} code="1.1" limit="2"></indicator-ranking>`,
    steps: [tab('button:not(.before)'), ...press('Enter')],
    presses: 2,
    end: '[role=rowheader]',
  },
  {
    name: 'choose a place from a list',
    content: html`<indicator-data .data=${placeReport()}
      ><place-picker></place-picker><indicator-card code="1.1"></indicator-card
    ></indicator-data>`,
    steps: [tab('select'), {text: 'Cus'}],
    presses: 2,
    end: 'select',
  },
];

/** The element with the focus, also inside shadow roots; null when it is the body. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}

/** Whether a selector matches in a document or in one of its shadow roots. */
function isOnPage(selector: string, root: ParentNode = document): boolean {
  if (root.querySelector(selector)) return true;
  return [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot && isOnPage(selector, shadowRoot));
}

/** Waits until a condition holds, for ten seconds at most. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let round = 0; round < 400 && !isTrue(); round++)
    await new Promise((resolve) => setTimeout(resolve, 25));
}

async function settle(element: Element & {readonly updateComplete?: Promise<unknown>}): Promise<void> {
  await element.updateComplete;
  // Two frames: an element that is loaded on first use draws after its chunk has come.
  for (let round = 0; round < 2; round++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('With the keyboard alone, a reader can', () => {
  for (const {name, content, steps, presses, end} of tasks)
    it(`${name}, in ${presses} key presses, and the focus is never lost`, async () => {
      const template = typeof content === 'function' ? await content() : content;
      const page = await fixture(
        html`<div lang="es-PE">
          <button class="before">Antes</button>${template}<button class="after">Después</button>
        </div>`,
      );
      const element = page.children[1] as Element & {readonly ready?: Promise<unknown>};
      await element.ready;
      await settle(element);
      page.querySelector<HTMLElement>('.before')?.focus();
      let count = 0;
      const act = async (step: Step): Promise<void> => {
        await sendKeys('text' in step ? {type: step.text} : {press: step.key});
        count++;
        await settle(element);
        expect(focusedElement(), `after key press ${count}`).to.not.equal(null);
      };
      for (const step of steps) {
        const target = 'until' in step ? step.until : undefined;
        if (target === undefined) {
          await act(step);
          continue;
        }
        await until(() => isOnPage(target));
        while (count < 60 && !focusedElement()?.matches(target)) await act(step);
      }
      await until(() => focusedElement()?.matches(end) ?? false);
      expect(focusedElement()?.matches(end), String(focusedElement()?.outerHTML.slice(0, 120))).to.equal(
        true,
      );
      expect(count, 'key presses').to.equal(presses);
    });
});
