import {expect} from 'chai';
import {argTypes} from '../../stories/support/arg-types.ts';
import {elementsOf, tagsOf, type Manifest} from '../../stories/support/manifest.ts';
import {projectJson} from '../support/dist.ts';
import {sourceFiles} from '../support/source-files.ts';

const manifest = projectJson<Manifest>('dist/custom-elements.json');

/** The values of every exported `as const` array of `src/`, each sorted into one text. */
function arrays(): ReadonlySet<string> {
  const found = [...sourceFiles('src').values()].flatMap((text) => [
    ...text.matchAll(/export const \w+ = \[([^\]]*)\] as const/g),
  ]);
  return new Set(found.map(([, values = '']) => sorted(values)));
}

function sorted(text: string): string {
  return [...text.matchAll(/'([^']*)'/g)]
    .flatMap(([, value]) => value || [])
    .sort()
    .join();
}

describe('the choices that the book offers', () => {
  const known = arrays();
  const choices = elementsOf(manifest).flatMap(({attributes = []}) =>
    attributes.flatMap(({name, type}) =>
      type?.text.includes("'") ? [{name, values: sorted(type.text)}] : [],
    ),
  );

  it('are each one exported array of the code, whole', () => {
    expect(choices).to.not.be.empty;
    expect(choices.filter(({values}) => !known.has(values))).to.deep.equal([]);
  });

  it('are what the control of the attribute offers', () => {
    expect(argTypes(manifest, 'indicator-card')['variant']?.options).to.have.members([
      'compact',
      'standard',
      'full',
    ]);
    expect(tagsOf(manifest)).to.include('indicator-card');
  });
});
