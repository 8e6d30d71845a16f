/**
 * What the census of 2020 counts beside what the pack has, county by county, in per cent: with it the
 * pack's shares must make a whole. From 《中国人口普查分县资料—2020》, as printed there.
 */
export interface OtherParts {
  /** Of the long form's households, by source of housing. */
  readonly inherited: number;
  readonly otherwise: number;
  /** Of the residents. */
  readonly under5: number;
  readonly aged5To9: number;
  readonly inFamilies: number;
  /** Of people aged 6 and over: bachelor's degree or above. */
  readonly degrees: number;
}

const table = `
yuci 1.37 3.71 4.97 4.94 78.75 18.98
taigu 1.13 3.89 4.48 4.53 86 14.616
yushe 1.99 7.1 4.98 5.87 98.01 5.283
zuoquan 0.98 4.86 4.87 5.97 93.09 4.107
heshun 0.65 4.25 4.02 4.96 95.32 4.683
xiyang 2.8 3.24 3.75 4.62 95.75 3.904
shouyang 4.85 3.07 3.95 4.17 92.38 4.987
qixian 1.94 3.02 4.68 5.32 95.81 5.012
pingyao 7.77 4.94 5.67 6.49 97.22 4.166
lingshi 4.65 6.63 4.94 6.12 92 5.323
jiexiu 3.47 5.39 6.18 6.83 94.2 5.641
`;

export const otherParts: ReadonlyMap<string, OtherParts> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [area = '', ...cells] = line.split(' ');
      const at = (index: number) => Number(cells[index]);
      return [
        area,
        {
          inherited: at(0),
          otherwise: at(1),
          under5: at(2),
          aged5To9: at(3),
          inFamilies: at(4),
          degrees: at(5),
        },
      ];
    }),
);
