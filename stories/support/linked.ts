/** Links one sheet under a name into the book, in place of the one that had the name before; none for no address. */
export function link(name: string, href: string | undefined): void {
  const former = document.head.querySelector<HTMLLinkElement>(`link[data-sheet="${name}"]`);
  if (!href) former?.remove();
  else if (former?.href !== href) {
    const sheet = former ?? document.createElement('link');
    Object.assign(sheet, {rel: 'stylesheet', href});
    sheet.dataset['sheet'] = name;
    if (!former) document.head.prepend(sheet);
  }
}
