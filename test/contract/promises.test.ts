import {expect} from 'chai';
import {commandTable, isCommandName} from '../../src/cli/args/command-table.ts';
import {readOptions} from '../../src/cli/args/option.ts';
import {parseCommandLine} from '../../src/cli/args/parse.ts';
import {projectFile} from '../support/dist.ts';

/** A promise of a document about other systems: its words, and the tests that hold it, as file and title. */
type Promises = Readonly<Record<string, readonly (readonly [file: string, title: string])[]>>;

const filters = 'test/render/embed/content-filters.test.ts';
const support = 'test/support/content-filters.ts';
const plugin = 'test/wordpress/plugin.js';
const frame = 'test/page/wordpress-frame.test.ts';

const guide: Promises = {
  'The code is in a `div` and has no blank lines': [
    [filters, 'keeps the table and the data inside the element after'],
  ],
  'the facts are there once and apart from each other': [
    [filters, 'has each text once and apart from the next after'],
  ],
  'names the shape that works': [
    ['test/cli/doctor/doctor.test.ts', 'recommends a list where tables are removed'],
  ],
  '## WordPress, with permission for HTML': [
    [plugin, 'has the same text after wpautop and kses as after their imitations'],
    [support, 'wpautop of WordPress'],
  ],
  '## WordPress, without permission for HTML': [
    [support, 'wp_kses for authors'],
    [plugin, 'leaves the pages of other sites to WordPress'],
    [frame, 'has a frame as high as its content in place of a link'],
  ],
  '## WordPress, with the plugin': [
    [plugin, 'makes an element of the shortcode'],
    [plugin, 'renders the block as the shortcode'],
    [plugin, 'shows a page of a listed site with the script of its frame'],
  ],
  '## Drupal': [
    [support, 'Drupal Basic HTML'],
    [filters, 'has no tables in shape list'],
  ],
  '## Joomla': [[support, 'TinyMCE']],
  '## SharePoint': [[frame, 'hides the link on a page with the script of Avance']],
  '## Ghost': [[support, 'a plain tag stripper']],
  '## gob.pe': [
    ['test/cli/commands/kit.test.ts', 'writes a PDF, a picture, the figures as text and as a list'],
  ],
  '## Google Sites': [['test/page/site.test.ts', 'sets the height of an iframe to its content']],
  '## Mail': [['test/render/email.test.ts', '']],
  '## Markdown': [
    [support, 'markdown-it with HTML'],
    ['test/render/markdown.test.ts', ''],
  ],
};

const readme: Promises = {
  'TinyMCE, CKEditor, Markdown and a filter that removes': [[support, "'CKEditor'"]],
  'remains when a site removes the script or the tag': [
    ['test/page/host.test.ts', 'remains without the tag'],
    ['test/page/host.test.ts', 'is visible without the script'],
  ],
  'In React 19,': [
    ['test/page/framework.test.ts', 'sets the report of a card, handles its event, and changes its code'],
    ['test/contract/framework.test.ts', 'accepts the app and reports the intended errors'],
  ],
  'with two copies of Avance on a page': [
    ['test/page/coexistence.test.ts', 'the first of 20 scripts in five versions registers the elements'],
  ],
  'Works from one script tag, under a strict Content Security Policy': [
    ['test/page/host.test.ts', 'renders, or shows its fallback, under'],
  ],
};

describe('the promises about other systems', () => {
  for (const [path, promises] of [
    ['stories/docs/en/11-publish.mdx', guide],
    ['README.md', readme],
  ] as const) {
    const text = projectFile(path).toString().replace(/\s+/g, ' ');

    it(`of ${path} are in the list of this test, each with its tests`, () => {
      for (const [promise, tests] of Object.entries(promises)) {
        expect(text).to.contain(promise);
        for (const [file, title] of tests) expect(projectFile(file).toString()).to.contain(title);
      }
    });
  }

  it('of the guide are complete: each of its sections is in the list, in both languages', () => {
    const sections = (path: string): readonly string[] =>
      projectFile(path)
        .toString()
        .match(/^## .+$/gm) ?? [];
    const english = sections('stories/docs/en/11-publish.mdx');
    expect(Object.keys(guide)).to.include.members([...english]);
    expect(sections('stories/docs/es/11-publicar.mdx')).to.have.lengthOf(english.length);
  });

  const commands = ['README.md', 'stories/docs/en/11-publish.mdx', 'stories/docs/es/11-publicar.mdx'].flatMap(
    (path) =>
      [
        ...projectFile(path)
          .toString()
          .matchAll(/(?:node dist\/cli\.js|`avance) ([a-z]+ [^`\n]+)/g),
      ].map(([, command = '']) => [path, command] as const),
  );
  for (const [path, command] of commands)
    it(`${path}: avance ${command} has only commands and options that exist`, () => {
      // In a sentence, an option may stand without its value.
      const words = command
        .replace(/ (--\w+)$/, ' $1 value')
        .replace(/["']/g, '')
        .split(/\s+/);
      const {command: name, values} = parseCommandLine(words);
      if (!isCommandName(name)) throw new Error(name);
      readOptions(commandTable[name].options, values);
    });
});
