import { z } from 'zod';

const text = z.string().optional();

/** Archival metadata, under the names archives use. @rule DA/T 46-2009; GB/T 18894-2016 */
export const archiveSchema = z.strictObject({
  档号: text,
  全宗号: text,
  目录号: text,
  类别号: text,
  件号: text,
  保管期限: text,
  密级: text,
  文件编号: text,
  机构或问题: text,
  责任者: text,
});

export type Archive = Readonly<z.output<typeof archiveSchema>>;
