/** Words that announce a message shown by a program. Lower case, simplified. */
export const errorLabels: readonly string[] = (
  'error message|error text|error msg|error|errors|failure message|err|exception|fehler|错误信息|错误提示|错误消息|错误讯息|错误内容|' +
  '报错信息|报错内容|报错提示|报错|错误|提示信息|提示内容|提示语|系统提示|页面提示|弹窗提示|失败原因|失败信息'
).split('|');
/** Verbs that introduce what a program showed. */
export const shownWords: readonly string[] = (
  'says|said|saying|say|shows|showed|showing|show|displays|displayed|displaying|reads|reading|read|stating|' +
  'states|stated|got|get|getting|received|receive|receiving|see|saw|seeing|message|notice|notification|error|' +
  'pop-up|popup|prompt|prompted|alert|warning|banner|screen|response|returns|returned|reason|提示|显示|弹出|报错|弹窗|写着|' +
  '出现|错误|信息|消息|通知|说|看到|收到|返回|原因|页面|跳出|显示为|状态'
).split('|');
/** What such a message speaks of. */
export const errorContent: readonly string[] = (
  'barred|offline|on hold|pending|under review|honour|审核|处理中|未激活|断开|售罄|fail|failed|failure|failing|error|unable|' +
  "cannot|can't|could not|couldn't|declined|denied|rejected|refused|invalid|not|expired|locked|blocked|suspended|" +
  'restricted|disabled|frozen|limited|limit|incorrect|wrong|try again|unavailable|timeout|timed out|risk|unusual|' +
  'suspicious|insufficient|missing|no longer|problem|issue|unauthorized|unauthorised|forbidden|exceeded|' +
  'something went wrong|oops|sorry|verification|失败|错误|异常|无法|不能|受限|限制|冻结|锁定|超时|拒绝|不存在|过期|失效|已到期|未支付|未开通|风险|重试|不支持|' +
  '无效|不足|不可用|已关闭|停用|封禁|封停|未能|有误|不正确|不匹配|不在|不符|不一致|不允许|已达|已满|繁忙|稍后|超出|超限|暂停|终止|未通过|被锁|安全原因|违规|开小差|第三方|违反|隐患|未授权|未绑定|未注册|未认证|未实名|未验证|未找到|未响应|未识别|未知|mismatch|' +
  'paused|too many|contact us|contact support|lost|halted|aborted|closed|lock active|interrupted|unreachable|fails|jam'
).split('|');
/** Plain mentions of an error, for the check that asks for its wording. */
export const errorMentions: readonly string[] = (
  'error|errors|error message|error code|exception|failure message|error page|pop-up|popup|warning message|报错|' +
  '错误信息|错误提示|错误代码|错误码|错误页面|提示错误|出错|出错了|弹窗|系统提示|错误消息|错误讯息|显示错误|提示失败|报错信息|错误'
).split('|');

/** First words of patterns for codes and for texts shown without quotation marks. */
export const errorCues: readonly string[] = [
  ...'page|app|site|website|screen|it|system|terminal|machine|kiosk|portal|browser|login|message|popup|pop|banner|notice|the|this|following|returns|returned|returning|return|answers|answer|gives|give|got'.split(
    '|',
  ),
  'error',
  'err',
  'code',
  'fault',
  'show',
  'shows',
  'showed',
  'showing',
  'display',
  'displays',
  'displayed',
  'flashes',
  'flashing',
  'blinks',
  'failure',
  'status',
  'http',
  'response',
  'reason',
  'result',
  'failed',
  'declined',
  'denied',
  'rejected',
  'e',
  '错误',
  '故障',
  '报',
  '跳',
  '报错',
  '失败',
  '响应',
  '返回',
  '状态',
  '异常',
  '代码',
  '编码',
  '提示',
  '显示',
  '弹出',
  '说',
];

/** What only a program says: enough by itself between quotation marks. */
export const errorFailures: readonly string[] = (
  'failed|failed to|could not be|cannot be|unable to|declined|try again|not available|unavailable|timed out|invalid code|' +
  'temporarily|suspended|restricted|locked|blocked|barred|offline|on hold|under review|not provisioned|not honour|not honor|' +
  'not valid|not accepted|wrong password|incorrect password|invalid|expired|denied|rejected|exceeded|something went wrong|connection lost|not recognised|not recognized|not found|' +
  '失败|异常|无法|受限|被锁|冻结|锁定|超时|已失效|已过期|已到期|不可用|重试|稍后|未激活|审核中|已断开|断开|暂停|售罄|停用|未通过|出错|繁忙|存在风险|不正确|有误|开小差'
).split('|');
