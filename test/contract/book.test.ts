import {expect} from 'chai';
import {showsAllPlaces, subjectTags} from '../../src/render/embed/subject-tags.ts';
import {tokens} from '../../src/elements/base/tokens.ts';
import {partWords} from '../../stories/docs/part-words.ts';
import {argTypes} from '../../stories/support/arg-types.ts';
import {elementsOf, eventsOf, type Declaration, type Manifest} from '../../stories/support/manifest.ts';
import {tokenWords} from '../../stories/theming/token-words.ts';
import {isProjectFile, projectFile, projectJson} from '../support/dist.ts';
import {sourceFiles} from '../support/source-files.ts';

const manifest = projectJson<Manifest>('dist/custom-elements.json');
const elements = elementsOf(manifest);

function storiesOf(tag: string): string {
  return projectFile(`stories/${tag}.stories.ts`);
}

/** The keys of all public names of an element in its table of Storybook. */
function publicNames({attributes, slots, events, cssParts, cssProperties}: Declaration): readonly string[] {
  const keysOf = (category: string, list: readonly {readonly name: string}[] = []): readonly string[] =>
    list.map(({name}) => `${category}${name}`);
  return [
    ...keysOf('', attributes),
    ...keysOf('slots ', slots),
    ...keysOf('events ', events),
    ...keysOf('parts ', cssParts),
    ...keysOf('custom properties ', cssProperties),
  ];
}

describe('Storybook', () => {
  it('has stories of every element, and test/support/all-stories.ts imports them', () => {
    const allStories = projectFile('test/support/all-stories.ts');
    for (const {tagName = ''} of elements) {
      expect(isProjectFile(`stories/${tagName}.stories.ts`), tagName).to.equal(true);
      expect(storiesOf(tagName)).to.contain(`component: '${tagName}'`);
      expect(allStories).to.contain(`'../../stories/${tagName}.stories.ts'`);
    }
  });

  for (const tag of subjectTags)
    it(`has stories of <${tag}> in every data state`, () => {
      const states = ['Loading', 'Slow', 'Failed', 'Stale', 'Empty'];
      // The reports of the other states have no places.
      if (!showsAllPlaces(tag)) states.push('Broken', 'LongNames', 'Flags');
      expect(states.filter((state) => !storiesOf(tag).includes(`export const ${state}:`))).to.deep.equal([]);
      if (showsAllPlaces(tag)) return;
      const data = {
        'targets': 'Targets',
        'ten-years': 'TenYears',
        'units': 'Units',
        'no-direction': 'NoDirection',
        'pnmnna-2023': 'Report',
      };
      const isShown = ([file, story]: readonly [string, string]): boolean =>
        storiesOf(tag).includes(`data/${file}.json`) || storiesOf(tag).includes(`shared.${story};`);
      expect(Object.entries(data).filter((entry) => !isShown(entry))).to.deep.equal([]);
    });

  for (const element of elements) {
    const {tagName = ''} = element;

    it(`describes every attribute, slot, event, part and token of <${tagName}>`, () => {
      const rows = argTypes(manifest, tagName);
      const names = publicNames(element);
      expect(names.length).to.be.greaterThan(24);
      expect(names.filter((name) => !rows[name]?.description)).to.deep.equal([]);
    });

    it(`has a story with content for every slot of <${tagName}>`, () => {
      // The stories of the card show the slots of the base class.
      const unfilled = (element.slots ?? []).filter(({name, inheritedFrom}) => {
        const stories = storiesOf(inheritedFrom ? 'indicator-card' : tagName);
        return name && !stories.includes(`slot="${name}"`);
      });
      expect(unfilled).to.deep.equal([]);
    });
  }

  it('shows slides in the stories of the report', () => {
    expect(storiesOf('policy-report')).to.contain("view: 'slides'");
  });

  it('has a row for a new slot, and no rows for an unknown tag', () => {
    const newManifest: Manifest = {
      modules: [{declarations: [{tagName: 'a-b', slots: [{name: 'new', description: 'New.'}]}]}],
    };
    expect(argTypes(newManifest, 'a-b')).to.have.property('slots new');
    expect(argTypes(manifest, 'a-b')).to.deep.equal({});
  });

  it('logs every event in the actions panel', () => {
    expect(eventsOf(manifest)).to.include.members(['indicator-load', 'indicator-error']);
    expect(projectFile('stories/.storybook/preview.ts')).to.contain('handles: eventsOf(manifest)');
  });

  it('describes every part of the card and every token in Spanish', () => {
    const card = elements.find(({tagName}) => tagName === 'indicator-card');
    expect(Object.keys(partWords)).to.have.members((card?.cssParts ?? []).map(({name}) => name));
    expect(Object.keys(tokenWords)).to.have.members(Object.keys(tokens));
  });

  it('has each page of documentation in both languages', () => {
    const numbers = (language: string): readonly string[] =>
      [...sourceFiles(`stories/docs/${language}`, '.mdx').keys()].map((path) =>
        path.replace(/^.*\/(\d+)-.*$/, '$1'),
      );
    expect(numbers('es')).to.have.lengthOf(15);
    expect(numbers('en')).to.deep.equal(numbers('es'));
  });
});
