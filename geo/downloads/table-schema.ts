/** Table Schema (Frictionless) of a table, made from its valibot schema, so that the two can't part. */
import { TABLES, type TableName } from '../schema.ts';
import { COLUMN_WORDS } from './words.ts';

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: 'uri';
  readonly description?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly pattern?: string;
    readonly enum?: readonly (string | number)[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

type Shape = Pick<Field, 'type' | 'format'> & { readonly constraints: NonNullable<Field['constraints']> };

/** What is read of a valibot schema or action; the library keeps all of it in plain properties. */
interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly item?: Part;
  readonly requirement?: unknown;
}

/** The fields of a table in the order of its columns. */
export function fieldsOf(table: TableName): readonly Field[] {
  const entries = Object.entries(TABLES[table].schema.entries as Readonly<Record<string, unknown>>);
  return entries.map(([name, schema]) => {
    const { constraints, ...shape } = shapeOf(schema as Part);
    const description = COLUMN_WORDS[`${table}.${name}`] ?? COLUMN_WORDS[name];
    return {
      name,
      ...shape,
      ...(description === undefined ? {} : { description }),
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    };
  });
}

/** All steps of a schema, also of those that it is built upon. */
const stepsOf = (part: Part): readonly Part[] => part.pipe?.flatMap(stepsOf) ?? [part];

/** Throws for a schema of a kind that it does not know, so that none is described wrongly. */
function shapeOf(part: Part): Shape {
  const parts = stepsOf(part);
  const kind = (type: string) => parts.find((step) => step.type === type);
  const items = kind('array')?.item;
  if (items !== undefined) return { type: 'string', constraints: { pattern: listPattern(shapeOf(items)) } };
  const union = kind('union');
  if (union !== undefined) return optional(union);
  const picked = kind('picklist')?.options;
  if (picked !== undefined) return pickedShape(picked, kind('transform') !== undefined);
  if (kind('string') === undefined) throw new Error(`no field type for a schema of type ${part.type}`);
  const isNumber = kind('transform') !== undefined;
  return isNumber ? numberShape(parts) : textShape(parts);
}

/** Of a union, the one option that is not empty. */
function optional({ options = [] }: Part): Shape {
  const isEmpty = (option: Part) => stepsOf(option).some((step) => step.type === 'literal' && step.literal === '');
  const rest = (options as readonly Part[]).filter((option) => !isEmpty(option));
  if (rest.length !== 1) throw new Error(`no field type for a union of ${options.length}`);
  const { constraints, ...shape } = shapeOf(rest[0] as Part);
  const { required: _, ...others } = constraints;
  return { ...shape, constraints: others };
}

function pickedShape(options: readonly unknown[], isTransformed: boolean): Shape {
  const words = options.filter((option) => option !== '') as readonly (string | number)[];
  const required = words.length === options.length ? { required: true as const } : {};
  if (isTransformed && words.length === 1 && words[0] === 'yes')
    return { type: 'boolean', constraints: { required: true } };
  const numbers = words.map(Number);
  if (isTransformed && numbers.every(Number.isInteger))
    return { type: 'integer', constraints: { ...required, enum: numbers } };
  return { type: 'string', constraints: { ...required, enum: words } };
}

function numberShape(parts: readonly Part[]): Shape {
  const bound = (type: string) => parts.find((step) => step.type === type)?.requirement as number | undefined;
  const [minimum, maximum] = [bound('min_value'), bound('max_value')];
  return {
    type: parts.some((step) => step.type === 'integer') ? 'integer' : 'number',
    constraints: {
      required: true,
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    },
  };
}

function textShape(parts: readonly Part[]): Shape {
  const isAddress = parts.some((step) => step.type === 'url');
  const pattern = parts.find((step) => step.type === 'regex')?.requirement as RegExp | undefined;
  const isRequired = parts.some((step) => step.type === 'non_empty') || (pattern !== undefined && !pattern.test(''));
  return {
    type: 'string',
    ...(isAddress ? { format: 'uri' as const } : {}),
    constraints: {
      ...(isRequired ? { required: true as const } : {}),
      ...(pattern === undefined || isAddress ? {} : { pattern: bare(pattern.source) }),
    },
  };
}

/** A pattern of a field always fits the whole cell, so it has no anchors. */
const bare = (source: string) => source.replace(/^\^/, '').replace(/\$$/, '');

/** A list stands in a cell with `;` between its items. */
function listPattern({ constraints }: Shape): string {
  const item = constraints.pattern ?? constraints.enum?.join('|') ?? '[^;]+';
  return `((${item})(;(${item}))*)?`;
}
