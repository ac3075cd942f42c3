/** The part of a message that WordPress reads. */
type EmbedMessage = Partial<Record<'secret' | 'message' | 'value', unknown>>;

/**
 * HTML of an oEmbed response as WordPress shows it: `wp_filter_oembed_result` keeps a link and a frame, sandboxes the frame,
 * hides it until it posts a message, and adds a secret to its address.
 */
export function wordpressHtml(html: string, secret: string): string {
  const [, quote = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(keepAllowedTags(html)) ?? [];
  const [, address = ''] = / src="(.*?)"/.exec(frame) ?? [];
  const [title = ''] = / title=".*?"/.exec(frame) ?? [];
  const hidden = quote ? ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"' : '';
  const shownFrame = frame
    .replace(title, '')
    .replace(
      '<iframe',
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}${title}`,
    )
    .replace(/ src="(.*?)"/, ` src="${address}#?secret=${secret}" data-secret="${secret}"`);
  return (
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    shownFrame
  );
}

/** The tags and attributes that WordPress allows in an oEmbed response. */
function keepAllowedTags(html: string): string {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  };
  return html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_, slash: string, name: string, attributes: string) => {
    const names = allowed[name];
    if (!names) return '';
    const kept = [...attributes.matchAll(/\s([\w-]+)(="[^"]*")?/g)].filter(([, key = '']) =>
      names.includes(key),
    );
    return `<${slash}${name}${kept.map(([text]) => text).join('')}>`;
  });
}

/** Does with a message what `wp-includes/js/wp-embed.js` does. Returns the address that the page would follow, else null. */
export function receiveEmbedMessage({data, source}: MessageEvent<EmbedMessage | null>): string | null {
  if (!data?.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(String(data.secret))) return null;
  const frames = document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${data.secret}"]`);
  for (const quote of document.querySelectorAll<HTMLElement>(`blockquote[data-secret="${data.secret}"]`))
    quote.style.display = 'none';
  for (const frame of frames) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height')
      frame.height = String(Math.min(1000, Math.max(200, parseInt(String(data.value)))));
    const isSameHost =
      data.message === 'link' && new URL(String(data.value)).host === new URL(frame.src).host;
    if (isSameHost) return String(data.value);
  }
  return null;
}
