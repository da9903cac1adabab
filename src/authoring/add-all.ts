/** Adds all of a list to another; not spread into arguments, which may be too many. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
