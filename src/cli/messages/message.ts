/** A message, or its forms for one and for other counts: the value `count` selects. */
export type CliMessage = string | Readonly<Record<'one' | 'other', string>>;
