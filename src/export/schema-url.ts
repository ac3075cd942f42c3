/** Where editors find the schema of the format: the file that the package publishes. */
export const schemaUrl = 'https://unpkg.com/avance/dist/indicator-report.schema.json';
