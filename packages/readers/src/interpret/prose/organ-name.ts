/** Endings of the names of organs; a line must end so to be taken for one. */
const ORGAN_END =
  /(?:政府|局|委|委员会|管委会|办|办公室|办公厅|厅|部|院|会|中心|处|队|站|所|街道|镇|乡|县|市|区|州|盟|旗|省|公司|大学|学院|学校|医院|馆|社|署|行|集团|支队|总队|大队|机关|指挥部|园|库|台|组|海关|法院|检察院|联合会)$/u;

/** Whether a line ends as the name of an organ does. */
export function endsAsOrgan(line: string): boolean {
  return ORGAN_END.test(line.replace(/（[^（）]*）$/u, ''));
}
