/** The directions that have a button. */
export const offeredDirections = ['increase', 'decrease', 'none'] as const;
export type OfferedDirection = (typeof offeredDirections)[number];

export const directionIcons = {increase: 'up', decrease: 'down', none: 'level'} as const;
