/** Moves the focus after the next update. */
export interface FocusRequest {
  (selector: string): void;
}
