/** One wording and what else says the same. Patterns are written in the first alone. */
const wordings: readonly (readonly [string, string])[] = [
  // These hold "不能", "不要" and the like, but ask.
  ['可', '能不能|可不可以|是不是|有没有|会不会|要不要|能否|是否|可否'],
  ['不能', '无法|没法|没办法|不可以'],
  ['失败', '不成功|没成功|未成功|没有成功|不能成功|没通过|不通过|未通过|通不过|异常|出错|报错|被拒|出问题'],
  ['没', '没有|没能|没见|尚未|未'],
  ['为何', '为什么|为啥|凭什么|干嘛'],
  ['怎么', '怎么样|怎样|如何|咋'],
  ['账号', '账户|帐号|帐户'],
  ['账', '帐'],
  ['话费', '电话费|手机费'],
  ['号码', '手机号|手机号码|电话号码|电话'],
  ['验证码', '校验码|校证码|校正码|短信码|短信密码|动态码'],
  ['改', '更换|修改|更改|变更|更变|更正|更新|换绑|换'],
  ['关', '关闭|关掉|关停|停掉|停用'],
  ['已', '已经|己经|己|以经'],
  ['显示', '提示|提醒'],
  ['还款', '还钱|还贷'],
  ['利息', '手续费|服务费'],
];

const firstOf = new Map<string, string>();
for (const [first, others] of wordings) for (const other of others.split('|')) firstOf.set(other, first);
// The longest first: "没有" is one wording, not "没" and more.
const anyOther = new RegExp([...firstOf.keys()].sort((one, two) => two.length - one.length).join('|'), 'g');

/** The same said in one wording. */
export const oneWording = (text: string): string => text.replace(anyOther, (found) => firstOf.get(found) ?? found);
