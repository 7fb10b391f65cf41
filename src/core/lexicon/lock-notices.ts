/** Subjects by which a desk tells that an account was locked; they run on lower-case simplified text. */
export const lockNotice =
  /\baccounts?\b(?: [\w']{1,14}){0,5} (?:locked|frozen|suspended|disabled|deactivated|restricted|limited|blocked|on hold)\b|\b(?:locked|froze|frozen|suspended|disabled|deactivated|restricted|limited|blocked|limits?|limitations?|restrictions?|suspension|hold)\b(?: [\w']{1,14}){0,3} accounts?\b|\baccount (?:suspension|lock-?out|limitation|restriction|hold)\b|(?:账户|账号|登录)[^，。,.!！]{0,10}(?:限制|冻结|锁定|锁住|封禁|封停|停用|暂停)|(?:限制|冻结|锁定|封禁|封停|停用|暂停)[^，。,.!！]{0,8}(?:账户|账号)/;

/** … and that it no longer is, or never was. */
export const lockLifted =
  /\bun(?:locked|blocked|frozen|suspended|restricted|limited)\b|\b(?:restored|reactivated|reinstated|lifted|removed|no longer|again available|not (?:be )?(?:locked|suspended|restricted|limited|blocked))\b|解除|解冻|解封|解锁|恢复|已解|未被|不会/;
