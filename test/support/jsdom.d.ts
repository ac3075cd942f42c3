declare module 'jsdom' {
  /** A document that is parsed in Node; XML throws when it is not well-formed. */
  export class JSDOM {
    constructor(text: string, options?: {readonly contentType?: string; readonly url?: string});
    readonly window: {readonly document: Document};
  }
}
