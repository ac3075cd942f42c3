import type {TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {indicatorMapStyles} from './styles.ts';
import {indicatorMap} from './view.ts';

/** Draws a `<indicator-map>`. */
export class IndicatorMapDrawing implements Drawing {
  static readonly styles = [indicatorMapStyles];
  static readonly messages = [];

  renderReport({report}: LoadedReport, locale: Locale): TemplateResult {
    return indicatorMap(report, locale);
  }
}
