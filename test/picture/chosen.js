/**
 * What is held in pictures, one for each thing that only the eye sees: `tag/Story`, colours, width in px.
 * Few and small, because each is committed once per engine.
 */
export const chosen = [
  {story: 'indicator-card/Favourable', theme: 'light', width: 360},
  {story: 'indicator-card/Unfavourable', theme: 'dark', width: 360},
  {story: 'indicator-card/Missing', theme: 'light', width: 240},
  {story: 'indicator-card/TenYears', theme: 'light', width: 600},
  {story: 'indicator-card/MarkOfChange', theme: 'dark', width: 480},
  {story: 'indicator-card/Failed', theme: 'light', width: 360},
  {story: 'objective-summary/Objective', theme: 'light', width: 640},
  {story: 'objective-summary/Objective', theme: 'dark', width: 320},
  {story: 'indicator-legend/Report', theme: 'light', width: 640},
  {story: 'indicator-table/LowerIsBetter', theme: 'light', width: 900},
  {story: 'indicator-table/LowerIsBetter', theme: 'dark', width: 360},
  {story: 'variation-bar/Favourable', theme: 'light', width: 360},
  {story: 'variation-bar/CrossingZero', theme: 'dark', width: 360},
  {story: 'variation-chart/Objective', theme: 'light', width: 720},
];

/** Part of a file's name: says what is seen. */
export function nameOf({story, theme, width}) {
  return `${story.replace('/', '-')}-${theme}-${width}`;
}
