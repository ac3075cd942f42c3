import type {PropertyDeclaration, ReactiveElement} from 'lit';

/** Lit's decorator of the same name serves standard decorators too: 0.3 kB gzip in every entry that nothing here uses. */
export function property(options?: PropertyDeclaration): (prototype: ReactiveElement, name: string) => void {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}
