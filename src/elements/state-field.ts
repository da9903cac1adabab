import type { StateField, StateName } from './figure-host.ts';

/** A field of an element's state that one of its properties holds; a removed attribute leaves `null` there. */
export const stateField = <Host extends object>(
  host: Host,
  name: StateName,
  property: keyof Host,
  initial: string,
): StateField => ({
  name,
  get: () => String(host[property] ?? initial),
  set: (value) => Object.assign(host, { [property]: value }),
});
