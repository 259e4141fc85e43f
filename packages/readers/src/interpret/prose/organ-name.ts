/** Names of a government: 人民政府, or a place alone as titles shorten it. */
const GOVERNMENT = /(?:人民政府|[省市县区州盟旗乡镇])$/u;
const DEPARTMENT = /(?:自贸|开发|示范|实验|保税|园|景|校|社|管理|新)区$/u;

/** Whether an organ is a government or a department, by its name. */
export function organKind(name: string): 'government' | 'department' {
  return GOVERNMENT.test(name) && !DEPARTMENT.test(name) ? 'government' : 'department';
}

/** Endings of the names of organs; a line must end so to be taken for one. */
const ORGAN_END =
  /(?:政府|局|委|委员会|管委会|办|办公室|办公厅|厅|部|院|会|中心|处|队|站|所|街道|镇|乡|县|市|区|州|盟|旗|省|公司|大学|学院|学校|医院|馆|社|署|行|集团|支队|总队|大队|机关|指挥部|园|库|台|组|海关|法院|检察院|联合会)$/u;

/** Whether a line ends as the name of an organ does. */
export function endsAsOrgan(line: string): boolean {
  return ORGAN_END.test(line.replace(/（[^（）]*）$/u, ''));
}
