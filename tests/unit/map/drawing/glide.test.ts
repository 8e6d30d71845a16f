import { afterEach, describe, expect, test, vi } from 'vitest';
import { Glide } from '../../../../src/map/drawing/glide';
import type { Camera } from '../../../../src/scene/camera';

/** Runs frames at the given times, in milliseconds, until none is asked for. */
function runFrames(times: readonly number[]): void {
  for (const now of times) {
    const asked = vi.mocked(requestAnimationFrame).mock.lastCall?.[0];
    vi.mocked(requestAnimationFrame).mockClear();
    asked?.(now);
  }
}

function glideFrom(zoom: number) {
  const state = { camera: { center: [113, 37], zoom } as Camera, rests: 0 };
  const glide = new Glide({
    sight: () => ({ camera: state.camera, size: { width: 800, height: 600 } }),
    onhold: () => undefined,
    onmove: (camera) => (state.camera = camera),
    onrest: () => (state.rests += 1),
    prefersReducedMotion: () => false,
  });
  return { glide, state };
}

describe('a zoom on its way', () => {
  vi.stubGlobal('requestAnimationFrame', vi.fn());
  vi.stubGlobal('cancelAnimationFrame', vi.fn());
  afterEach(() => void vi.mocked(requestAnimationFrame).mockReset());
  const second = Array.from({ length: 60 }, (_, frame) => frame * 17);

  test('goes on when two frames are told the same time', () => {
    const { glide, state } = glideFrom(8);
    glide.zoom(1, [400, 300]);
    runFrames([0, 0, ...second.slice(1)]);
    expect(state.camera.zoom).toBeCloseTo(9, 9);
    expect(state.rests).toBe(1);
  });

  test('ends where the map allows no more', () => {
    const { glide, state } = glideFrom(8);
    glide.zoom(90, [400, 300]);
    runFrames(second.slice(0, 8));
    expect(state.rests).toBe(1);
    expect(state.camera.zoom).toBeLessThan(30);
  });
});
