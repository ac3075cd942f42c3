import {expect} from 'chai';
import {tokens} from '../../src/elements/base/tokens.ts';
import {projectFile, projectJson} from '../support/dist.ts';
import {sourceFiles} from '../support/source-files.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly summary?: string;
}

interface Declaration extends Named {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly members: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations: readonly Declaration[]}[];
}

const {modules} = projectJson<Manifest>('dist/custom-elements.json');
const elements = modules.flatMap(({declarations}) => declarations);
/** The tags of all element classes. */
const registered = [...sourceFiles('src/elements').values()].flatMap((text) =>
  [...text.matchAll(/^\s+static override readonly kind = '([\w-]+)'/gm)].map(([, tag]) => tag ?? ''),
);
/** Names of members with `@internal`, which elements use among themselves. */
const internalMembers = new Set(
  [...sourceFiles('src/elements').values()].flatMap((text) =>
    [...text.matchAll(/@internal \*\/\n\s+(?:override )?(\w+)/g)].map(([, name]) => name),
  ),
);

function undescribed(lists: readonly (readonly Named[] | undefined)[]): readonly string[] {
  return lists
    .flatMap((list) => list ?? [])
    .filter(({description, summary}) => !description && !summary)
    .map(({name}) => name);
}

describe('custom-elements.json', () => {
  it('lists every registered tag once', () => {
    expect(elements.map(({tagName}) => tagName).sort()).to.deep.equal(registered.sort());
  });

  it('finds the members that are marked as internal', () => {
    expect([...internalMembers]).to.include.members(['adoptDrawingStyles', 'setReaderPeriods']);
  });

  it('lists only built files', () => {
    for (const {path} of modules) expect(projectFile(path)).to.be.a('string');
  });

  it('has every token in every element', () => {
    const names = Object.keys(tokens).map((name) => `--indicator-${name}`);
    for (const {cssProperties = []} of elements)
      expect(cssProperties.map(({name}) => name)).to.include.members(names);
  });

  for (const {tagName, summary, attributes, events, slots, cssParts, cssProperties, members} of elements) {
    it(`<${tagName}> has a summary, and a description of every attribute, event, slot, part and token`, () => {
      expect(summary ?? '').to.not.equal('');
      expect(undescribed([attributes, events, slots, cssParts, cssProperties])).to.deep.equal([]);
    });

    it(`<${tagName}> has no private members, and none that is marked as internal`, () => {
      const names = members.map(({name}) => name);
      expect(names.filter((name) => /^[#_]/.test(name) || internalMembers.has(name))).to.deep.equal([]);
    });
  }
});
