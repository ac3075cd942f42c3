import type {PublicationGaps} from './data-findings.ts';

/** What the elements load on a host page. Addresses are absolute. */
export interface HostRequirements {
  /** The folder of the scripts. */
  readonly scripts: string;
  /** Addresses of the files that `avance.js` loads on first use; empty when unknown. */
  readonly chunks: readonly string[];
  /** The first of them without a response, or with one that is not a script; null when there is none. */
  readonly missingChunk: string | null;
  /** The first of them that the page may not read from another origin. */
  readonly chunkLackingCors: string | null;
  /** The report; null when unknown. */
  readonly data: string | null;
  /** The page for a frame; null when there is none. */
  readonly frame: string | null;
  /** True when the server of the scripts sends no CORS header for the page. */
  readonly areScriptsLackingCors: boolean;
  readonly isDataLackingCors: boolean;
  readonly gaps: PublicationGaps;
}
