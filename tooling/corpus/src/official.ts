import type { Random } from './random.js';

/** What an issued document carries in its head and imprint. */
export function makeOfficial(random: Random, organ: string, year: number, index: number): object {
  return {
    documentNumber: `${organ.slice(0, 2)}政函〔${year + 1}〕${random.integer(1, 120)}号`,
    recipient: `${organ.slice(0, 2)}市人民政府办公室`,
    ...(index % 2 === 0 && { signers: random.pick(['王堃', '欧阳明远', '张喆']) }),
    ...(index % 4 === 1 && { copyTo: ['市档案馆', '市公共图书馆'] }),
    printedBy: `${organ}办公室`,
    printedOn: `${year + 1}-01-${random.integer(10, 28)}`,
  };
}

/** What an archive asks of a document. */
export function makeArchive(random: Random, year: number): object {
  const number = String(random.integer(1, 9999)).padStart(4, '0');
  return {
    档号: `X${random.integer(100, 999)}-WS·${year + 1}-Y-BGS-${number}`,
    保管期限: random.pick(['永久', '定期30年']),
    密级: '公开',
    文件编号: `${year + 1}-${number}`,
    机构或问题: '办公室',
  };
}
