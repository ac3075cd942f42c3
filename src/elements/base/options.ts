/** `auto` follows the page's `color-scheme`. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** `lazy` waits until the element is near the viewport, or the page is at rest. */
export const loadings = ['lazy', 'eager'] as const;
export type Loading = (typeof loadings)[number];
