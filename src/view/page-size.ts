/** Projects of a page, unless `page-size` says how many. */
export const DEFAULT_PAGE_SIZE = 10;
