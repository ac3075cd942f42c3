import ts from 'typescript';

export function parse(path: string, source: string): ts.SourceFile {
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
}

/** All nodes of a file, in the order of the text. Tokens are not nodes here. */
function nodes(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child, ...nodes(child));
  });
  return children;
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** The names that a file declares and exports. A re-export is the same meaning again and does not count. */
export function exportedNames(file: ts.SourceFile): readonly string[] {
  return file.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({name}) => name.getText());
    return 'name' in statement && statement.name ? [(statement.name as ts.Identifier).text] : [];
  });
}

/** The names of variables, parameters, functions, methods and fields that a file declares. */
export function declaredNames(file: ts.SourceFile): readonly string[] {
  return nodes(file).flatMap((node) =>
    (ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionLike(node) ||
      ts.isPropertySignature(node) ||
      ts.isPropertyDeclaration(node)) &&
    node.name &&
    ts.isIdentifier(node.name)
      ? [node.name.text]
      : [],
  );
}

/** True when a type, an object pattern or a shorthand property has a field of this name. */
export function hasField(file: ts.SourceFile, field: string): boolean {
  return nodes(file).some(
    (node) =>
      (ts.isPropertySignature(node) ||
        ts.isShorthandPropertyAssignment(node) ||
        (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))) &&
      node.name.getText(file) === field,
  );
}

/** The titles of tests and groups of tests. The code inside `${…}` is part of a title. */
export function testTitles(file: ts.SourceFile): readonly string[] {
  return nodes(file).flatMap((node) => {
    if (!ts.isCallExpression(node) || !/^(it|describe)$/.test(node.expression.getText(file))) return [];
    const [title] = node.arguments;
    return title ? [title.getText(file)] : [];
  });
}

/** Every comment of a file. */
export function comments(file: ts.SourceFile): readonly string[] {
  const texts = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, node.getEnd()) ?? []),
    ];
    for (const {pos, end} of ranges) texts.set(pos, file.text.slice(pos, end));
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return [...texts.values()];
}
