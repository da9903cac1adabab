import type * as v from 'valibot';

/** What a schema of valibot, or a step of its pipe, has to say about a value. */
interface Rule {
  readonly type: string;
  readonly pipe?: readonly Rule[];
  readonly entries?: Readonly<Record<string, Rule>>;
  readonly item?: Rule;
  readonly wrapped?: Rule;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly requirement?: unknown;
}

type Test = (value: unknown) => boolean;

/**
 * A quick test for what `JSON.parse` returns: whether a schema accepts it as it is. Unlike valibot it copies nothing and
 * stops at the first problem. It does not accept what it has no test for, so that valibot decides.
 */
export function matcher(schema: v.GenericSchema): Test {
  return testOf(schema as unknown as Rule);
}

function testOf(rule: Rule): Test {
  const { pipe } = rule;
  if (!pipe) return testOfType(rule);
  // The first step is the schema itself, without its pipe.
  const tests = pipe.map((step) => testOfType(step));
  return (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

function testOfType({ type, entries = {}, item, wrapped, literal, options, requirement }: Rule): Test {
  switch (type) {
    case 'strict_object':
      return objectTest(entries);
    case 'array':
      return listTest(testOf(item as Rule));
    case 'exact_optional':
      return testOf(wrapped as Rule);
    case 'nullable': {
      const test = testOf(wrapped as Rule);
      return (value) => value === null || test(value);
    }
    case 'picklist':
      return (value) => options?.includes(value) === true;
    case 'literal':
      return (value) => value === literal;
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return (value) => typeof value === 'number';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'non_empty':
      return (value) => (value as string).length > 0;
    case 'min_length':
      return (value) => (value as unknown[]).length >= (requirement as number);
    case 'regex':
    case 'iso_date':
      return (value) => (requirement as RegExp).test(value as string);
    case 'finite':
      return Number.isFinite;
    case 'integer':
      return Number.isInteger;
    case 'min_value':
      return (value) => (value as number) >= (requirement as number);
    case 'max_value':
      return (value) => (value as number) <= (requirement as number);
    case 'check':
      return requirement as Test;
    default:
      return () => false;
  }
}

function listTest(test: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!test(one)) return false;
    return true;
  };
}

function objectTest(entries: Readonly<Record<string, Rule>>): Test {
  const tests = new Map(Object.entries(entries).map(([key, rule]) => [key, testOf(rule)]));
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'exact_optional');
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const object = value as Record<string, unknown>;
    for (const key in object) if (!tests.get(key)?.(object[key])) return false;
    for (const key of required) if (!Object.hasOwn(object, key)) return false;
    return true;
  };
}
