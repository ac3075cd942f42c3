/**
 * The stories that are compared with a baseline picture: `tag/Story`, colour scheme, width in px. The list is short and
 * the pictures are small, because each is committed once per engine.
 */
export const pictures = [
  {story: 'indicator-card/Favourable', theme: 'light', width: 360},
  {story: 'indicator-card/Unfavourable', theme: 'dark', width: 360},
  {story: 'indicator-card/Missing', theme: 'light', width: 240},
  {story: 'indicator-card/TenYears', theme: 'light', width: 600},
  {story: 'indicator-card/LowerIsBetter', theme: 'dark', width: 480},
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

/** Returns the file name of a picture, without extension. */
export function pictureName({story, theme, width}) {
  return `${story.replace('/', '-')}-${theme}-${width}`;
}
