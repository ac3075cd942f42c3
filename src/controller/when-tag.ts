import {page} from '../load/page.ts';

/** Calls `arrive` when `tag` is defined. A page that has loaded without it gets the advice in its console. */
export function whenTag(tag: string, arrive: () => void, advice: string): void {
  const advise = (): void => {
    if (!customElements.get(tag)) page.warn(`[avance] ${advice}`);
  };
  void customElements.whenDefined(tag).then(arrive);
  if (document.readyState === 'complete') advise();
  else addEventListener('load', advise, {once: true});
}
