import { describe, expect, test } from 'vitest';
import { engines } from './engine';
import { smoke } from './journeys';
import { runIn } from './run';

describe.each(engines)('$name', (engine) => {
  test('a county is opened and a talk paged through', async () => {
    const { faults } = await runIn(engine, smoke, 'dist');
    expect(Object.fromEntries(faults)).toEqual(
      Object.fromEntries(smoke.map(({ name }) => [name, null])),
    );
  }, 240_000);
});
