import { clearType } from '../../../src/core/facts/clear-type';
import { guessRequestType } from '../../../src/core/facts/request-type';
import { createCoreClassifier } from '../../../src/core/models/core-classifier';

const classifier = createCoreClassifier();

test('two problems in one mail are both seen', () => {
  const guess = guessRequestType(
    'Two things',
    'Hello,\nI was charged twice for my subscription last Friday.\nAlso, please change the phone number on my account to the new one.\nThank you!',
    classifier,
  );
  expect([guess.type, guess.second].sort()).toEqual(['account-change', 'payment-error']);
});

test('one problem is one problem', () => {
  const guess = guessRequestType(
    '关于账户冻结的咨询',
    '您好，我的账户昨天被冻结了，登录不上。请帮我解冻，谢谢。',
    classifier,
  );
  expect(guess).toMatchObject({ type: 'account-locked', sure: true });
  expect(guess.second).toBeUndefined();
  expect(guess.words.join('')).toMatch(/冻结|登录不上|解冻/);
});

test.each([
  ['a chat', 'Lunch', 'Shall we have lunch on Friday? The kids would love to see you.'],
  ['nothing', '', ''],
])('%s is unsure', (_, subject, text) => {
  expect(guessRequestType(subject, text, classifier).sure).toBe(false);
});

test.each([
  ['取消会员为什么这么麻烦', 'general'],
  ['申请注销花呗能不能马上生效', 'general'],
  ['申请退订会员', 'account-change'],
])('one line that asks how or whether stays what the classifier says: %s', (text, type) => {
  expect(clearType('general', '', text)?.type ?? 'general').toBe(type);
});

test.each([
  ['My PIN is not working, can you help?', 'account-locked'],
  ['我的密码是对的，就是登不上', 'account-locked'],
  ['please freeze my account', 'security'],
])('a question of one line is not read as a detail or an order: %s', (text, type) => {
  expect(guessRequestType('', text, classifier).type).toBe(type);
});

describe.each([
  ['短信校验码一直收不到', 'account-locked'],
  ['换了手机号怎么改', 'account-change'],
  ['还款的银行卡怎么更换', 'account-change'],
  ['有人改了我的绑定手机', 'security'],
  ['水费交了还显示欠费', 'payment-error'],
  ['账单在哪里看', 'general'],
])('%s', (question, type) => {
  test.each(['请问', '你好，请问', '亲，', '我想问一下，'])('is of the same kind after %s', (before) => {
    expect(guessRequestType('', before + question, classifier).type).toBe(type);
  });
  test.each(['？', '，谢谢', '，怎么办？'])('is of the same kind before %s', (after) => {
    expect(guessRequestType('', question + after, classifier).type).toBe(type);
  });
});

test.each(['如何关闭', '我的账单是', '取现金', '可以循环贷吗', '单笔最多', '系统报错'])(
  'a weak word is no type: %s',
  (text) => {
    expect(guessRequestType('', text, classifier).type).toBe('general');
  },
);

test('Re: in front changes nothing', () => {
  const text = 'My payment of $20 failed yesterday.';
  expect(guessRequestType('Re: Payment failed', text, classifier)).toEqual(
    guessRequestType('Payment failed', text, classifier),
  );
});

test.each([
  [
    'a password told',
    'payment-error',
    'Charged twice',
    'Hello,\nI was charged twice for my subscription on 3 March. My password is hunter22X in case you need it.\nThanks',
  ],
  ['an insult', 'payment-error', '重复扣款', '你好，\n我昨天被重复扣款两次，请退款。你们这帮骗子！'],
  [
    'thieves',
    'payment-error',
    'Second charge',
    'Hi,\nthe same order was charged twice yesterday. You are nothing but thieves!\nJo',
  ],
  ['a fraudster elsewhere', 'security', '', '您好，\n有个骗子冒充你们客服，骗走了我2000元。\n谢谢'],
  ['a door', 'general', '笔记怎么分享', '您好，\n请问笔记怎么分享给家人？门锁说明我也记在里面。\n谢谢'],
  [
    'a short mail',
    'account-change',
    'Change of billing address',
    'Hello,\n\nwe moved, so please change the billing address in my contract. Customer number 4007.\n\nThanks\nJo',
  ],
  [
    'a barred line',
    'account-locked',
    '',
    'Hello,\nmy line is suspended since Monday, please switch it on again.\nKofi',
  ],
  ['外地登录', 'security', '有人进我账户', '您好，\n昨晚短信说有人在外地登录了我的账户，请先冻结几天。\n谢谢'],
  ['不是我改的', 'security', '密码被改', '您好，\n昨晚 11 点密码被改了，不是我改的，帮我查一下。\n谢谢'],
  ['先冻结', 'security', '手机丢了', '您好，\n手机昨天下午被偷了，请先把账户冻结，防止别人用。\n谢谢'],
  ['账户冻结了', 'account-locked', '账户被冻结', '您好，\n昨天下午改完密码账户就被冻结了，请帮忙解冻。\n谢谢'],
  [
    '请查冻结原因',
    'account-locked',
    '关于账户限制',
    '您好：\n我们的账户今天早上登录时提示“已被限制”。\n恳请协助核实冻结原因，并告知要补哪些材料。\n谢谢',
  ],
  [
    '限制与异地登录有关',
    'account-locked',
    '登录受限',
    '您好，\n因为在外地登录，我的账户已被系统限制，怎么才能恢复？\n谢谢',
  ],
  [
    '换手机后',
    'account-locked',
    '换手机后无法登录',
    '您好，\n今天换了新手机，登录时提示设备未验证，怎么都登不上。\n谢谢',
  ],
  ['改绑', 'account-change', '换绑手机', '您好，\n昨天起登不上了，旧号停了，请把绑定的手机号改成 13905711287。\n谢谢'],
  [
    '答复',
    'account-change',
    '答复: 变更注册邮箱',
    '您好，\n按照要求附上扫描件，新邮箱不变，原邮箱因公司域名停用收不到信。\n谢谢',
  ],
  ['可以注销', 'payment-error', '充值退款申请', '您好，\n孩子昨天充了 328 元，想申请全额退款，账号可以注销。\n谢谢'],
  ['准话', 'general', '请问一下', '您好，\n我是上次来过的老许。那个事情还想麻烦你们给个准话，看到请回我一下。\n谢谢'],
  ['停机', 'account-locked', '号码停机', '您好，\n我的号码昨天突然停机了，费用都交了，请恢复。\n谢谢'],
  ['账单', 'payment-error', '三月账单有疑问', '您好，\n三月账单多了180元漫游费，可是我没有出国。\n谢谢'],
  ['套餐', 'account-change', '', '你好，\n请帮我把号码从基础套餐换成无限流量套餐，谢谢'],
  ['仍在扣费', 'payment-error', '服务已停仍在扣费', '您好，\n服务上月已经停了，这个月账单里还在计费。请核对。\n谢谢'],
  ['刷卡被拒', 'payment-error', '刷卡被拒', '您好，\n昨晚在超市刷卡失败两次，余额是够的。请帮忙看看。\n谢谢'],
  ['派送地址', 'general', '快递改派送地址', '您好，\n我的快递还没派送，能否改送到公司前台？\n谢谢'],
  ['收货地址', 'account-change', '修改收货地址', '您好，\n我搬家了，请把我账户里的收货地址改到新家。\n谢谢'],
])('%s: %s', (_, type, subject, text) => {
  expect(guessRequestType(subject, text, classifier).type).toBe(type);
});

test('a type without a word of it is none in a mail, and a guess in a question of one paragraph', () => {
  const probabilities = {
    'payment-error': 0.9,
    'account-locked': 0,
    'account-change': 0,
    security: 0,
    general: 0.1,
    'not-support': 0,
  };
  const sureOfPayment = { ...classifier, requestType: () => ({ probabilities, words: [] }) };
  const asked = guessRequestType('', 'Where can I find the thing I ordered?', sureOfPayment);
  expect(asked).toMatchObject({ type: 'payment-error', sure: false });
  const mail = guessRequestType('', 'Hello,\nwhere can I find the thing I ordered?\nJo', sureOfPayment);
  expect(mail).toMatchObject({ type: 'general', sure: false });
});

describe('what an English mail says plainly', () => {
  test.each<[string, string]>([
    ['security', 'a gentleman telephoned and said he was from okpay'],
    ['security', 'our api key was exposed in a public repo'],
    ['security', 'could you see if anyone signed in besides me?'],
    ['payment-error', 'you took £412.60 by direct debit, the bill itself says £41.26'],
    ['payment-error', 'paid for the season pass by card and received nothing'],
    ['payment-error', 'i bought the pack for €9.99 and the gems are still not there'],
  ])('%s: %s', (type, text) => {
    expect(clearType('general', '', text)?.type).toBe(type);
  });

  test('the code of a key safe locks nobody out', () => {
    const text = 'The tap drips, could someone come?\nWe would give the code of the key safe to your plumber.\nThanks';
    expect(guessRequestType('', text, classifier).type).toBe('general');
  });

  test.each([
    'he said the refund is from your side',
    'i bought a kettle and love it, the newsletter was not for me',
    'your agent said he was from the second line',
    'someone got in touch with me from your team',
    'has anyone logged on to the webinar?',
    'how was the old password policy exposed in the docs?',
    'the man at the counter said he was from leeds',
    'the page asked me to enter the code',
  ])('nothing in: %s', (text) => {
    expect(clearType('general', '', text)).toBeUndefined();
  });
});

describe('what a Chinese mail says plainly', () => {
  test.each<[string, string, string]>([
    ['account-change', '会员 GY-1188 申请停卡', '您好，\n我把脚踝摔骨折了，请把卡从2月10日停到5月10日，到期顺延。'],
    ['account-change', '停课三个月，学员号 XY-4471', '孩子手臂骨折了，想从9月1日停到11月30日，课时顺延。谢谢老师！'],
    ['account-change', '申请退订 VoLTE 彩铃', '您好，\n账单上每月有一项视频彩铃，我听不到，请从下个月起帮我取消。'],
    [
      'account-change',
      '会员卡 YD05518 申请停卡两个月',
      '您好，\n医生让休息两个月。想从6月15日起停卡到8月15日。请问停卡期间要交保管费吗？谢谢～',
    ],
    ['account-change', '预存款', '您好，\n请将我司两个账户余额合并至 YC-1001。'],
    ['general', '改密码', '你好，如何把登录密码改成指纹？'],
    ['general', '会籍 JS-220 暂停咨询', '您好，请问停卡一次最长可以停多久？要收手续费吗？谢谢。'],
    ['general', '停卡后还能用淋浴吗', '您好，请问停卡期间还能不能用淋浴间？谢谢。'],
    ['payment-error', '咨询一下', '你好，我明明关了自动续费，微信还是被扣了一个季度的会员费。能退就退。谢谢。'],
    ['payment-error', '您好', '您好，用建行信用卡交学费，转圈之后超时了，可银行扣款短信已经来了。请核实，谢谢。'],
    ['payment-error', '停车费', '我用支付宝交了停车费，出场还让我再交一次！'],
    ['general', '担心扣费', '您好，请问试用期过了会自动扣钱吗？我怕忘了被扣费，想知道去哪里看到期日。谢谢。'],
    ['general', '请问退款多久到', '您好，请问取消订单之后退款一般多久到卡里？我还没取消，先问清楚。谢谢。'],
    ['account-change', '自动扣费关闭', '您好，请帮我关闭自动扣费，我以后自己手动缴。谢谢。'],
    ['general', '雪山副本第二关人物卡进墙里', '贴着石壁放冲刺就会卡进墙里，只能强退，进度全没。希望下个版本修掉。'],
    ['general', '初始密码', '您好，请问初始密码是身份证后六位还是手机后六位？谢谢。'],
    ['payment-error', '直播打赏', '你好，我家孩子偷偷用我手机打赏主播，花了 1,888 元，他才九岁。能不能退？谢谢你们。'],
    ['payment-error', '演唱会门票', '你好，支付宝付完款说出票失败，退款页面也没有记录。钱到底在哪？谢谢'],
    ['payment-error', '外卖会员', '小哥哥好呀，开了个试用会员忘了取消，支付宝直接给扣了一年的，能给退嘛？'],
    ['payment-error', '停车费', '您好，停了不到两小时收了我 60 元，牌子上写封顶 40。请退差价，谢谢。'],
    ['general', '想问多付的话怎么办', '您好，请问如果水费多交了，会自动抵下个月吗？谢谢。'],
    ['general', '关于发票的问题', '您好，请把8月的电子发票重发到我邮箱，上次那封被公司邮箱拦截了。谢谢。'],
    ['account-change', '姓名更正', '您好，会员号220145登记的姓名错了，正确的是张伟，身份证副本附在后面。请更正。'],
    ['account-change', '宽带移机', '您好，我要搬家了，想办移机，麻烦处理一下，谢谢。'],
    ['account-change', '副卡取消', '您好，下面的副卡请帮我取消，孩子出国了用不上。主卡不变。谢谢。'],
  ])('%s: %s', (type, subject, text) => {
    expect(guessRequestType(subject, text, classifier).type).toBe(type);
  });

  test.each([
    '我的信用分被扣了两分，请帮我加回来',
    '我怕忘了关，下个月又被扣了怎么办',
    '怎么避免被自动扣费',
    '希望下次更新快一点',
    '停卡期间还能不能用淋浴间？',
    '移机师傅约好上午来，到现在没来',
    '请问在哪个菜单能看到钱包里的钱去哪看',
    '合同我收了两份，内容不一样',
    '收了三份试用装，都很好用',
    '驾校系统给我扣了 6 分',
    '我没有申请停卡,卡不能用了',
  ])('nothing in: %s', (text) => {
    expect(clearType('general', '', text)).toBeUndefined();
  });
});

describe('what a mail says without the usual words for it', () => {
  test.each([
    ['account-locked', 'The text with the six digits never turns up, so I am stuck outside my own account.'],
    ['account-locked', 'The site refuses me since Sunday although I type exactly what I always type.'],
    ['account-change', 'We will be away until October, so please put the vegetable box on ice till then.'],
    ['account-change', 'My wife should be put down as the second person who may fetch the parcel from my locker.'],
    ['payment-error', 'I gave up my library membership last autumn, and on Tuesday another 24 was collected.'],
    ['security', 'A man rang and said he was from your office, and I read him out the number from the text.'],
    ['security', 'My wallet was nicked at the market with your card in it, please stop it.'],
  ])('%s: %s', (type, line) => {
    expect(guessRequestType('Question', `Hello,\n\n${line}\n\nRegards\nAnna`, classifier).type).toBe(type);
  });
  test.each([
    'The robot cleaner goes in circles in the kitchen and never finds its dock.',
    'A colleague of yours rang about the delivery, could he call again after four?',
    'The turnstile at the pool is stuck, we had to climb over it.',
    'It does not work again. Please help.',
    'Our old heating makes a loud noise since Monday, could someone come and have a look?',
  ])('general: %s', (line) => {
    expect(guessRequestType('Question', `Hello,\n\n${line}\n\nRegards\nAnna`, classifier).type).toBe('general');
  });
});
