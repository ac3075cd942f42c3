/** What the elements load on a host page. Addresses are absolute. */
export interface HostRequirements {
  /** The folder of the scripts. */
  readonly scripts: string;
  /** The report; null when unknown. */
  readonly data: string | null;
  /** The page for a frame; null when there is none. */
  readonly frame: string | null;
  /** True when the server of the scripts sends no CORS header for the page. */
  readonly areScriptsLackingCors: boolean;
  readonly isDataLackingCors: boolean;
}
