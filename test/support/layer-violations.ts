import rooms from '../../.config/lint/layers.json' with {type: 'json'};

interface Law {
  readonly room: string;
  readonly outside: readonly string[];
  readonly types?: readonly string[];
  readonly not?: readonly string[];
}

const laws: readonly Law[] = rooms;

/** `import …`, `export … from`, `import('…')`; the first group is `type` where nothing is left at run time. */
const specifiers =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"`]([^'"`]+)/gm;

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function imports(source: string): readonly Import[] {
  return [...source.matchAll(specifiers)].map(([, type, from, dynamic]) => ({
    from: from ?? dynamic ?? '',
    isType: type !== undefined,
  }));
}

/** The first folder below `src/` of what a relative import names; `..` where it leaves `src/`. */
function roomOf(file: string, from: string): string {
  const {pathname} = new URL(from, `http://source/root/${file}`);
  return /^\/root\/src\/([^/]+)\//.exec(pathname)?.[1] ?? '..';
}

function isOf(packageName: string) {
  return (name: string): boolean =>
    name === '*' || packageName === name || packageName.startsWith(`${name}/`);
}

function isAllowed(law: Law, file: string, {from, isType}: Import): boolean {
  if (!from.startsWith('.')) return [...law.outside, ...(isType ? (law.types ?? []) : [])].some(isOf(from));
  const room = roomOf(file, from);
  const above = laws.slice(0, laws.indexOf(law) + 1).map((other) => other.room);
  return above.includes(room) && !law.not?.includes(room);
}

/** Where files import what the table of rooms does not let them, in words. */
export function breaches(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, source]) => {
    const law = laws.find(({room}) => file.startsWith(`src/${room}/`));
    if (!law) return [`${file} is in no room`];
    return imports(source)
      .filter((found) => !isAllowed(law, file, found))
      .map(({from}) => `${file} imports ${from}`);
  });
}
