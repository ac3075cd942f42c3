/** An answer of https://oembed.com/ of the type `rich`: what a system puts where an author pastes a link. */
export interface Embedding {
  readonly title: string;
  readonly provider: string | null;
  /** Code to be pasted: a frame and the script that keeps it as high as what is in it. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** Address of an image of 1200 x 630. */
  readonly image: string | null;
}

export function oembed({title, provider, html, width, height, image}: Embedding): object {
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(provider !== null && {provider_name: provider}),
    cache_age: 3600,
    html,
    width,
    height,
    ...(image !== null && {thumbnail_url: image, thumbnail_width: 1200, thumbnail_height: 630}),
  };
}
