/**
 * Words that mean alike for the kind of a request, whatever the trade, one class a row: English by stem (the first five
 * letters), Chinese words of up to three characters. A word is in one class. The weights know the classes by their
 * number: after a change, train anew.
 */
export const typeCues: readonly { readonly en: string; readonly zh: string }[] = [
  // not, never, without
  {
    en: 'not no never cannot cant wont dont doesnt didnt isnt wasnt havent hasnt nothing none nobody without unable neither nor failed fails refuses',
    zh: '不 没 未 无 别 没有 无法 不能 没法 不了 不到 失败',
  },
  // still, again, since
  {
    en: 'still yet again already since anymore longer until repeatedly keeps',
    zh: '还 又 仍 一直 再次 至今 还是 总是 老是 仍然 反复',
  },
  // although
  {
    en: 'although though but however despite even instead',
    zh: '却 但 可是 但是 明明 虽然 然而 反而 结果',
  },
  // question words
  {
    en: 'how what which when where who whose why whether',
    zh: '怎么 如何 哪 哪里 多少 几 什么 啥 何时 多久 多长 哪个',
  },
  // possibility
  {
    en: 'can could may might possible allowed able does do is are will would there any',
    zh: '能 可以 能否 可否 是否 能不能 会不会 有没有 支持 允许 吗',
  },
  // wishes
  {
    en: 'please want wish need like kindly require request ask hope',
    zh: '请 想 要 希望 麻烦 需要 申请 要求 帮我 帮忙',
  },
  // change
  {
    en: 'change update correct edit replace amend alter switch swap rename modify enter add put',
    zh: '改 换 更换 修改 变更 更新 更正 改成 换成 改为 换绑 添加 登记 录入 补上',
  },
  // end
  {
    en: 'cancel close delete remove erase terminate unsubscribe end stop quit leave pause freeze withdraw',
    zh: '取消 注销 退订 关闭 删除 停掉 解约 终止 解除 清除 暂停 移除 销户 解绑 去掉',
  },
  // what is kept about a person
  {
    en: 'address email e-mail mail phone mobile number name surname details profile data contact title birthday signature',
    zh: '地址 邮箱 手机号 电话 号码 姓名 名字 资料 信息 抬头 户名 昵称 头像 联系人 生日 证件',
  },
  // contract
  {
    en: 'plan contract subscription membership tariff package licence seats policy owner',
    zh: '套餐 合同 订阅 会员 资费 版本 席位 保单 所有者 管理员 户主',
  },
  // account
  {
    en: 'account login user username customer',
    zh: '账户 账号 帐号 帐户 用户名 号',
  },
  // access
  {
    en: 'log logged logon sign signin access open get inside portal session',
    zh: '登录 登陆 登入 进入 打开 访问 进去 上线 登',
  },
  // key
  {
    en: 'password passcode pin code codes verification authenticator token credentials otp reset two-factor 0fa',
    zh: '密码 验证码 口令 动态码 令牌 验证 重置 指纹 人脸 刷脸',
  },
  // shut
  {
    en: 'locked blocked banned suspended frozen disabled deactivated restricted barred denied expired shut kicked thrown',
    zh: '锁 封 冻结 封禁 停用 禁用 锁定 限制 被封 被锁 踢出 失效 封号 拉黑',
  },
  // no way in, in one word
  {
    en: 'stuck outside lockout loop loops',
    zh: '登不上 进不去 登不了 上不去 登不进 打不开 收不到 解封 解冻',
  },
  // money
  {
    en: 'money amount euro euros dollars pounds cash sum balance funds price cost fee fees rate cents quid',
    zh: '钱 款 元 块 金额 余额 费 费用 块钱 款项 资金 价格',
  },
  // paying
  {
    en: 'pay paid payment transfer sent deposit purchase bought top-up topped remitted donated',
    zh: '付 付款 支付 转账 充值 汇款 缴费 交 缴 付了 汇 充 存',
  },
  // taking
  {
    en: 'charge debited deducted billed taken took collected booked invoiced',
    zh: '扣 扣款 扣费 划走 收取 扣了 被扣 收了 扣走 划扣',
  },
  // giving back
  {
    en: 'refund reimbursed back return credited',
    zh: '退 退款 退钱 退还 返还 退回 退费 退了 补偿',
  },
  // twice, wrong
  {
    en: 'twice double duplicate wrong incorrect mistake error too more extra different than',
    zh: '重复 两次 两遍 多扣 错 有误 不对 两笔 多收 不符 算错 双倍',
  },
  // arrive
  {
    en: 'arrive received appear shows reached landed posted visible',
    zh: '到账 收到 到 入账 显示 到帐 没到账 未到账 没收到',
  },
  // papers of money
  {
    en: 'bill statement tax vat quote voucher coupon discount claim',
    zh: '发票 收据 账单 税 报价 优惠券 折扣 理赔 押金 明细 凭证 报销',
  },
  // means of payment
  {
    en: 'card visa mastercard paypal bank iban wallet giro atm',
    zh: '银行卡 信用卡 卡 支付宝 微信 银联 网银 钱包 提款机',
  },
  // somebody else
  {
    en: 'someone somebody stranger unknown thief hacker person else anyone unfamiliar foreign another',
    zh: '有人 别人 陌生 他人 小偷 骗子 黑客 盗 陌生人 对方 某人',
  },
  // swindle
  {
    en: 'fraud scam phishing fake suspicious spoofed stolen theft compromised leaked breach unauthorised clone',
    zh: '诈骗 被盗 盗刷 钓鱼 可疑 假冒 冒充 泄露 盗用 被骗 盗号 冒用 假 泄漏',
  },
  // not I
  {
    en: 'me mine myself recognise authorise order',
    zh: '不是我 本人 非本人 我没 没买过 不认识 不知情',
  },
  // lost
  {
    en: 'lost missing gone vanished disappeared empty',
    zh: '丢 丢了 不见 没了 消失 空了 遗失 不见了',
  },
  // message, link
  {
    en: 'text sms call called message link attachment clicked qr website',
    zh: '短信 邮件 链接 点了 二维码 网址 来电 打来',
  },
  // device
  {
    en: 'device laptop tablet sim computer machine browser',
    zh: '设备 手机 电脑 平板 手机卡 浏览器',
  },
  // goods
  {
    en: 'parcel delivery goods item product box shipment courier',
    zh: '包裹 快递 订单 商品 货 物流 外卖 发货 配送',
  },
  // things that break
  {
    en: 'broken defective works working crash slow noise leak screen button battery heating',
    zh: '坏 坏了 故障 闪退 卡顿 漏水 死机 异响 没反应 充电 屏幕',
  },
  // times and appointments
  {
    en: 'appointment date booking reservation ticket seat visit slot opening hours schedule',
    zh: '预约 预订 时间 座位 票 门票 改期 几点 营业 排队 挂号',
  },
  // service, praise, complaint
  {
    en: 'staff driver employee rude friendly unfriendly service feedback praise complaint suggestion',
    zh: '态度 服务 员工 司机 投诉 表扬 建议 客服 意见 师傅 前台',
  },
  // courtesy
  {
    en: 'thanks regards dear hello greetings sorry apologies advance',
    zh: '谢谢 感谢 您好 你好 此致 敬礼 打扰 抱歉 祝',
  },
];
