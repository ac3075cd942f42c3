import {hasOwn} from '../../model/own.ts';
import type {VerdictColors, Palette} from '../../render/palette.ts';
import {tokens, type TokenName, type TokenValue} from './tokens.ts';

export const colorSchemes = ['light', 'dark'] as const;
export type ColorScheme = (typeof colorSchemes)[number];

/** The colours of the tokens for a static file, which no page can theme. */
export function palette(theme: ColorScheme): Palette {
  return {
    text: colour('text', theme),
    muted: colour('text-muted', theme),
    surface: colour('surface', theme),
    raised: colour('raised', theme),
    line: colour('line', theme),
    border: colour('border', theme),
    axis: colour('axis', theme),
    track: colour('track', theme),
    verdicts: {
      favourable: verdictColors('favourable', theme),
      unfavourable: verdictColors('unfavourable', theme),
      unchanged: verdictColors('unchanged', theme),
      uncertain: verdictColors('unchanged', theme),
      unjudged: verdictColors('unchanged', theme),
      incomparable: {fill: colour('missing', theme), ink: colour('missing-ink', theme), badge: 'none'},
    },
  };
}

function verdictColors(name: 'favourable' | 'unfavourable' | 'unchanged', theme: ColorScheme): VerdictColors {
  return {
    fill: colour(name, theme),
    ink: colour(`${name}-ink`, theme),
    badge: colour(`${name}-chip`, theme),
  };
}

/** The colour of a token, or of the token that it refers to. */
function colour(name: TokenName, theme: ColorScheme): string {
  const token: TokenValue = tokens[name];
  if (hasOwn(token, 'token')) return colour(token.token, theme);
  return hasOwn(token, 'value') ? token.value : token[theme];
}
