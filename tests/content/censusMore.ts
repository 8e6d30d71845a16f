/**
 * What the census counts besides, county by county: facts that give a county its place among the
 * eleven are proved by it. From 《中国人口普查分县资料—2020》, births and deaths from that of 2010.
 */
export interface CensusMore {
  /** Of residents, those in family households, in per cent. */
  readonly inFamilies: number;
  /** Of the employed in the sample, by occupation, in per cent. */
  readonly selling: number;
  readonly producing: number;
  /** Rooms of a household. */
  readonly rooms: number;
  /** Per thousand, in the year of the census. */
  readonly births2010: number;
  readonly deaths2010: number;
  /** Of family households, in per cent. */
  readonly oneElder: number;
  readonly threeGenerations: number;
  /** Of people aged 16 and over in the sample, in per cent. */
  readonly employed: number;
  /** Of households in the sample, in per cent. */
  readonly inherited: number;
}

const keys = [
  'inFamilies',
  'selling',
  'producing',
  'rooms',
  'births2010',
  'deaths2010',
  'oneElder',
  'threeGenerations',
  'employed',
  'inherited',
] as const satisfies readonly (keyof CensusMore)[];

const table = `
yuci 78.75 42.7 15.31 2.87 8.88 4.43 12.79 7.36 44.04 1.37
taigu 86 29.98 23.18 3.16 8.65 5.18 15.37 5.72 46.89 1.13
yushe 98.01 21.53 16.24 3.02 13.44 5.46 16.7 3.04 61.05 1.99
zuoquan 93.09 28.52 18.87 2.62 10.9 7.09 16.44 3.99 50.61 0.98
heshun 95.32 30.68 23.02 2.8 9.37 5.36 17.85 6.75 45.53 0.65
xiyang 95.75 26.19 18.36 2.57 10.43 8.23 19.93 4.26 48.86 2.8
shouyang 92.38 26.05 25.73 2.72 7.98 7.31 19.1 5.73 51.72 4.85
qixian 95.81 32.53 21.19 3.78 10.34 6.2 17.1 9.95 50.76 1.94
pingyao 97.22 33.18 21.86 2.89 10.76 5.87 16.71 6.49 40.87 7.77
lingshi 92 39.34 29.97 2.4 11.84 5.61 13.58 6.39 47.96 4.65
jiexiu 94.2 34.74 26.56 2.66 10.79 4.71 13.56 6.89 62.64 3.47
`;

export const censusMore: ReadonlyMap<string, CensusMore> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [area = '', ...cells] = line.split(' ');
      const values = Object.fromEntries(keys.map((key, at) => [key, Number(cells[at])]));
      return [area, values as unknown as CensusMore];
    }),
);
