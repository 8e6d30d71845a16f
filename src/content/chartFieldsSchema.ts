import type { GenericSchema } from 'valibot';
import { barsSchema, stageSchema, type StageKind, type WallFigure } from './stageSchema';
import { wallFigures } from './wallFigureSchema';

/** One field of a figure, as its schema has it. */
export interface ChartField {
  readonly key: string;
  readonly kind: 'choice' | 'list' | 'year' | 'flag';
  readonly isOptional: boolean;
  /** How many entries a list has at least and at most. */
  readonly least: number;
  readonly most: number;
}

const schemas = [barsSchema, ...wallFigures];
export const chartNames = schemas.map(({ entries }) => entries.chart.literal);
export const stageKinds = stageSchema.options.map(({ entries }) => entries.kind.literal);

/** Whether a stage of that kind has a figure. */
export const hasFigure = (kind: StageKind): boolean =>
  stageSchema.options.some(({ entries }) => entries.kind.literal === kind && 'figure' in entries);

const kinds: Readonly<Record<string, ChartField['kind']>> = {
  array: 'list',
  number: 'year',
  literal: 'flag',
};

/** The fields of a chart but its name. */
export function chartFields(chart: WallFigure['chart']): readonly ChartField[] {
  const entries = schemas.find((one) => one.entries.chart.literal === chart)?.entries ?? {};
  return Object.entries(entries as Readonly<Record<string, GenericSchema>>)
    .filter(([key]) => key !== 'chart')
    .map(([key, schema]) => {
      const inner = (schema as { readonly wrapped?: GenericSchema }).wrapped;
      const own = inner ?? schema;
      return {
        key,
        kind: kinds[own.type] ?? 'choice',
        isOptional: inner !== undefined,
        least: Math.max(1, ...boundsOf(own, 'min_length')),
        most: Math.min(...boundsOf(own, 'max_length')),
      };
    });
}

/** What the checks of a schema, and of those that it builds on, ask of a list's length. */
function boundsOf(schema: GenericSchema, bound: 'min_length' | 'max_length'): readonly number[] {
  const { pipe = [] } = schema as { readonly pipe?: readonly PipePart[] };
  return pipe.flatMap((part) => {
    if (part.kind === 'schema') return boundsOf(part as GenericSchema, bound);
    return part.type === bound || part.type === 'length' ? [part.requirement ?? 0] : [];
  });
}
interface PipePart {
  readonly kind: 'schema' | 'validation' | 'transformation' | 'metadata';
  readonly type: string;
  readonly requirement?: number;
}
