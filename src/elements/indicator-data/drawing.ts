import {html, type TemplateResult} from 'lit';
import type {Drawing} from '../base/drawing/drawing.ts';

/** Draws an `<indicator-data>`: the content of the page. */
export class DataDrawing implements Drawing {
  static readonly styles = [];
  static readonly messages = [];

  renderReport(): TemplateResult {
    return html`<slot></slot>`;
  }
}
