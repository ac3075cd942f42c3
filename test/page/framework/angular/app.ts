import {Component, CUSTOM_ELEMENTS_SCHEMA, input, signal} from '@angular/core';
import 'avance/define/indicator-card.js';
import {listedCodes, listedVariant} from '../list.ts';

@Component({
  selector: 'example-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="code.set('03.04.01')">03.04.01</button>
    <indicator-card
      [data]="report()"
      [code]="code()"
      heading-level="2"
      (indicator-load)="loadedId.set($event.report.id)"
    />
    <output>{{ loadedId() }}</output>
    <button id="next" (click)="step.set(step() + 1)">+</button>
    <div id="list">
      @for (listed of listedCodes(step()); track listed) {
        <indicator-card [data]="report()" [code]="listed" [variant]="listedVariant(step())" />
      }
    </div>
  `,
})
export class App {
  readonly report = input.required<unknown>();
  readonly code = signal('03.07.02');
  readonly loadedId = signal('');
  readonly step = signal(0);
  readonly listedCodes = listedCodes;
  readonly listedVariant = listedVariant;
}
