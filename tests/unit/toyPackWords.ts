import type { Pack } from '../../src/content/schema';
import { both } from './toyWords';

export function toyPackWords(): Pack['words'] {
  const kinds = {
    core: both('核心区', 'Core area'),
    extension: both('拓展区', 'Extension'),
    zone: both('牵引区', 'Driving zone'),
  };
  return {
    layers: {
      wings: both('两翼', 'Two wings'),
      valley: both('谷与四向', 'Valley and extensions'),
      zones: both('两区', 'Two zones'),
      openings: both('四向开放', 'Directions of opening'),
      rivers: both('河流', 'Rivers'),
      values: both('人口', 'Population'),
    },
    strategy: both('战略', 'The strategy'),
    zoneList: both('谷与区', 'Valley and zones'),
    legend: {
      core: both('核心区（示意）', 'Valley core (schematic)'),
      extension: both('四向拓展（示意）', 'Extensions (schematic)'),
      zone: both('两区（示意）', 'Zones (schematic)'),
    },
    schematicNote: both('示意：边界均未查到。', 'Schematic: no limits were found.'),
    zoneNotes: {
      core: both('示意：圆只表示面积（{km2} km²）。', 'Schematic: the area only ({km2} km²).'),
      extension: both('示意：扇形只表示方向。', 'Schematic: a direction only.'),
      zone: both('示意：符号只标所在地。', 'Schematic: the symbol marks the host county.'),
    },
    searchKinds: {
      wing: both('两翼', 'Wing'),
      core: both('谷', 'Valley'),
      extension: both('四向', 'Extension'),
      zone: both('两区', 'Zone'),
    },
    zoneKinds: kinds,
    extensionList: both('四向拓展', 'Four extensions'),
    wings: {
      one: both('翼', 'Wing'),
      all: both('两翼', 'Both wings'),
      same: both('同翼', 'Same wing'),
      other: both('对翼', 'Other wing'),
    },
    balance: {
      title: both('两翼失衡了吗：量一量', 'Are the wings in balance? Measured'),
      lead: both('每一行是两翼的两个值。', 'Each row has a value of either wing.'),
      formula: both('指数是两翼之比的平均。', 'The index is the mean ratio of the two wings.'),
      way: both('两翼的实测对照', 'The wings measured side by side'),
    },
  };
}
