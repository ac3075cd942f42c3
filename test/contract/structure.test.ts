import {expect} from 'chai';
import ts from 'typescript';
import {expectNone} from '../support/expect-none.ts';
import {sourceFiles} from '../support/source-files.ts';

const files = sourceFiles('src');

/** Files that may be longer than 200 lines: tables of data, one entry a line. */
const dataTables: readonly string[] = ['src/model/report/report-json.ts'];

const oddWords = /\b(nobody|whoever|lest|tells?|told|says?|said|asks?|hears?|knows?)\b/i;
const oddNames = ['told', 'said', 'held', 'desk', 'made', 'asked'];

function parse(path: string, source: string): ts.SourceFile {
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** The names that a file declares and exports. A re-export is the same meaning again and does not count. */
function exportedNames(file: ts.SourceFile): readonly string[] {
  return file.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({name}) => name.getText());
    return 'name' in statement && statement.name ? [(statement.name as ts.Identifier).text] : [];
  });
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

function identifiers(node: ts.Node): readonly string[] {
  const names: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) names.push(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}

/** Every comment of a file, by the token that follows or precedes it. */
function comments(file: ts.SourceFile): readonly string[] {
  const ranges = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const found = [
      ...(ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, node.getEnd()) ?? []),
    ];
    for (const {pos, end} of found) ranges.set(pos, file.text.slice(pos, end));
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return [...ranges.values()];
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

  it('a comment describes the code in plain technical English', () => {
    const odd = [...files].flatMap(([path, source]) =>
      comments(parse(path, source)).flatMap((text) => {
        const [word] = oddWords.exec(text) ?? [];
        return word ? [`${path}: "${word}" in ${text.slice(0, 100)}`] : [];
      }),
    );
    expectNone(odd, 'The subject of a comment is the code, not a person (CONTRIBUTING.md, Comments):');
  });

  it('an identifier is a noun or a verb of the field', () => {
    const odd = [...files].flatMap(([path, source]) =>
      oddNames
        .filter((name) => identifiers(parse(path, source)).includes(name))
        .map((name) => `${path}: ${name}`),
    );
    expectNone(odd, 'Name the thing:');
  });
});
