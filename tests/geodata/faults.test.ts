import { expect, test } from 'vitest';
import { Faults } from '../../geodata/build/faults';
import { parseShapes, readShapes } from '../../geodata/build/geometry/read';
import type { Ring } from '../../geodata/build/geometry/shape';
import { jinzhongSettings } from './jinzhong';
import { reportOf, square, toySettings, toyShape, toyShapes, toySources, withSecond } from './toy';

test('four sound counties pass every check', () => {
  expect(reportOf(toySources())).toBe('');
});

test('a shape file with another sha256 is not used, and the fault says which was expected', () => {
  const faults = new Faults();
  const { file } = jinzhongSettings().counties;
  expect(readShapes('node_modules', { file, sha256: 'f'.repeat(64) }, faults)).toEqual([]);
  expect(faults.report()).toContain(`${file}: has sha256 e4638bac`);
  expect(faults.report()).toContain('expected ffff');
});

test('a shape file that is not there is a fault, not a crash', () => {
  const faults = new Faults();
  readShapes('node_modules', { file: 'nowhere.json', sha256: '' }, faults);
  expect(faults.report()).toContain('nowhere.json: cannot be read');
});

test('a feature without a code is told with its path in the file', () => {
  const faults = new Faults();
  const text = JSON.stringify({ features: [{ properties: { name: 'X' }, geometry: {} }] });
  expect(parseShapes('x.json', text, faults)).toEqual([]);
  expect(faults.report()).toContain('x.json: features.0.properties.adcode');
});

test('a missing county is told by code and id', () => {
  expect(reportOf(toySources(toyShapes().slice(1)))).toContain('has no feature 990001 (alpha)');
});

test('a county that is there twice is told', () => {
  expect(reportOf(toySources([...toyShapes(), ...toyShapes().slice(0, 1)]))).toContain(
    '990001 is there twice',
  );
});

test('a county that is in no row of the table is told', () => {
  const stranger = toyShape('990009', square(111.2, 37));
  expect(reportOf(toySources([...toyShapes(), stranger]))).toContain(
    '990009 Toy 990009 is in no row of areas.csv',
  );
});

test('a ring that crosses itself is told with the county and the place', () => {
  const bowTie: Ring = [
    [110.4, 37],
    [110.8, 37.4],
    [110.8, 37],
    [110.4, 37.4],
    [110.4, 37],
  ];
  expect(reportOf(withSecond(bowTie))).toMatch(
    /990002 Toy 990002: ring crosses or touches itself near 110/,
  );
});

test('a ring that is not closed is told', () => {
  expect(reportOf(withSecond(square(110.4, 37).slice(0, 4)))).toContain(
    '990002: ring is not closed',
  );
});

test('a ring of fewer than four positions is told', () => {
  const line: Ring = [
    [110.4, 37],
    [110.8, 37],
    [110.4, 37],
  ];
  expect(reportOf(withSecond(line))).toContain('ring has 3 positions');
});

test('an area more than 1 % off the expected one is told with both numbers', () => {
  const settings = toySettings();
  const areasKm2 = { ...settings.counties.areasKm2, '990003': 2000 };
  const report = reportOf(toySources(), {
    ...settings,
    counties: { ...settings.counties, areasKm2 },
  });
  expect(report).toMatch(/990003 丙县 measures \d+\.\d km², expected 2000 km² within 1 %/);
});

test('a core that leaves its host county is told', () => {
  const settings = toySettings();
  const core = {
    areaKm2: 66,
    vertices: 128,
    ...settings.core,
    center: [110.42, 37.2] as [number, number],
  };
  expect(reportOf(toySources(), { ...settings, core })).toContain('core: leaves 990002 乙县');
});

test('all faults are told at once', () => {
  const report = reportOf(toySources([toyShape('990001', square(110, 37).slice(0, 4))]));
  expect(report).toContain('990001: ring is not closed');
  expect(report).toContain('has no feature 990002');
  expect(report).toContain('has no feature 990003');
  expect(report).toContain('has no feature 990004');
});
