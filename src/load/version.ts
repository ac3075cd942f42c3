/** The version of this copy, as in package.json. */
export const version = '0.1.0';
