/** `auto` follows the page's `color-scheme`. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** `lazy` waits until the element is near the screen. */
export const loadings = ['lazy', 'eager'] as const;
export type Loading = (typeof loadings)[number];

/** `off` draws without hatches and dots. */
export const textureChoices = ['on', 'off'] as const;
export type Textures = (typeof textureChoices)[number];

/** `follow` tells of a newer edition than the one that is shown. */
export const editionModes = ['', 'follow'] as const;
export type EditionMode = (typeof editionModes)[number];
