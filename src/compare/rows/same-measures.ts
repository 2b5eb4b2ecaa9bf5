/**
 * Names under which reports tell one and the same measure of an indicator, as they stand when marks and neutral modifiers
 * are taken off (`wording.ts`). By the definitions of the statistical yearbooks: 进出口总额 is that of goods, 城镇化率 that of
 * the permanent population, 研发投入强度 that of the whole society. What narrows a measure is no name of it:
 * 农村自来水普及率 is not 自来水普及率, nor 城镇居民人均可支配收入 that of all.
 */
export const sameMeasures: Readonly<Record<string, readonly string[]>> = {
  'macro.gdp': ['地区生产总值', '生产总值', 'GDP', '地区GDP', '经济总量', '经济'],
  'macro.percapita': ['人均地区生产总值', '人均生产总值', '人均GDP'],
  'macro.tertiary': ['服务业增加值', '第三产业增加值'],
  'macro.industry': [
    '规上工业增加值',
    '规模以上工业增加值',
    '规模工业增加值',
    '规上工业企业增加值',
    '规模以上工业企业增加值',
  ],
  'macro.retail': ['社会消费品零售总额', '社零总额', '社零额'],
  'macro.revenue': ['一般公共预算收入', '地方一般公共预算收入', '地方级一般公共预算收入'],
  'macro.income': ['居民人均可支配收入', '全体居民人均可支配收入', '人均可支配收入'],
  'macro.trade': [
    '进出口总额',
    '进出口总值',
    '货物进出口总额',
    '货物进出口总值',
    '外贸进出口总额',
    '外贸进出口总值',
    '外贸进出口',
  ],
  'macro.loans': ['贷款余额', '各项贷款余额', '本外币贷款余额', '本外币各项贷款余额', '金融机构贷款余额'],
  'macro.rnd': [
    '研发投入强度',
    '研发强度',
    '研发经费投入强度',
    '全社会研发投入强度',
    '全社会研发经费投入强度',
    'R&D经费投入强度',
  ],
  'biz.hightech': ['高新技术企业', '国家高新技术企业', '国家级高新技术企业'],
  'culture.tourism': ['旅游收入', '旅游总收入'],
  'culture.visitors': ['接待游客', '接待国内外游客', '接待旅游者'],
  'people.urban': ['常住人口城镇化率', '城镇化率'],
  'people.jobs': ['城镇新增就业', '城镇累计新增就业', '新增城镇就业'],
  'people.unemployment': ['城镇调查失业率', '调查失业率'],
  'home.old': ['改造城镇老旧小区', '改造老旧小区', '城镇老旧小区改造', '老旧小区改造', '改造老旧居民小区'],
  'home.rural': ['改造农村危房', '农村危房改造'],
  'eco.airrate': [
    '空气质量优良天数比例',
    '空气优良天数比例',
    '优良天数比例',
    '空气优良天数率',
    '空气优良天数比率',
    '空气质量优良天数比率',
    '空气质量优良天数率',
    '空气质量优良率',
  ],
  'eco.planting': ['造林绿化', '植树造林'],
  'farm.grain': ['粮食产量', '粮食总产量', '粮食总产'],
  'farm.grainarea': ['粮食播种面积', '粮食种植面积'],
}
