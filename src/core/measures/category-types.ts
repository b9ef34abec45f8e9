import { ASSIGNABLE, type Category } from "../costs/cost-type";

/** Ids of the cost types of a category of text B, the group of lines that name only the category among them. */
export function costTypesOf(category: Category): string[] {
  return ASSIGNABLE.filter((costType) => costType.category === category).map(({ id }) => id);
}
