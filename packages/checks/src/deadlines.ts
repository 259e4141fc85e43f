import type { Deadlines } from './rule.js';

/**
 * Departments submit and publish by 31 January, governments publish by 31 March. Local notices set earlier days.
 * @rule 《政府信息公开条例》第四十九条
 */
export const statutoryDeadlines: Deadlines = { department: '01-31', other: '01-31', government: '03-31' };
