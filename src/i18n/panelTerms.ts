import { both } from './bilingual.ts';

export const topics = {
  role: both('定位', 'Role'),
  extent: both('范围', 'Extent'),
  'university-town': both('大学城', 'University town'),
  students: both('师生', 'Students'),
  'innovation-centre': both('创新载体', 'Innovation centres'),
  corridor: both('走廊', 'Corridor'),
  colleges: both('院校', 'Colleges'),
  river: both('河流', 'River'),
  airport: both('机场', 'Airport'),
  target: both('目标', 'Target'),
  population: both('人口', 'People'),
  jobs: both('就业', 'Jobs'),
  industry: both('产业', 'Industry'),
  agriculture: both('农业', 'Farming'),
  product: both('特产', 'Products'),
  economy: both('经济', 'Economy'),
  resource: both('资源', 'Resources'),
  science: both('科教', 'Science'),
  education: both('教育', 'Education'),
  heritage: both('文化遗产', 'Heritage'),
  culture: both('文化', 'Culture'),
  tourism: both('文旅', 'Tourism'),
  nature: both('自然', 'Nature'),
  terrain: both('地形', 'Terrain'),
  position: both('区位', 'Position'),
  transport: both('交通', 'Transport'),
  status: both('建制与称号', 'Status and titles'),
  zoning: both('功能分区', 'Zoning'),
  plan: both('规划', 'Plan'),
  later: both('后续进展', 'Later developments'),
};

export const groups = {
  people: both('人口', 'People'),
  age: both('年龄', 'Age'),
  learning: both('教育', 'Education'),
  jobs: both('就业', 'Jobs'),
  homes: both('居住', 'Homes'),
  land: both('土地', 'Land'),
  heritage: both('文物', 'Heritage'),
};

export const siteTypes = {
  古建筑: both('古建筑', 'historic building'),
  古遗址: both('古遗址', 'ancient site'),
  古墓葬: both('古墓葬', 'ancient tomb'),
  石窟寺及石刻: both('石窟寺及石刻', 'grottoes and carvings'),
  近现代重要史迹及代表性建筑: both('近现代史迹', 'modern site'),
  '近现代/革命史迹': both('近现代史迹', 'modern site'),
  其他: both('其他', 'other'),
};
