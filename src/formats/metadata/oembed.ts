/** Content of an oEmbed response of the type `rich`, which a system shows in place of a pasted link. */
interface Embedding {
  readonly title: string;
  readonly provider: string | null;
  /** An iframe, and the script that adjusts its height to its content. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** URL of an image of 1200 × 630 px. */
  readonly image: string | null;
}

/** The oEmbed response. https://oembed.com/ */
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
