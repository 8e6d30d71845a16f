import { describe, expect, test } from 'vitest';
import { otherEngines } from './engine';
import { smoke } from './journeys';
import { runIn } from './run';

describe.each(otherEngines)('$name', (engine) => {
  test('a county is opened and a talk paged through', async () => {
    const { faults } = await runIn(engine, [smoke], 'dist');
    expect(faults.get(smoke.name)).toBeNull();
  }, 240_000);
});
