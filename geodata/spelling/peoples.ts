/** The peoples that autonomous counties and prefectures are named after, longest spelling first. */
export const peoples: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '蒙古族 Mongol|蒙古 Mongol|回族 Hui|藏族 Tibetan|维吾尔 Uyghur|苗族 Miao|彝族 Yi|壮族 Zhuang',
    '布依族 Bouyei|朝鲜族 Korean|满族 Manchu|侗族 Dong|瑶族 Yao|白族 Bai|土家族 Tujia|哈尼族 Hani',
    '哈萨克 Kazakh|哈萨克族 Kazakh|傣族 Dai|黎族 Li|傈僳族 Lisu|佤族 Va|畲族 She|拉祜族 Lahu|水族 Sui',
    '东乡族 Dongxiang|纳西族 Naxi|景颇族 Jingpo|柯尔克孜 Kyrgyz|土族 Tu|达斡尔族 Daur|仫佬族 Mulao',
    '羌族 Qiang|布朗族 Blang|撒拉族 Salar|毛南族 Maonan|仡佬族 Gelao|锡伯 Xibe|普米族 Pumi|塔吉克 Tajik',
    '怒族 Nu|鄂温克族 Evenk|裕固族 Yugur|保安族 Bonan|京族 Gin|独龙族 Derung|鄂伦春 Oroqen|各族 Multi-ethnic',
  ]
    .flatMap((line) => line.split('|'))
    .map((pair) => pair.split(' '))
    .toSorted(([a = ''], [b = '']) => b.length - a.length),
) as Readonly<Record<string, string>>;
