import type { Book } from "../../src/embedded/host/book";
