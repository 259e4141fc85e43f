import { words } from '@xxgk/document';
import { defineCommand } from './define-command.js';

const text = words({
  'zh-CN': {
    description: '解释规则：要求、依据、原因、改法、示例；不指定规则时列出全部',
    rules: '规则名，如 applications/balance',
    examples: `示例：
  xxgk explain                          列出全部规则
  xxgk explain applications/balance     检查结果方括号中就是规则名`,
  },
  en: {
    description: 'explain rules: demand, source, reason, remedy, example; without a rule list all',
    rules: 'id of a rule, such as applications/balance',
    examples: `Examples:
  xxgk explain                          all rules
  xxgk explain applications/balance     the id that stands in brackets behind a finding`,
  },
});

export const explainCommand = defineCommand({
  name: 'explain',
  text,
  declare: (command, help) => command.argument('[rule...]', help.rules),
  load: async () => (await import('../commands/explain.js')).explain,
});
