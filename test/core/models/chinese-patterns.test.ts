import { chinesePattern } from '../../../src/core/models/chinese-patterns';
import { oneWording } from '../../../src/core/models/chinese-synonyms';
import type { RequestTypeLabel } from '../../../src/core/models/request-type';
import { joinedUnits, textUnits } from '../../../src/core/models/text-units';
import { processorTime } from '../../support/processor-time';

const said = (text: string): RequestTypeLabel | undefined => chinesePattern(joinedUnits(textUnits(text), 'han').trim());

test.each([
  ['已经还清了怎么还显示逾期', '已还清了怎么还显示逾期'],
  ['没有成功', '失败'],
  ['能不能无法', '可不能'],
  ['手机号码更换', '号码改'],
  ['帐户、帐单', '账号、账单'],
])('%s reads as %s', (text, plain) => {
  expect(oneWording(text)).toBe(plain);
});

describe.each<[RequestTypeLabel, readonly string[], readonly string[]]>([
  [
    'payment-error',
    [
      '水费已经缴清了，为什么还提示欠费',
      '我一号就转了，房东端怎么还是未付',
      '为什么总显示我还欠着，明明早就还了',
      '话费昨天就充了，怎么还显示欠费停机',
      '卡里扣了钱，订单还是待支付',
      '到期了怎么没自动扣款',
      '学费扣款不成功',
      '理赔的钱一直没打过来',
      '押金到现在没退',
      '发票金额和合同不符',
      '话费充错号码了',
      '打车费收多了',
      '会员费重复扣了两次',
      '交易关闭但是钱扣了',
      '我没用过这个服务，怎么会收费',
      '卡里有钱怎么不自动还款',
    ],
    [
      '什么时候扣款',
      '会不会扣款',
      '我已经还清了谢谢',
      '怎么还款',
      '还完还能再借吗',
      '提前还了还要利息吗',
      '逾期一天收多少利息',
      '当时打错字了',
      '为什么不符合条件',
      '可以重复使用吗',
      '押金多少天能退',
      '退款一般几天到账',
      '我没买过，怎么买',
      '你们的退款我已收到退款',
    ],
  ],
  [
    'account-locked',
    [
      '短信校验码一直收不到',
      '我的号登不上去了',
      '账号被冻结了怎么申诉',
      '什么时候能解封',
      '身份信息输错次数过多',
      '忘了学习平台的用户名',
      '如何找回以前的账号',
      '盼尽快解除对我账户的限制',
      '账户已停用',
      '解绑之后不能登录了',
      '登录时说账号不存在',
    ],
    ['朋友的账号被封了', '连锁店能用吗', '输错几次会锁', '这样会不会被封号', '钱还没进不了账呢', '转账有限制吗'],
  ],
  [
    'account-change',
    [
      '怎么解绑银行卡',
      '手机号和花呗怎么解除绑定',
      '不想玩了，怎么注销账号',
      '还款日期可以改吗',
      '把花呗转到另一个账号',
      '自动续费怎么停',
      '怎么把连续包月关了',
      '手机号停用了，怎么更改',
      '绑的是别人手机号',
      '如何重新绑定',
    ],
    [
      '帮我取消吧',
      '如何关闭',
      '改密码有什么要求',
      '名字没有变',
      '花呗怎么关闭',
      '就想改到二十一号',
      '快递改地址要加钱吗',
    ],
  ],
  [
    'security',
    ['有人改了我的绑定手机', '我的密码被别人改了', '发现系统漏洞', '不是本人操作', '银行卡丢了'],
    ['绑定了非本人银行卡', '手机号丢了想换', '没有人打电话给我'],
  ],
])('%s', (label, reported, silent) => {
  test.each(reported)('%s', (text) => {
    expect(said(text)).toBe(label);
  });
  test.each(silent)('not: %s', (text) => {
    expect(said(text)).not.toBe(label);
  });
});

test.each(['还了', '还款了怎么', '不用了', '关闭', '账单', '能退', '没收到'])('4,000 times %s stays quick', (text) => {
  const long = text.repeat(4000);
  expect(processorTime(() => void chinesePattern(long))).toBeLessThan(200);
});
