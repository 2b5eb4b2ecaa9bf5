/**
 * What a step does or where a level of an organisation stands. Two nodes of one row are akin; two nodes of
 * different rows never are, whatever words they share. The names head the rows of the page.
 */
export interface NodeKind {
  id: string
  zh: string
  en: string
  words: readonly string[]
}

/** Steps of a procedure, in their usual order. */
export const stepKinds: readonly NodeKind[] = [
  {
    id: 'receive',
    zh: '接收',
    en: 'Receive',
    words: [
      '受理',
      '接收',
      '收集',
      '征集',
      '征求',
      '问需',
      '听取',
      '登记',
      '接诉',
      '接件',
      '上门',
      '走访',
      '发现',
      '采集',
      '排查',
      '摸排',
      '点单',
      '吹哨',
    ],
  },
  {
    id: 'check',
    zh: '核查',
    en: 'Check',
    words: [
      '核实',
      '核查',
      '研判',
      '梳理',
      '甄别',
      '审核',
      '分析',
      '会诊',
      '初审',
      '审查',
      '评估',
      '研究',
      '会商',
    ],
  },
  { id: 'inform', zh: '告知', en: 'Inform', words: ['告知', '通知', '公示', '公开', '公告', '承诺'] },
  // Up to those who may decide, and down to those who must act: one is the reverse of the other.
  { id: 'escalate', zh: '上报', en: 'Report up', words: ['上报', '呈报', '报送', '报告', '提级'] },
  {
    id: 'forward',
    zh: '转出',
    en: 'Forward',
    words: ['转办', '分流', '交办', '派单', '流转', '移交', '派发', '分派', '下派', '接单', '分解'],
  },
  {
    id: 'handle',
    zh: '办理',
    en: 'Handle',
    words: [
      '办理',
      '代办',
      '处置',
      '解决',
      '处理',
      '化解',
      '落实',
      '整改',
      '执行',
      '办事',
      '帮办',
      '报到',
      '联动',
      '调解',
    ],
  },
  {
    id: 'supervise',
    zh: '督办',
    en: 'Supervise',
    words: ['督办', '督查', '督导', '监督', '跟踪', '跟进', '检查', '调度', '台账'],
  },
  {
    id: 'close',
    zh: '回复',
    en: 'Report back',
    words: [
      '反馈',
      '评价',
      '回访',
      '办结',
      '结案',
      '评议',
      '销号',
      '答复',
      '回复',
      '归档',
      '测评',
      '考核',
      '评星',
      '评单',
      '办复',
      '验收',
      '满意',
    ],
  },
]

/** Levels of an organisation, from the top. */
export const levelKinds: readonly NodeKind[] = [
  { id: 'city', zh: '市', en: 'City', words: ['市委', '市级', '市'] },
  {
    id: 'county',
    zh: '区县',
    en: 'County or district',
    words: ['区委', '县委', '旗委', '区级', '县级', '区', '县', '旗'],
  },
  {
    id: 'township',
    zh: '街道乡镇',
    en: 'Subdistrict or township',
    words: ['街道', '乡镇', '镇街', '苏木', '镇党委', '乡党委', '街', '乡', '镇'],
  },
  {
    id: 'community',
    zh: '社区村',
    en: 'Community or village',
    words: ['社区', '嘎查村', '嘎查', '行政村', '村级', '村党', '村(社区)', '村两委', '村'],
  },
  { id: 'grid', zh: '网格', en: 'Grid', words: ['网格', '小区', '自然屯'] },
  {
    id: 'building',
    zh: '楼栋屯组',
    en: 'Building or hamlet',
    words: ['楼栋', '楼道', '楼宇', '屯组', '村民小组', '楼门', '单元', '楼'],
  },
  { id: 'home', zh: '家庭', en: 'Home', words: ['家庭', '中心户', '党员户', '联系户', '十户', '入户'] },
]

/** Words that tie nothing: 受理问题 and 问题发现 share only 问题. */
export const wideWords: ReadonlySet<string> = new Set([
  '问题',
  '群众',
  '工作',
  '情况',
  '事项',
  '党委',
  '政府',
  '党组织',
  '党支部',
  '支部',
  '党小组',
  '小组',
  '组织',
  '服务',
  '建立',
  '开展',
  '部门',
  '党员',
  '清单',
])
