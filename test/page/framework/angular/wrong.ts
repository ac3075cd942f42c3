import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'avance/define/indicator-card.js';

@Component({
  selector: 'example-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- @expect-error a report says no code -->
    <indicator-card (indicator-load)="said.set($event.code)" />
    <!-- @expect-error the event of another -->
    <indicator-card (indicator-load)="heard($event)" />
    <!-- @expect-error a variant that there is not -->
    <indicator-card #one /><button (click)="one.variant = 'huge'">×</button>
    <!-- @expect-error no such property -->
    <indicator-card #two />{{ two.kode }}

    <indicator-card #card variant="full" (indicator-error)="said.set($event.error.code)" />
    <button (click)="card.variant = 'compact'; card.refresh()">{{ card.code }}</button>
  `,
})
export class Wrong {
  readonly said = signal('');

  heard(event: MouseEvent): void {
    this.said.set(event.type);
  }
}
