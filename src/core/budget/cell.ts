/** What a cell holds: "" is blank; an error arrives as its text, e.g. "#N/A". */
export type Cell = string | number | boolean;
