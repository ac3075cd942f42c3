import type {VerdictColors, Palette} from '../../render/palette.ts';
import {tokens} from './tokens.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours of the tokens for a file that has no page around it to take others from. */
export function palette(theme: Theme): Palette {
  const inks = (name: string, chip = `${name}-chip`): VerdictColors => ({
    fill: colour(name, theme),
    ink: colour(`${name}-ink`, theme),
    badge: chip ? colour(chip, theme) : 'none',
  });
  return {
    text: colour('text', theme),
    muted: colour('text-muted', theme),
    surface: colour('surface', theme),
    line: colour('line', theme),
    border: colour('border', theme),
    axis: colour('axis', theme),
    track: colour('track', theme),
    verdicts: {
      favourable: inks('favourable'),
      unfavourable: inks('unfavourable'),
      unchanged: inks('unchanged'),
      unjudged: inks('unchanged'),
      incomparable: inks('missing', ''),
    },
  };
}

/** The first declaration of a token is its plain one; what it falls back to is a colour per theme or another token. */
function colour(name: string, theme: Theme): string {
  const [, value = ''] = new RegExp(`--_${name}:([^;]+)`).exec(tokens.cssText) ?? [];
  const [, other] = /var\(--_([\w-]+)\)/.exec(value) ?? [];
  if (other) return colour(other, theme);
  const [light = '', dark = light] = value.match(/#\w+/g) ?? [];
  return theme === 'dark' ? dark : light;
}
