const portalStyleSheet = new URL('../pages/portal.css', import.meta.url).href;

/** HTML of a page that contains only the code. */
export function emptyPage(code: string, lang: string): string {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>·</title>
<body>
${code}
</body>
</html>`;
}

/** HTML of the example portal with the code in its main part. */
export function portalPage(code: string, lang: string): string {
  return emptyPage(
    `<link rel="stylesheet" href="${portalStyleSheet}">
<header class="mast"><div class="wrap"><p class="brand"><span>Perú</span> Portal de políticas nacionales</p></div></header>
<main class="wrap"><h1>Cómo avanza la política</h1>
${code}
</main>
<footer class="foot"><div class="wrap"><p>Página de ejemplo, no oficial.</p></div></footer>`,
    lang,
  );
}
