import type { PanelWords } from './panelZh';

export const topics: PanelWords['topics'] = {
  role: 'Role',
  extent: 'Extent',
  'university-town': 'University town',
  students: 'Students',
  'innovation-centre': 'Innovation centres',
  corridor: 'Corridor',
  colleges: 'Colleges',
  river: 'River',
  airport: 'Airport',
  target: 'Target',
  population: 'People',
  jobs: 'Jobs',
  industry: 'Industry',
  agriculture: 'Farming',
  product: 'Products',
  economy: 'Economy',
  resource: 'Resources',
  science: 'Science',
  education: 'Education',
  heritage: 'Heritage',
  culture: 'Culture',
  tourism: 'Tourism',
  nature: 'Nature',
  terrain: 'Terrain',
  position: 'Position',
  transport: 'Transport',
  status: 'Status and titles',
  zoning: 'Zoning',
  plan: 'Plans',
  later: 'Later',
};

export const groups: PanelWords['groups'] = {
  people: 'People',
  age: 'Age',
  learning: 'Education',
  jobs: 'Jobs',
  homes: 'Homes',
  land: 'Land',
  heritage: 'Heritage',
};

export const siteTypes: PanelWords['siteTypes'] = {
  古建筑: 'historic building',
  古遗址: 'ancient site',
  古墓葬: 'ancient tomb',
  石窟寺及石刻: 'grottoes and carvings',
  近现代重要史迹及代表性建筑: 'modern site',
  '近现代/革命史迹': 'modern site',
  其他: 'other',
};
