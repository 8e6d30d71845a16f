/**
 * What the census of 2020 counts beside what the pack has, county by county, in per cent: with it the
 * pack's shares must make a whole. From 《中国人口普查分县资料—2020》, as printed there.
 */
export interface OtherParts {
  /** Of the long form's households, by source of housing. */
  readonly bought: number;
  readonly rented: number;
  readonly inherited: number;
  readonly otherwise: number;
  /** Of the residents. */
  readonly aged15To64: number;
  readonly under5: number;
  readonly aged5To9: number;
  readonly inFamilies: number;
  /** Of the employed in the sample: the nine branches that the pack leaves out, added. */
  readonly nineBranches: number;
  /** Of people aged 6 and over: bachelor's degree or above. */
  readonly degrees: number;
}

const table = `
yuci 58.21 9.2 1.37 3.71 75.11 4.97 4.94 78.75 18.87 18.98
taigu 35.55 5.84 1.13 3.89 72.49 4.48 4.53 86 9.58 14.616
yushe 31.97 6.23 1.99 7.1 67.76 4.98 5.87 98.01 7.05 5.283
zuoquan 28.01 12.1 0.98 4.86 68.51 4.87 5.97 93.09 9.42 4.107
heshun 36.25 7.06 0.65 4.25 71.08 4.02 4.96 95.32 11.72 4.683
xiyang 32.1 5.81 2.8 3.24 67.29 3.75 4.62 95.75 7.2 3.904
shouyang 29.67 9.16 4.85 3.07 71.33 3.95 4.17 92.38 5.77 4.987
qixian 27.08 3.75 1.94 3.02 69.07 4.68 5.32 95.81 9.05 5.012
pingyao 16.72 5.44 7.77 4.94 66.02 5.67 6.49 97.22 9.6 4.166
lingshi 46.12 11.87 4.65 6.63 69.67 4.94 6.12 92 11.28 5.323
jiexiu 41.04 5.4 3.47 5.39 68.38 6.18 6.83 94.2 10.68 5.641
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
          bought: at(0),
          rented: at(1),
          inherited: at(2),
          otherwise: at(3),
          aged15To64: at(4),
          under5: at(5),
          aged5To9: at(6),
          inFamilies: at(7),
          nineBranches: at(8),
          degrees: at(9),
        },
      ];
    }),
);
