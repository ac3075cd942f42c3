import type {TemplateResult} from 'lit';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import {assess} from '../../model/analysis/assessment.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import {primaryLanguage} from '../../text/i18n/language-tag.ts';
import {resolveLocale, type Locale} from '../../text/i18n/locale.ts';
import {enSheet} from '../../text/i18n/messages/en/sheet.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import {esPESheet} from '../../text/i18n/messages/es-PE/sheet.ts';
import {registerMessages} from '../../text/i18n/translations.ts';
import {closestLang} from '../base/dom.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {indicatorDefects} from '../base/render-result.ts';
import {noIndicator} from '../shared/no-indicator.ts';
import {currentValueStyles} from '../shared/headline-figure.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {sheetPrintStyles} from './print.styles.ts';
import {resultStyles} from './results.styles.ts';
import {sheetStyles} from './styles.ts';
import {indicatorSheet} from './view.ts';

let hasEnglish = false;

/** What the drawing reads of its element. */
interface SheetHost extends FigureElement {
  readonly code: string;
}

/** Draws an `<indicator-sheet>`. */
export class SheetDrawing implements Drawing {
  static readonly styles = [
    variationBarStyles,
    currentValueStyles,
    sheetStyles,
    sheetPrintStyles,
    resultStyles,
  ];
  static readonly messages = [esPESheet, esPESeries, esPEReport, esPEExplanation, esPEDetails];

  readonly #host: SheetHost;

  constructor(host: SheetHost) {
    this.#host = host;
  }

  /** Adds the English words of the sheet to the pack of the language, which does not have them. */
  prepare({report}: LoadedReport): null {
    const {locale} = this.#host;
    const {tag} = resolveLocale(locale || closestLang(this.#host), report.defaultLanguage);
    if (!hasEnglish && primaryLanguage(tag) === 'en') {
      registerMessages(enSheet);
      hasEnglish = true;
    }
    return null;
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, headingLevel, periods} = this.#host;
    const indicator = findIndicatorOrFirst(report, code);
    if (!indicator) return noIndicator(code, origin, locale);
    // Only an address that others can open: not that of a blob or of a file.
    const dataUrl = /^https?:/.test(origin.url ?? '') ? origin.url : null;
    return indicatorSheet(assess(indicator, periods), {report, locale, headingLevel}, dataUrl);
  }

  /** Problems of the shown indicator only. */
  problems(ready: LoadedReport): readonly ReportProblem[] {
    return indicatorDefects(ready, this.#host.code);
  }
}
