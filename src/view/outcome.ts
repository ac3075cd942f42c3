import type {TemplateResult} from 'lit';
import type {Failure} from '../model/failure.ts';
import type {Report} from '../model/report.ts';

/** What became of an element's data: its content, or why there is none. */
export type Outcome =
  | {
      readonly status: 'drawn';
      readonly report: Report;
      readonly content: TemplateResult;
      /** `bad-record` where records of what is shown were mended or left out. */
      readonly failure: Failure | null;
    }
  | {readonly status: 'failed'; readonly failure: Failure; readonly told?: boolean}
  | {readonly status: 'idle' | 'loading'};
