/** Links a style sheet under a name and replaces the former one of that name. Without `href` removes it. */
export function linkStyleSheet(name: string, href: string | undefined): void {
  const former = document.head.querySelector<HTMLLinkElement>(`link[data-sheet="${name}"]`);
  if (!href) former?.remove();
  else if (former?.href !== href) {
    const sheet = former ?? document.createElement('link');
    Object.assign(sheet, {rel: 'stylesheet', href});
    sheet.dataset['sheet'] = name;
    if (!former) document.head.prepend(sheet);
  }
}
