/** Names of a government: 人民政府, or a place alone as titles shorten it. */
const GOVERNMENT = /(?:人民政府|[省市县区州盟旗乡镇])$/u;
const DEPARTMENT = /(?:自贸|开发|示范|实验|保税|园|景|校|社|管理|新)区$/u;

/** Whether an organ is a government or a department, by its name. Pure. */
export function organKind(name: string): 'government' | 'department' {
  return GOVERNMENT.test(name) && !DEPARTMENT.test(name) ? 'government' : 'department';
}
