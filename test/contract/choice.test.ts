import {expect} from 'chai';
import {argTypes} from '../../stories/support/arg-types.ts';
import {elementsOf, tagsOf, type Manifest} from '../../stories/support/manifest.ts';
import {projectJson} from '../support/dist.ts';
import {sourceFiles} from '../support/source-files.ts';

const manifest = projectJson<Manifest>('dist/custom-elements.json');

/** The sorted and joined values of every exported `as const` array of `src/`. */
function arrays(): ReadonlySet<string> {
  const matches = [...sourceFiles('src').values()].flatMap((text) => [
    ...text.matchAll(/export const \w+ = \[([^\]]*)\] as const/g),
  ]);
  return new Set(matches.map(([, values = '']) => sorted(values)));
}

function sorted(text: string): string {
  return [...text.matchAll(/'([^']*)'/g)]
    .flatMap(([, value]) => value || [])
    .sort()
    .join();
}

describe('the choices in the controls of Storybook', () => {
  const known = arrays();
  const choices = elementsOf(manifest).flatMap(({attributes = []}) =>
    attributes.flatMap(({name, type}) =>
      type?.text.includes("'") ? [{name, values: sorted(type.text)}] : [],
    ),
  );

  it('are the values of an exported array of src', () => {
    expect(choices).to.not.be.empty;
    expect(choices.filter(({values}) => !known.has(values))).to.deep.equal([]);
  });

  it('are the options of the control of an attribute', () => {
    expect(argTypes(manifest, 'indicator-card')['variant']?.options).to.have.members([
      'compact',
      'standard',
      'full',
    ]);
    expect(tagsOf(manifest)).to.include('indicator-card');
  });
});
