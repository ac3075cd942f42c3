/** Style sheet of the pages around the elements, in light and dark. */
export const siteStyle = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1f24, #eef1f4);
  --muted: light-dark(#4a5360, #b8c1cb);
  --ground: light-dark(#fff, #12161c);
  --line: light-dark(#d5dae0, #39424d);
  --link: light-dark(#04408f, #8fbef7);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 60rem;
  padding: 1rem clamp(1rem, 4vw, 2.5rem) 3rem;
  color: var(--ink);
  background: var(--ground);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: break-word;
}
.framed { max-width: none; padding: 0; }
.framed > main > * { content-visibility: visible; }
.framed p { margin: .25rem 0 0; font-size: .875rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem .75rem; margin: 0 0 1.5rem; padding: 0; list-style: none; color: var(--muted); font-size: .875rem; }
nav li + li::before { content: "›"; margin-inline-end: .75rem; }
nav a { display: inline-block; min-height: 1.75rem; }
h1 { margin: 0 0 1.25rem; font-size: clamp(1.375rem, 1rem + 1.6vw, 2rem); line-height: 1.25; text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; line-height: 1.3; text-wrap: balance; }
.list { margin: 0; padding: 0; list-style: none; }
.list li { padding: .625rem 0; border-top: 1px solid var(--line); }
.list span { display: block; color: var(--muted); font-size: .875rem; }
.files { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; padding: 0; list-style: none; }
.files a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 1rem; border: 1px solid var(--line); border-radius: 6px; text-decoration: none; }
summary { min-height: 2.75rem; align-content: center; cursor: pointer; }
details { margin-top: 1.5rem; border-top: 1px solid var(--line); }
pre { margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; white-space: pre-wrap; font-size: .8125rem; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: start; font-weight: 600; }
th, td { padding: .375rem .75rem .375rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
indicator-table, indicator-sheet { display: block; margin-top: 2rem; }
@media print { .skip, nav, .files, details { display: none; } body { padding: 0; } }
`;

export const siteIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#054eb1"/><path d="M3 11h10M3 11V5" stroke="#fff" stroke-width="1.5" fill="none"/><path d="M5 8h6" stroke="#fff" stroke-width="3"/></svg>
`;
