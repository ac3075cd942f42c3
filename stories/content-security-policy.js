/** The content security policy of the example pages: as strict as the server of a ministry can be. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'report-uri /csp-report',
].join('; ');
