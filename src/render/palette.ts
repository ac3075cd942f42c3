import type {Verdict} from '../model/analysis/assessment.ts';

/** Colours of one verdict: of its bar, of its words, behind its words. */
export interface VerdictColors {
  readonly fill: string;
  readonly ink: string;
  readonly badge: string;
}

/** The colours of a drawing, as a file can hold them: `#054eb1`, `none`. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly line: string;
  readonly border: string;
  readonly axis: string;
  readonly track: string;
  readonly verdicts: Readonly<Record<Verdict, VerdictColors>>;
}
