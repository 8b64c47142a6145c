/**
 * What no file of ours may hold, beyond the imports: dangerous sinks, storage, addresses outside their one place,
 * foreign hosts, words for readers in components, paths of one machine; and the size and name of files. Pure functions
 * over file texts, one line a breach.
 */
import { roomOf } from './importRules';
import { isNode, isScript, nameOf, nodesOf, stringOf } from './sourceFile';
import type { Node, SourceFile } from './sourceFile';

const maxLines = 350;
const medianBelow = 80;
const bannedFolders = ['utils', 'util', 'helpers', 'common', 'lib', 'types', 'constants', 'shared', 'misc'];

/** Properties, attributes and keys that turn text into markup. The pop-up of the map library does not clean it. */
const markupSinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'srcdoc',
  'srcDoc',
  'dangerouslySetInnerHTML',
];

/** Members that keep something on the reader's machine, report on the reader, or look at the page that embeds us. */
const privateMembers = ['cookie', 'sendBeacon', 'serviceWorker', 'ancestorOrigins', 'referrer'];
const bannedGlobals = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const addressGlobals = ['location', 'history'];
const windows = ['window', 'globalThis', 'self', 'document', 'parent', 'top'];
const domGlobals = ['window', 'document', 'navigator', 'fetch', 'globalThis'];

/** Names inside a namespace or a schema are never fetched; example hosts and the own machine are nobody's. */
const harmlessHosts =
  /^(www\.w3\.org|schema\.org|json-schema\.org|creativecommons\.org|www\.sitemaps\.org|purl\.org|127\.0\.0\.1|localhost|([\w-]+\.)*example(\.(org|com|net))?|([\w-]+\.)*test)$/;

/** Everything an identifier node in code stands for, but for the keys of objects, types and members. */
function freeNames(nodes: readonly Node[]): string[] {
  const keys = new Set<unknown>();
  for (const node of nodes) {
    if (node['computed'] === true) continue;
    if (node.type === 'MemberExpression') keys.add(node['property']);
    if ('key' in node) keys.add(node['key']);
  }
  return nodes.filter((node) => node.type === 'Identifier' && !keys.has(node)).flatMap((node) => nameOf(node) ?? []);
}

/** Names that the file itself gives to a value, so that they are no global of the browser there. */
function declaredNames(nodes: readonly Node[]): Set<string> {
  return new Set(
    nodes.flatMap((node) => {
      const params = Array.isArray(node['params']) ? node['params'] : [];
      return [...params, node.type === 'VariableDeclarator' ? node['id'] : undefined].flatMap((it) => nameOf(it) ?? []);
    }),
  );
}

/** Members as `[object name, property name]`; the object is '' where it is no plain name. */
function members(nodes: readonly Node[]): [string, string][] {
  return nodes
    .filter((node) => node.type === 'MemberExpression')
    .map((node) => {
      const property = node['computed'] === true ? stringOf(node['property']) : nameOf(node['property']);
      return [nameOf(node['object']) ?? '', property ?? ''];
    });
}

function sourceScripts(files: readonly SourceFile[]): SourceFile[] {
  return files.filter((file) => file.path.startsWith('src/') && isScript(file.path));
}

/** Calls whose name alone makes them dangerous: eval, Function, document.write, a timer given text. */
function dangerousCalls(nodes: readonly Node[]): string[] {
  return nodes
    .filter((node) => node.type === 'CallExpression' || node.type === 'NewExpression')
    .flatMap((node) => {
      const name = nameOf(node['callee']) ?? '';
      const [first] = Array.isArray(node['arguments']) ? node['arguments'] : [];
      if (name === 'eval' || name === 'Function') return [name];
      if (/^set(Timeout|Interval)$/.test(name) && stringOf(first) !== undefined) return [`${name} with text`];
      const isWrite = members([node['callee']].filter(isNode)).some(
        ([on, to]) => on === 'document' && to.startsWith('write'),
      );
      return isWrite ? ['document.write'] : [];
    });
}

/** Sinks that turn text into markup or code, and anything that stores or reports on the reader. */
export function sinkBreaches(files: readonly SourceFile[]): string[] {
  return sourceScripts(files).flatMap((file) => {
    const nodes = nodesOf(file);
    const attributes = nodes.filter((node) => node.type === 'JSXAttribute').map((node) => nameOf(node['name']) ?? '');
    const keys = nodes.filter((node) => node.type === 'Property').map((node) => nameOf(node['key']) ?? '');
    const properties = members(nodes).map(([, property]) => property);
    const onWindow = members(nodes).flatMap(([on, to]) => (windows.includes(on) ? [to] : []));
    const stores = [...freeNames(nodes), ...onWindow].filter((name) => bannedGlobals.includes(name));
    return [
      ...[...properties, ...attributes, ...keys]
        .filter((name) => markupSinks.includes(name))
        .map((name) => `${file.path} names ${name}, which turns text into markup`),
      ...[...stores, ...properties.filter((name) => privateMembers.includes(name))].map(
        (name) => `${file.path} names ${name}; we keep and ask nothing about the reader`,
      ),
      ...dangerousCalls(nodes).map((name) => `${file.path} calls ${name}, which can run text as code or markup`),
    ];
  });
}

/** `location` and `history` outside src/state/url.ts and src/embed; any global of the browser in src/domain. */
export function globalBreaches(files: readonly SourceFile[]): string[] {
  return sourceScripts(files).flatMap((file) => {
    const nodes = nodesOf(file);
    const free = freeNames(nodes);
    const mayNameAddress = file.path === 'src/state/url.ts' || ['embed', 'build'].includes(roomOf(file.path) ?? '');
    const onWindow = members(nodes).flatMap(([on, to]) => (windows.includes(on) ? [to] : []));
    const address = [...free, ...onWindow].filter((name) => !mayNameAddress && addressGlobals.includes(name));
    const own = declaredNames(nodes);
    const dom = free.filter((it) => roomOf(file.path) === 'domain' && domGlobals.includes(it) && !own.has(it));
    return [
      ...address.map((name) => `${file.path} names ${name}; only src/state/url.ts and src/embed do`),
      ...dom.map((name) => `${file.path} names ${name}; src/domain is pure`),
    ];
  });
}

function hostsIn(text: string): string[] {
  return [...text.matchAll(/(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host = '']) => host);
}

/**
 * Hosts in the code or style of src, comments aside: the site asks no other origin for anything. The build room is not
 * shipped; what it names are licences inside font files and the vocabulary of machine readers.
 */
export function hostBreaches(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('src/') && !file.path.startsWith('src/build/'))
    .flatMap((file) => {
      const texts = isScript(file.path) ? nodesOf(file).map(literalText) : [file.text.replaceAll(/\/\*[^]*?\*\//g, '')];
      return texts
        .flatMap(hostsIn)
        .filter((host) => !harmlessHosts.test(host))
        .map((host) => `${file.path} names the host ${host}; addresses belong in geodata or the documents`);
    });
}

function literalText(node: Node): string {
  if (node.type === 'TemplateElement') return (node['value'] as { cooked?: string }).cooked ?? '';
  return node.type === 'JSXText' ? String(node['value']) : (stringOf(node) ?? '');
}

const spokenAttributes = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder'];

/** Words for readers written into a component; they belong in src/i18n (interface) or geodata (data). */
export function wordBreaches(files: readonly SourceFile[]): string[] {
  const isWord = (text: string): boolean => /\p{L}{2,}/u.test(text) && text.trim() !== 'Tumen';
  return sourceScripts(files)
    .filter((file) => ['map', 'panels', 'shell'].includes(roomOf(file.path) ?? ''))
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const isSpoken = node.type === 'JSXAttribute' && spokenAttributes.includes(nameOf(node['name']) ?? '');
        const text = node.type === 'JSXText' ? String(node['value']) : isSpoken ? (stringOf(node['value']) ?? '') : '';
        return isWord(text) ? [`${file.path} says “${text.trim()}”; words for readers live in src/i18n`] : [];
      }),
    );
}

/** Lines a person wrote: the number of line breaks, a last line without one counted too. */
function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** Files over 350 lines in src and test, and a median of 80 lines or more in src. */
export function sizeBreaches(files: readonly SourceFile[]): string[] {
  const scripts = files.filter((file) => isScript(file.path));
  const sizes = sourceScripts(files)
    .map((file) => lineCount(file.text))
    .toSorted((one, other) => one - other);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return [
    ...scripts
      .filter((file) => lineCount(file.text) > maxLines)
      .map((file) => `${file.path} has ${lineCount(file.text)} lines (at most ${maxLines}); split it by meaning`),
    ...(median < medianBelow ? [] : [`the median file of src has ${median} lines (below ${medianBelow})`]),
  ];
}

/** Folders that name nothing, files not in camelCase.ts or PascalCase.tsx, and default exports. */
export function nameBreaches(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('src/'))
    .flatMap((file) => {
      const folders = file.path.split('/').slice(1, -1);
      const name = file.path.split('/').at(-1) ?? '';
      const isCode = isScript(file.path) && !file.path.endsWith('.d.ts');
      const hasDefault = isCode && nodesOf(file).some((node) => node.type === 'ExportDefaultDeclaration');
      return [
        ...folders.filter((folder) => bannedFolders.includes(folder)).map((it) => `${file.path}: no folder "${it}"`),
        ...(/\.tsx?$/.test(name) && !/^([a-z][A-Za-z0-9]*(\.d)?\.ts|[A-Za-z][A-Za-z0-9]*\.tsx)$/.test(name)
          ? [`${file.path}: camelCase.ts, or PascalCase.tsx for a component`]
          : []),
        ...(hasDefault ? [`${file.path}: named exports only`] : []),
      ];
    });
}

/** Absolute paths that exist on one machine only. */
export function machinePathBreaches(files: readonly SourceFile[]): string[] {
  const machinePath = /(?<![\w.:/-])\/(home|Users|root|work|tmp)\/[\w.-]+|[A-Z]:\\Users\\/;
  return files.flatMap((file) => {
    const found = machinePath.exec(file.text);
    return found === null ? [] : [`${file.path} names ${found[0]}, a path of one machine`];
  });
}
