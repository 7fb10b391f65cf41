import { findAccountIds } from '../../../src/core/facts/find-account-ids';
import { foundIn } from '../../support/found-in';

test.each<[string, string]>([
  ['我的参保编号是 55071182。', '55071182'],
  ['公租房那边我的编号是 GZ-2209，暖气片从来没热过。', 'GZ-2209'],
  ['“山里人家”是我的号，评论发不出去。', '山里人家'],
  ['我们小组空间是 lvdao-lab，成员进不来。', 'lvdao-lab'],
  ['拿 hetao88 登的，提示不存在。', 'hetao88'],
  ['卡背面印着 2200 7718 04，机器读不了。', '2200 7718 04'],
  ['网名 风吹裤衩凉，帖子全没了。', '风吹裤衩凉'],
  ['xiaoyu_77 这个号登不上。', 'xiaoyu_77'],
  ['店名 阿香米线，后台进不去。', '阿香米线'],
  ['66180，年卡，上周起刷不开闸机。', '66180'],
  ['kopi_88 被封了，麻烦解一下。', 'kopi_88'],
  ['帮我查一下 33011277 还有多少度电。', '33011277'],
  ['NB-20931 是我名下的，扣错了。', 'NB-20931'],
  ['给 wendy.p99 恢复一下吧。', 'wendy.p99'],
  ['lilac77：一直转圈。', 'lilac77'],
  ['请把 tessa_m 解冻。', 'tessa_m'],
  ['名下 SH-40127、SH-40133 两个号', 'SH-40127'],
  ['名下 SH-40127、SH-40133 两个号', 'SH-40133'],
  ['开了两个用户，finance_hz 和 finance_nb。', 'finance_nb'],
  ['学生卡 S1001 补登记', 'S1001'],
  ['我和我弟各一个，我的是 yilin_a，他的是 yilin_b。', 'yilin_b'],
  ['设有两个商户号，MC30417 用于门店，MC30422 用于网店。', 'MC30422'],
  ['我的公交卡号码是 552011873046。', '552011873046'],
  ['东店的账号是 huadian_dong，西店的是 huadian_xi。', 'huadian_xi'],
  ['企业号 hy_robot，帮忙先停掉', 'hy_robot'],
  ['验证器没了，登不进 team_ops，', 'team_ops'],
  ['公交老年卡（编号 3301-88、3301-89）', '3301-89'],
  ['ID：山间的风88，前天晚上', '山间的风88'],
  ['客户 C-118，换法人了', 'C-118'],
  ['代理商编码 D-2209 的返点', 'D-2209'],
  ['请把 SL-410022 改为 OUYANG JING，', 'SL-410022'],
  ['SL-410023 改为 欧阳宁。', 'SL-410023'],
  ['公司户 c_2201 改开户行', 'c_2201'],
])('%s', (text, account) => {
  expect(foundIn(findAccountIds, text)).toContain(account);
});

test('the mailbox it is written from is the registered one', () => {
  expect(foundIn(findAccountIds, '我现在用来写信的这个邮箱，就是当初在你们那儿注册的。')).toHaveLength(1);
});

test.each([
  '我的订单编号是 77120041，还没发货。',
  '我的身份证号码 330106195803120047 登记错了。',
  '有个叫“币圈大佬88”的人骗了我的钱。',
  '订单号 77120041 还没发货，急。',
  '包裹 SF1400291177 签收了，人没收到。',
  '这张发票 04417720 抬头不对。',
  '客服“小蜜”一直答非所问，登不上去。',
  '说明书上印着 AX3000，连不上网。',
  '屏幕上显示 80070057，进不去。',
  '我就是想登录，怎么都不行。',
  '抄送我同事 lin@firm.example，登不上系统。',
  '门牌上写着 1203，快递送错了。',
  '箱子上印着 20231109，登记不了。',
  '活动页写着“全场五折”，账户进不去。',
  '我是老客户了，登不上去。',
  '20231109，我在你们店买的锅。',
  '7739120 这单少了一袋螺丝，账户进不去。',
  '查一下 SF1400291177 到哪了。',
  '居住证 H33021988 过期了。',
  '银行卡号码是 552011873046。',
  '订单ID：没写',
  '请把 AX-3000 改为 AX-5000。',
  '显卡 RTX4090 不亮。',
  '礼品卡 GC88120045 用不了。',
  '开了两个窗口，win_a1 和 win_b2。',
  '帮我把 AX3000 换成新的，登录不上。',
  'E1042 一直弹出来。',
  'G1024 次列车停运，票没退。',
  '请把 invoice_88.pdf 重新发我，打不开。',
  '有事打 13911112222，账户被冻了。',
  '结果抄一份给我律师，stein@lvshi.example。',
])('nothing in: %s', (text) => {
  expect(foundIn(findAccountIds, text)).toEqual([]);
});

test.each(['a', '8', '1-', 'a_', '“', '查 '])('linear on hostile text: %s', (sign) => {
  const start = performance.now();
  foundIn(findAccountIds, `登${sign.repeat(50_000 / sign.length)}`);
  expect(performance.now() - start).toBeLessThan(1500);
});
