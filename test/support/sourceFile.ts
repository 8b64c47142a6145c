import { parseSync } from 'vite';
import type { ESTree } from 'vite';

/** One file of the repository: its path from the root, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** One import of a file: what it names, and whether only types are taken (then nothing is left of it at run time). */
export type Import = { target: string; typeOnly: boolean };

/** A node of the syntax tree, as the rules read it: any field may hold a node, a list of nodes, or a plain value. */
export type Node = { type: string } & Record<string, unknown>;

/** Whether a value is a node of the tree; the rules use it to step from field to field. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Whether the file is one that `nodesOf` can read. */
export function isScript(path: string): boolean {
  return /\.(ts|tsx|mjs|js)$/.test(path);
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

/**
 * All nodes of a TypeScript or JavaScript file, parents before children. Comments are no part of them.
 * @throws if the file cannot be parsed, with its path
 */
export function nodesOf({ path, text }: SourceFile): Node[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return [...walk(program satisfies ESTree.Program as unknown as Node)];
}

/** The text of a string literal, or of a template without values; undefined for anything else. */
export function stringOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const quasis = node.type === 'TemplateLiteral' && Array.isArray(node['quasis']) ? node['quasis'] : [];
  const [only] = quasis;
  if (quasis.length !== 1 || !isNode(only)) return undefined;
  return (only['value'] as { cooked?: string }).cooked;
}

/** The name of an identifier (in code or in JSX); undefined for anything else. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node) || !['Identifier', 'JSXIdentifier', 'PrivateIdentifier'].includes(node.type)) return undefined;
  return typeof node['name'] === 'string' ? node['name'] : undefined;
}

/** Every import of a file: `import`, `export … from`, `import()` and types by `import('…')`. */
export function importsOf(file: SourceFile): Import[] {
  const kinds = new Set([
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ]);
  return nodesOf(file)
    .filter((node) => kinds.has(node.type))
    .flatMap((node) => {
      const target = stringOf(node['source']) ?? stringOf(node['argument']);
      const typeOnly = [node['importKind'], node['exportKind']].includes('type') || node.type === 'TSImportType';
      return target === undefined ? [] : [{ target, typeOnly }];
    });
}
