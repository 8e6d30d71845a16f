/** `words.yaml` of a province or the country, whose groups are divisions. */
export function wordsFile(isCountry: boolean): string {
  const [zh, en, others] = isCountry
    ? ['省、市', 'Provinces and prefectures', 'provinces and prefectures']
    : ['市（州）', 'Prefectures', 'prefectures'];
  const [one, same, other] = isCountry
    ? ['所属', '同一地区', '其他地区']
    : ['所属市', '同市', '其他市'];
  return `# 页面上怎样称呼分组；没有写的用通常的说法。What the page calls the groups.
layers:
  wings: { zh: ${zh}, en: ${en} }
searchKinds:
  wing: { zh: ${zh}, en: ${en} }
wings:
  one: { zh: ${one}, en: Part of }
  all: { zh: 全部, en: All ${others} }
  same: { zh: ${same}, en: The same }
  other: { zh: ${other}, en: Others }
`;
}
