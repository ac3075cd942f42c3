import type {LitElement, ReactiveController} from 'lit';
import type {Indicator} from '../../model/report/indicator.ts';
import {displayName} from '../../model/report/short-name.ts';
import type {TableRow} from '../../model/table/row.ts';
import {moveActiveRow} from '../../model/table/row-navigation.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {rowNames} from '../../text/search.ts';
import {announce} from '../base/page/announcer.ts';
import {rowId} from '../shared/row-id.ts';
import {Typeahead} from '../shared/typeahead.ts';
import type {ChartControls} from './view.ts';
import {IndicatorSelectEvent} from '../base/reader-events.ts';

/** Active and selected row of a selectable chart: one tab stop, moved by arrow keys and type-ahead. */
export class ListboxController implements ReactiveController, ChartControls {
  readonly #host: LitElement;
  #rows: readonly TableRow[] = [];
  #locale: Locale | null = null;
  readonly #typeahead = new Typeahead();
  #scrollPending = false;
  active: string | null = null;
  selected: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Rows of the next render. */
  setRows(rows: readonly TableRow[], locale: Locale): this {
    this.#rows = rows;
    this.#locale = locale;
    return this;
  }

  hostUpdated(): void {
    if (this.#scrollPending)
      this.#host.renderRoot.querySelector('[data-active]')?.scrollIntoView({block: 'nearest'});
    this.#scrollPending = false;
  }

  readonly handleFocus = (): void => {
    if (this.#activeIndex < 0) this.#activate(0);
  };

  /** Ignores keys with a modifier. */
  readonly handleKeydown = (event: KeyboardEvent): void => {
    const {key, ctrlKey, altKey, metaKey} = event;
    if (ctrlKey || altKey || metaKey) return;
    const next = event.shiftKey ? null : moveActiveRow(this.#rows, this.#activeIndex, key);
    const isTyping = key === ' ' && this.#typeahead.isTyping(event);
    if (next !== null) this.#activate(next);
    else if (key === 'Escape' && this.selected) this.#unselect();
    else if (key === 'Enter' || (key === ' ' && !isTyping)) this.#select();
    else if (key.length === 1) this.#type(event);
    else return;
    event.preventDefault();
  };

  readonly handleClick = (event: Event): void => {
    const row = (event.target as Element).closest('[role="option"]');
    const index = this.#rows.findIndex(({assessment}) => rowId(assessment.indicator.id) === row?.id);
    if (index < 0) return;
    this.#activate(index);
    this.#select();
  };

  get #activeIndex(): number {
    return this.#rows.findIndex(({assessment}) => assessment.indicator.id === this.active);
  }

  #activate(index: number): void {
    this.active = this.#rows[index]?.assessment.indicator.id ?? null;
    this.#scrollPending = true;
    this.#host.requestUpdate();
  }

  #select(): void {
    const indicator = this.#rows[this.#activeIndex]?.assessment.indicator;
    if (!indicator) return;
    this.selected = indicator.id;
    this.#announce('chart.selected', this.#nameOf(indicator));
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new IndicatorSelectEvent(indicator.id, indicator.code));
  }

  #unselect(): void {
    this.selected = null;
    this.#announce('chart.unselected');
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new IndicatorSelectEvent('', null));
  }

  #announce(key: 'chart.selected' | 'chart.unselected', name = ''): void {
    if (this.#locale) announce(this.#host, this.#locale.t(key, {name}));
  }

  #nameOf(indicator: Indicator): string {
    return (this.#locale && resolveText(displayName(indicator), this.#locale)?.text) ?? '';
  }

  #type(event: KeyboardEvent): void {
    const locale = this.#locale;
    if (!locale) return;
    const names = this.#rows.map((row) => rowNames(row, locale));
    const index = this.#typeahead.find(event, names, this.#activeIndex, locale);
    if (index >= 0) this.#activate(index);
  }
}
