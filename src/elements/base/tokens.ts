import {css} from 'lit';

/**
 * Every colour, size and font that an element draws with, as a private `--_name` that reads its public
 * `--indicator-name` and falls back to the palette. A host themes by setting the public names on any ancestor.
 *
 * `light-dark()` follows the `color-scheme` that the element inherits from the page: that is what `theme="auto"` means.
 * Contrast on the surface, in light: text 16.6, inks ≥ 7.2, marks ≥ 4.3. Blue against vermilion, because green against
 * red collapses under protanopia.
 */
export const tokens = css`
  :host {
    --_font: var(--indicator-font, inherit);
    --_text: var(--indicator-text, light-dark(#1b1f24, #eef1f4));
    --_text-muted: var(--indicator-text-muted, light-dark(#4a5360, #b8c1cb));
    --_surface: var(--indicator-surface, light-dark(#fff, #12161c));
    --_raised: var(--indicator-raised, light-dark(#f4f6f8, #1b2129));
    --_line: var(--indicator-line, light-dark(#d5dae0, #39424d));
    --_border: var(--indicator-border, light-dark(#727b87, #8c96a2));
    --_axis: var(--indicator-axis, light-dark(#667080, #8c96a2));
    --_track: var(--indicator-track, light-dark(#e4e8ec, #2c343e));
    --_favourable: var(--indicator-favourable, light-dark(#054eb1, #4c8adc));
    --_favourable-ink: var(--indicator-favourable-ink, light-dark(#04408f, #8fbef7));
    --_favourable-chip: var(--indicator-favourable-chip, light-dark(#e8f0fb, #10294a));
    --_unfavourable: var(--indicator-unfavourable, light-dark(#c2460d, #f7ac4d));
    --_unfavourable-ink: var(--indicator-unfavourable-ink, light-dark(#8a3104, #f7ac4d));
    --_unfavourable-chip: var(--indicator-unfavourable-chip, light-dark(#fdeee6, #3a2710));
    --_unchanged: var(--indicator-unchanged, light-dark(#3d4044, #d7dbe0));
    --_unchanged-ink: var(--indicator-unchanged-ink, var(--_unchanged));
    --_unchanged-chip: var(--indicator-unchanged-chip, light-dark(#eceff2, #262d36));
    --_missing: var(--indicator-missing, var(--_axis));
    --_missing-ink: var(--indicator-missing-ink, light-dark(#4a5360, #b8c1cb));
    --_focus: var(--indicator-focus, light-dark(#1b1f24, #fff));
    --_link: var(--indicator-link, var(--_favourable-ink));
    --_space: var(--indicator-space, 4px);
    --_radius: var(--indicator-radius, 6px);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media (prefers-contrast: more) {
    :host {
      --_text: light-dark(#000, #fff);
      --_text-muted: light-dark(#1b1f24, #fff);
      --_surface: light-dark(#fff, #000);
      --_line: light-dark(#3d4650, #c3ccd6);
      --_border: light-dark(#1b1f24, #fff);
      --_axis: light-dark(#3d4650, #c3ccd6);
      --_favourable: light-dark(#003a8c, #7db4ff);
      --_favourable-ink: var(--_favourable);
      --_unfavourable: light-dark(#8a2a00, #ffc169);
      --_unfavourable-ink: var(--_unfavourable);
      --_unchanged: light-dark(#1b1f24, #fff);
      --_missing-ink: var(--_missing);
    }
  }
  /* SVG fills are left alone by forced colours, so the system's own colours are mapped here. */
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_text-muted: CanvasText;
      --_surface: Canvas;
      --_raised: Canvas;
      --_line: CanvasText;
      --_border: CanvasText;
      --_axis: CanvasText;
      --_track: Canvas;
      --_favourable: CanvasText;
      --_favourable-ink: CanvasText;
      --_favourable-chip: Canvas;
      --_unfavourable: Canvas;
      --_unfavourable-ink: CanvasText;
      --_unfavourable-chip: Canvas;
      --_unchanged: CanvasText;
      --_unchanged-chip: Canvas;
      --_missing: GrayText;
      --_missing-ink: CanvasText;
      --_focus: Highlight;
      --_link: LinkText;
    }
  }
  /* Paper is light, whatever the screen was. */
  @media print {
    :host {
      color-scheme: light !important;
    }
  }
`;
