import ts from "typescript";

/** What one file says to people, and what it shows them without saying it through `say`. */
export interface Wording {
  /** English messages, each the key of its translations. */
  readonly messages: readonly string[];
  /** Texts that no translation can reach, as `file:line text`. */
  readonly unsaid: readonly string[];
}

/**
 * Reads the messages of a source file: literal first arguments of `say` and `message`; in rules the texts of their
 * metadata, which are said where findings are shown; and what comments tell of custom functions and their arguments, which
 * the page of functions says.
 */
export function wordingOf(file: string, text: string): Wording {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kindOf(file));
  const messages: string[] = [];
  const unsaid: string[] = [];
  const isRule = file.includes("core/rules/");
  const miss = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    unsaid.push(`${file}:${line + 1} ${node.getText(source).replace(/\s+/g, " ").slice(0, 100)}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node)) messages.push(...functionHelp(node));
    if (isCallTo(node, ["say", "message"])) {
      const [first, ...rest] = node.arguments;
      const literals = first ? literalsOf(first) : [];
      if (literals === null) miss(node);
      else messages.push(...literals);
      rest.forEach(visit);
      return;
    }
    if (isRule && ts.isPropertyAssignment(node) && RULE_TEXTS.has(node.name.getText(source))) {
      const literals = literalsOf(node.initializer) ?? [];
      messages.push(...literals);
      // A text of one finding is said where it is found.
      if (literals.length > 0) return;
    }
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) miss(node);
    else if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (isShown(node, source) && /\p{L}/u.test(node.initializer.text)) miss(node);
      return;
    } else if (ts.isTemplateExpression(node) && isSentence(node.getText(source).slice(1, -1))) {
      miss(node);
    } else if (ts.isStringLiteralLike(node) && isSentence(node.text) && !isForMachines(node)) {
      miss(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { messages, unsaid };
}

function functionHelp(node: ts.FunctionDeclaration): string[] {
  const tags = ts.getJSDocTags(node);
  if (!tags.some(({ tagName }) => tagName.text === "customfunction")) return [];
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const args = tags.filter(ts.isJSDocParameterTag);
  // The invocation is Excel's, no argument of the formula.
  const shown = args.filter(({ name }) => name.getText() !== "invocation");
  return [comment?.comment, ...shown.map((tag) => tag.comment)]
    .map((text) => (ts.getTextOfJSDocComment(text) ?? "").replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

const RULE_TEXTS: ReadonlySet<string> = new Set(["title", "why", "remedy"]);

/** The name of an element is for the form; that of a component of ours is a text. */
function isShown(attribute: ts.JsxAttribute, source: ts.SourceFile): boolean {
  const name = attribute.name.getText(source);
  const isElement = /^[a-z]/.test(attribute.parent.parent.tagName.getText(source));
  return SHOWN_ATTRIBUTES.has(name) && !(name === "name" && isElement);
}

const SHOWN_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...["alt", "aria-description", "aria-label", "ariaLabel", "aria-roledescription", "label"],
  ...["hint", "placeholder", "text", "title", "name", "heading", "summary"],
]);

/** Literal texts an expression can be; none where it names texts that are marked elsewhere; null where it puts one together. */
function literalsOf(node: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return both(node.whenTrue, node.whenFalse);
  if (ts.isBinaryExpression(node)) {
    const kind = node.operatorToken.kind;
    if (kind === ts.SyntaxKind.QuestionQuestionToken) return both(node.left, node.right);
    if (kind !== ts.SyntaxKind.PlusToken) return null;
    const [left, right] = [literalsOf(node.left), literalsOf(node.right)];
    return left?.length === 1 && right?.length === 1 ? [left[0]! + right[0]!] : null;
  }
  return ts.isTemplateExpression(node) ? null : [];
}

function both(left: ts.Expression, right: ts.Expression): string[] | null {
  const [first, second] = [literalsOf(left), literalsOf(right)];
  return first && second ? [...first, ...second] : null;
}

/** Words with a space between, begun or ended as a sentence or a heading is. */
function isSentence(text: string): boolean {
  return /\p{L}+[,;:]? .*\p{L}/u.test(text) && /^[\p{Lu}“]|[.?!…]$/u.test(text.trim());
}

/** Imports, names in types, and keys are never shown. */
function isForMachines({ parent }: ts.Node): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isPropertyAssignment(parent) && ts.isStringLiteral(parent.name))
  );
}

function isCallTo(node: ts.Node, names: readonly string[]): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    names.includes(node.expression.text)
  );
}

function kindOf(file: string): ts.ScriptKind {
  return file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}
