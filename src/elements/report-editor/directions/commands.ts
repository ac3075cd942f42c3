import {firstLanguageText} from '../../../model/report/localized-text.ts';
import type {DesiredDirection} from '../../../model/report/indicator.ts';
import type {FocusRequest} from '../focus-request.ts';
import {allAssessments, isUnstated} from '../document/directions.ts';
import {noAnswer, withEdits, withLine, type LineAnswer, type ReportFacts} from '../document/document.ts';
import type {EditorState} from '../editor-state.ts';
import {directionCounts, lineVerdictWords} from './direction-words.ts';
import type {OfferedDirection} from './offered-directions.ts';
import type {Locale} from '../../../text/i18n/locale.ts';

/** States directions and the facts that hold for the whole report. */
export class DirectionCommands {
  readonly #state: EditorState;
  readonly #focus: FocusRequest;

  constructor(state: EditorState, focus: FocusRequest) {
    this.#state = state;
    this.#focus = focus;
  }

  /** Presses the button of a direction; a pressed one is taken back. */
  press(id: string, direction: OfferedDirection, locale: Locale): void {
    const {document, derived} = this.#state;
    const indicator = derived.report?.indicators.find((candidate) => candidate.id === id);
    if (!document || !indicator) return;
    const isPressed = indicator.desiredDirection === direction;
    const changed = withLine(document, id, {direction: isPressed ? null : direction, isTakenBack: isPressed});
    this.#state.push(changed, (t) =>
      t('editor.direction-of', {name: firstLanguageText(indicator.name) ?? ''}),
    );
    this.#state.show({currentLine: id});
    this.#announce(id, locale);
  }

  /** Changes who declares a direction, its reason, the short name or the note of an indicator. */
  setLine(id: string, changes: Partial<LineAnswer>): void {
    const {document, derived} = this.#state;
    const indicator = derived.report?.indicators.find((candidate) => candidate.id === id);
    if (!document || !indicator) return;
    const {desiredDirection, desiredDirectionBasis} = indicator;
    const stated = document.lines.get(id) ?? {
      ...noAnswer,
      direction: desiredDirection,
      basis: desiredDirectionBasis?.kind === 'inferred' ? 'inferred' : 'declared',
    };
    const changed = withLine(document, id, {...stated, ...changes});
    this.#state.push(changed, (t) =>
      t('editor.direction-of', {name: firstLanguageText(indicator.name) ?? ''}),
    );
  }

  setFact(name: keyof ReportFacts, value: string): void {
    const {document} = this.#state;
    if (!document || document.facts[name] === value) return;
    const facts = {...document.facts, [name]: value};
    this.#state.push({...document, facts}, (t) => t('editor.fact-changed', {name: t(`editor-fact.${name}`)}));
  }

  setUnit(unit: string): void {
    const {document} = this.#state;
    if (document)
      this.#state.push(withEdits(document, {unit}), (t) =>
        t('editor.fact-changed', {name: t('editor-fact.unit')}),
      );
  }

  setPeriods(from: string, to: string): void {
    const {document} = this.#state;
    if (document)
      this.#state.push({...document, facts: {...document.facts, from, to}}, (t) =>
        t('editor.fact-changed', {name: t('editor-fact.periods')}),
      );
  }

  toggleLine(id: string): void {
    const {openLine} = this.#state.screen;
    this.#state.show({openLine: openLine === id ? '' : id, currentLine: id});
  }

  /** Shows what a direction for all remaining indicators would set; null closes it. */
  proposeBulk(bulk: OfferedDirection | null): void {
    const before = this.#state.screen.bulk;
    this.#state.show({bulk});
    this.#focus(bulk ? '[data-bulk] button' : `[data-propose="${before ?? 'increase'}"]`);
  }

  /** Sets a direction for the remaining indicators, without those in `except`. */
  applyBulk(direction: OfferedDirection, except: ReadonlySet<string>): void {
    const {document, derived} = this.#state;
    if (!document || !derived.report) return;
    const ids = derived.report.indicators
      .filter((indicator) => isUnstated(indicator) && !except.has(indicator.id))
      .map(({id}) => id);
    const lines = new Map(document.lines);
    for (const id of ids) lines.set(id, {...(lines.get(id) ?? noAnswer), direction, isTakenBack: false});
    this.#state.push({...document, lines}, (t) => t('editor.bulk-done', {count: ids.length}));
    this.#state.show({bulk: null});
    this.#state.announce((t) => t('editor.bulk-done', {count: ids.length}));
    this.#focus(`[data-propose="${direction}"]`);
  }

  goToPage(linePage: number): void {
    this.#state.show({linePage});
    this.#focus('#lines');
  }

  /** Marks the line whose buttons have the focus. */
  enterLine(id: string): void {
    if (this.#state.screen.currentLine !== id) this.#state.show({currentLine: id});
  }

  #announce(id: string, locale: Locale): void {
    const {report} = this.#state.derived;
    if (!report) return;
    const assessments = allAssessments(report);
    const assessment = assessments.find(({indicator}) => indicator.id === id);
    if (!assessment) return;
    const counts = directionCounts(assessments);
    const verdict = lineVerdictWords(assessment, locale);
    this.#state.announce((t) =>
      t('editor.direction-pressed', {
        direction: directionName(assessment.indicator.desiredDirection),
        verdict,
        stated: counts.stated,
        count: counts.total,
        improved: counts.improved,
        comparable: counts.comparable,
      }),
    );
    function directionName(direction: DesiredDirection | null): string {
      return locale.t(direction === null ? 'editor.not-pressed' : 'editor.pressed', {
        direction: locale.t(`editor-direction.${direction ?? 'unstated'}`),
      });
    }
  }
}
