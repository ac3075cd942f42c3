import type {Verdict} from '../model/analysis/assessment.ts';

/** Colours of a verdict: `fill` of the bar, `ink` of the text, `badge` behind the text. */
export interface VerdictColors {
  readonly fill: string;
  readonly ink: string;
  readonly badge: string;
}

/** The colours of a drawing as literal SVG paint: `#054eb1`, `none`. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly border: string;
  readonly axis: string;
  readonly track: string;
  readonly verdicts: Readonly<Record<Verdict, VerdictColors>>;
}
