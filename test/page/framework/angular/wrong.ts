import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'avance/define/indicator-card.js';

@Component({
  selector: 'example-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- @expect-error the event has no code -->
    <indicator-card (indicator-load)="eventText.set($event.code)" />
    <!-- @expect-error wrong event type -->
    <indicator-card (indicator-load)="handleClick($event)" />
    <!-- @expect-error no such variant -->
    <indicator-card #first /><button (click)="first.variant = 'huge'">×</button>
    <!-- @expect-error no such property -->
    <indicator-card #second />{{ second.kode }}

    <indicator-card #card variant="full" (indicator-error)="eventText.set($event.error.code)" />
    <button (click)="card.variant = 'compact'; card.refresh()">{{ card.code }}</button>
  `,
})
export class Wrong {
  readonly eventText = signal('');

  handleClick(event: MouseEvent): void {
    this.eventText.set(event.type);
  }
}
