/** URLs of the published themes, by name. */
export const presets: Readonly<Record<string, string>> = {
  'neutral': new URL('../../src/elements/base/presets/neutral.css', import.meta.url).href,
  'gob-pe': new URL('../../src/elements/base/presets/gob-pe.css', import.meta.url).href,
  'newspaper': new URL('../../src/elements/base/presets/newspaper.css', import.meta.url).href,
  'high-contrast': new URL('../../src/elements/base/presets/high-contrast.css', import.meta.url).href,
};
