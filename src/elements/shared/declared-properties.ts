import type { PropertyDeclaration } from 'lit';
import type { FigureHost } from '../figure-host.ts';

/** A property that a page can set. */
export interface DeclaredProperty {
  /** The name of its attribute; `null` if it has none. */
  attribute: string | null;
  value: unknown;
  /** The value of an element on which nothing is set. */
  initial: unknown;
}

interface ElementClass {
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
  new (): object;
}

/** All properties that a page can set on an element. */
export function declaredProperties(element: FigureHost): DeclaredProperty[] {
  const elementClass = element.constructor as ElementClass;
  const untouched = new elementClass();
  return [...elementClass.elementProperties].map(([name, { attribute }]) => ({
    attribute:
      attribute === false ? null : typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
    value: Reflect.get(element, name),
    initial: Reflect.get(untouched, name),
  }));
}
