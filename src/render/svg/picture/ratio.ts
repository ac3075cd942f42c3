/** Shapes of a picture for social networks, with the size in px. */
export const pictureSizes = {
  '1:1': {width: 1080, height: 1080},
  '4:5': {width: 1080, height: 1350},
  '16:9': {width: 1920, height: 1080},
} as const;
export type PictureRatio = keyof typeof pictureSizes;

export const pictureRatios = Object.keys(pictureSizes) as readonly PictureRatio[];

/**
 * The smallest scale of a chart, whose small words have 12 px and whose labels have 13 px: they get at least 18 and 20 px in
 * a picture of 1080 px, which telephones show at a third of its size; the wide picture shows all rows of a report on a screen.
 */
export const leastScales: Readonly<Record<PictureRatio, number>> = {'1:1': 1.54, '4:5': 1.38, '16:9': 1.4};
