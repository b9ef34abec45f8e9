import { RULE_CATEGORIES, type Rule } from "../../src/core/review/rule";

export interface Entry {
  readonly id: string;
  readonly category: Rule["category"];
  /** Category of a rule that is in the catalogue already. */
  readonly categoryOf: (id: string) => Rule["category"] | undefined;
}

/** The catalogue with one more rule, at the end of its category. */
export function withRule(catalogue: string, { id, category, categoryOf }: Entry): string {
  const imports = [...catalogue.matchAll(/^import \{ (\w+) \} from "\.\/([^"]+)";$/gm)];
  const idOf = new Map(imports.map(([, name, file]) => [name!, file!]));
  const [, list = ""] = /CATALOGUE[^=]*= \[([\s\S]*?)\];/.exec(catalogue) ?? [];
  const names = list.match(/\w+/g) ?? [];
  const before = names.filter((name) => rank(categoryOf(idOf.get(name) ?? "")) <= rank(category));
  const last = before[before.length - 1];
  const name = constantName(id);
  const listed =
    last === undefined
      ? catalogue.replace(/(CATALOGUE[^=]*= \[)/, `$1\n  ${name},`)
      : catalogue.replace(new RegExp(`^( *)${last},?$`, "m"), `$1${last},\n$1${name},`);
  const line = `import { ${name} } from "./${id}";`;
  const next = imports.find(([, , file]) => file! > id);
  if (next) return listed.replace(next[0], `${line}\n${next[0]}`);
  const end = imports[imports.length - 1]?.[0];
  return end ? listed.replace(end, `${end}\n${line}`) : `${line}\n${listed}`;
}

/** "idle-compute" is exported as `idleCompute`. */
export function constantName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function rank(category: Rule["category"] | undefined): number {
  return category === undefined ? 0 : RULE_CATEGORIES.indexOf(category);
}
