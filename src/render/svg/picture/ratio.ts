/** Shapes of a picture for social networks, with the size in px. */
export const pictureSizes = {
  '1:1': {width: 1080, height: 1080},
  '4:5': {width: 1080, height: 1350},
  '16:9': {width: 1920, height: 1080},
} as const;
export type PictureRatio = keyof typeof pictureSizes;

export const pictureRatios = Object.keys(pictureSizes) as readonly PictureRatio[];
