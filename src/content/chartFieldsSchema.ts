import type { GenericSchema } from 'valibot';
import { barsSchema, stageSchema, type StageKind, type WallFigure } from './stageSchema';
import { wallFigures } from './wallFigureSchema';

/** One field of a figure, as its schema has it. */
export interface ChartField {
  readonly key: string;
  readonly kind: 'choice' | 'list' | 'year' | 'flag';
  readonly isOptional: boolean;
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
      return {
        key,
        kind: kinds[(inner ?? schema).type] ?? 'choice',
        isOptional: inner !== undefined,
      };
    });
}
