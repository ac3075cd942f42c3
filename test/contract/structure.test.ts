import {expect} from 'chai';
import ts from 'typescript';
import {expectNone} from '../support/expect-none.ts';
import {sourceFiles} from '../support/source-files.ts';
import {comments, declaredNames, exportedNames, hasField, parse, testTitles} from '../support/syntax.ts';

const files = sourceFiles('src');
const allFiles = ['src', 'test', 'stories', '.config']
  .flatMap((folder) => ['.ts', '.tsx', '.js'].flatMap((ending) => [...sourceFiles(folder, ending)]))
  .filter(([path]) => !path.includes('/node_modules/'))
  .map(([path, source]) => parse(path, source));

/** Files that may be longer than 200 lines: tables of data, one entry a line. */
const dataTables: readonly string[] = ['src/model/report/report-json.ts'];

const oddWords =
  /\b(nobody|(any|some|every)body|whoever|lest|tells?|told|says?|said|ask(s|ed)?|hears?|heard|knows?|wants?|hangs?)\b/i;
const oddNames = 'one some all own most told found made got at thing said held asked desk untold'.split(' ');

/** Each text with an odd word, with its file. */
function oddTexts(texts: (file: ts.SourceFile) => readonly string[]): readonly string[] {
  return allFiles.flatMap((file) =>
    texts(file).flatMap((text) => {
      const [word] = oddWords.exec(text) ?? [];
      return word ? [`${file.fileName}: "${word}" in ${text.slice(0, 100)}`] : [];
    }),
  );
}

/** Names that several files export, with these files. */
function homonyms(sources: ReadonlyMap<string, string>): readonly string[] {
  const filesByName = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    for (const name of exportedNames(parse(path, source)))
      filesByName.set(name, (filesByName.get(name) ?? new Set()).add(path));
  }
  return [...filesByName]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
}

function lineCount(source: string): number {
  return source.trimEnd().split('\n').length;
}

describe('the structure of src', () => {
  it('an exported name means one thing', () => {
    expect(
      homonyms(
        new Map([
          ['a.ts', 'export const row = 1;'],
          ['b.ts', 'export type row = 1;'],
        ]),
      ),
    ).to.have.lengthOf(1);
    expectNone(homonyms(files), 'Give each meaning a name of its own:');
  });

  it('a folder holds at most 22 files', () => {
    const folders = [...files.keys()].map((path) => path.slice(0, path.lastIndexOf('/')));
    const sizes = [...new Set(folders)].map((name) => ({
      name,
      size: folders.filter((other) => other === name).length,
    }));
    const large = sizes.filter(({size}) => size > 22).map(({name, size}) => `${name}: ${size}`);
    expectNone(large, 'Find the concept that these files share and give it a sub-folder:');
  });

  it('a file has at most 200 lines, message catalogues and data tables aside', () => {
    const long = [...files]
      .filter(([path]) => !path.includes('/messages') && !dataTables.includes(path))
      .flatMap(([path, source]) => (lineCount(source) > 200 ? [`${path}: ${lineCount(source)}`] : []));
    expectNone(long, 'Split these files by subject:');
  });

  it('a base class has at most 80 lines', () => {
    const classes = [...files]
      .filter(([path]) => path.startsWith('src/elements/base/'))
      .flatMap(([path, source]) => parse(path, source).statements.filter(ts.isClassDeclaration))
      .filter(({name}) => name?.text.endsWith('Element'));
    const long = classes
      .filter((node) => lineCount(node.getText()) > 80)
      .map((node) => `${node.name?.text}: ${lineCount(node.getText())}`);
    expectNone(long, 'Move a concern into a controller or a function:');
  });
});

describe('the words of src, test, stories and .config', () => {
  it('a comment describes the code in plain technical English', () => {
    expectNone(
      oddTexts(comments),
      'The subject of a comment is the code, not a person (CONTRIBUTING.md, Names and comments):',
    );
  });

  it('the title of a test describes the code in plain technical English', () => {
    expectNone(oddTexts(testTitles), 'The subject of a title is the call (CONTRIBUTING.md, Tests):');
  });

  it('a declared name is a noun or a verb of the field', () => {
    // `found` is a field of the problems that `avance check --json` prints: files with this field may use the name.
    const names = allFiles.flatMap((file) =>
      [...new Set(declaredNames(file))]
        .filter((name) => oddNames.includes(name) && !(name === 'found' && hasField(file, 'found')))
        .map((name) => `${file.fileName}: ${name}`),
    );
    expectNone(
      names,
      'Name what the value is, or what the function does (CONTRIBUTING.md, Names and comments):',
    );
  });
});
