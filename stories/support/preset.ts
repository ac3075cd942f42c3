/** The themes that are published, by name → where the book has them. */
export const presets: Readonly<Record<string, string>> = {
  'neutral': new URL('../../src/style/preset/neutral.css', import.meta.url).href,
  'gob-pe': new URL('../../src/style/preset/gob-pe.css', import.meta.url).href,
  'newspaper': new URL('../../src/style/preset/newspaper.css', import.meta.url).href,
  'high-contrast': new URL('../../src/style/preset/high-contrast.css', import.meta.url).href,
};
