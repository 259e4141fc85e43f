/** The county whose reports are made. */
export const COUNTY = '示例县人民政府';
export const YEAR = 2025;

/** An organ of the county, and what stands on the roster beside its name. */
export interface CountyOrgan {
  readonly name: string;
  readonly kind: 'government' | 'department';
  readonly shortName: string;
  readonly formerName: string;
}

const DEPARTMENTS =
  '发展和改革局、教育体育局、科学技术局、工业和信息化局、民族宗教事务局、公安局、民政局、司法局、财政局、人力资源和社会保障局、自然资源局、生态环境局、住房和城乡建设局、交通运输局、水务局、农业农村局、商务局、文化和旅游局、卫生健康局、退役军人事务局、应急管理局、审计局、市场监督管理局、统计局、医疗保障局、行政审批服务局、城市管理局、信访局、林业局、机关事务服务中心、投资促进服务中心、大数据发展服务中心、粮食和物资储备局、地方金融事务中心、供销合作社联合社、残疾人联合会、档案馆、地震局、气象局、税务局、烟草专卖局、消防救援局、住房公积金管理部、公共资源交易中心、园区管理委员会、融媒体中心、疾病预防控制中心、农业机械服务中心'.split(
    '、',
  );
const TOWNS =
  '东山、西岭、南河、北川、白石、青松、红旗、新丰、太平、永安、长乐、大同、石桥、柳林、杨庄、李集、王店、张湾、赵坡、周口、吴堡、郑寨、冯家、陈塘、卫庄、蒋坝、沈桥、韩营、朱仙、秦岗、尤溪、许镇、何湾、吕梁、施甸、孔庙、曹集、严店、华亭、金沟、魏家、陶庄、姜堰、戚墅、谢桥、邹平、喻屯、柏林'.split(
    '、',
  );
const STREETS =
  '城关、城东、城西、城南、城北、文昌、武定、清源、建设、解放、和平、胜利、人民、中山、新华、光明、学府、滨河、站前、高新、迎宾、龙泉、凤凰、麒麟'.split(
    '、',
  );
const FORMER: Readonly<Record<string, string>> = {
  教育体育局: '示例县教育局',
  卫生健康局: '示例县卫生和计划生育局',
  文化和旅游局: '示例县文化广电新闻出版局',
  医疗保障局: '示例县医疗保险管理局',
};
const SHORT: Readonly<Record<string, string>> = {
  人力资源和社会保障局: '人社局',
  市场监督管理局: '市场监管局',
  住房和城乡建设局: '住建局',
  工业和信息化局: '工信局',
};

/** The 120 organs that must report, in the order of the roster. */
export const ORGANS: readonly CountyOrgan[] = [
  ...DEPARTMENTS.map(
    (name): CountyOrgan => ({
      name: `示例县${name}`,
      kind: 'department',
      shortName: SHORT[name] ?? '',
      formerName: FORMER[name] ?? '',
    }),
  ),
  ...TOWNS.map((name) => town(`示例县${name}镇人民政府`)),
  ...STREETS.map((name) => department(`示例县${name}街道办事处`)),
];

function town(name: string): CountyOrgan {
  return { name, kind: 'government', shortName: '', formerName: '' };
}

function department(name: string): CountyOrgan {
  return { name, kind: 'department', shortName: '', formerName: '' };
}
