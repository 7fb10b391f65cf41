/**
 * Folds a text code unit by code unit, so that offsets stay: full-width ASCII to ASCII, line returns, no-break and
 * ideographic spaces to a space, ’ to ', traditional Chinese characters that support mails use to simplified ones (and the
 * variant 帐 to 账). Case is kept. Linear.
 */
export const fold = (text: string): string => {
  if (!mayChange.test(text)) return text;
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const to = table[text.charCodeAt(at)];
    if (to === undefined || to === 0) continue;
    folded += text.slice(from, at) + String.fromCharCode(to);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
};

/** The text with A–Z in lower case and the same offsets: `İ` would become two code units. */
export const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
};

/**
 * Traditional and simplified in turn, ordered by the simplified one. One-to-one pairs only; simplified texts do not use
 * the first ones otherwise, and ambiguous ones take the form usual in mails to a support desk.
 */
const pairs =
  '壹一萬万與与醜丑專专業业東东絲丝兩两嚴严喪丧個个豐丰臨临為为麗丽舉举麼么麽么義义烏乌樂乐習习書书買买瞭了爭争貳二於于虧亏雲云產产親亲億亿甚什僅仅從从倉仓們们價价眾众優优會会傳传傷伤偽伪體体餘余妳你偵侦側侧債债償偿儲储兒儿黨党' +
  '關关養养內内冊册寫写軍军農农馮冯衝冲決决況况凍冻淨净準准減减幾几憑凭兇凶擊击劃划劉刘則则創创刪删別别劑剂劇剧勸劝辦办務务動动勵励勁劲勞劳勢势區区醫医協协單单賣卖佔占盧卢衛卫卻却廠厂廳厅曆历歷历壓压厭厌廁厕釐厘縣县參参雙双發发' +
  '髮发變变敘叙臺台葉叶號号嘆叹後后嚇吓嗎吗聽听啓启啟启吳吴員员週周諮咨響响囑嘱迴回團团園园圍围國国圖图圓圆聖圣場场壞坏塊块堅坚墊垫牆墙聲声殼壳處处備备復复複复覆复夠够頭头誇夸夾夹奪夺奮奋獎奖姦奸婦妇媽妈孫孙學学寧宁寶宝實实審审' +
  '賓宾對对尋寻導导壽寿將将嘗尝儘尽盡尽層层屆届屬属歲岁島岛幣币師师帶带幫帮幹干並并併并廣广慶庆庫库應应廢废開开異异張张彈弹強强歸归當当錄录録录徹彻徵征徑径憶忆誌志憂忧懷怀態态總总恆恒懇恳惡恶惱恼懸悬驚惊慘惨慚惭慣惯憤愤願愿懶懒' +
  '戲戏戰战戶户託托執执擴扩掃扫揚扬擾扰拋抛搶抢護护報报擔担擬拟擁拥攔拦擇择掛挂擋挡揮挥損损換换據据攜携攝摄擺摆攤摊敵敌數数鬥斗斷断無无舊旧時时顯显曉晓暫暂術术機机殺杀雜杂權权條条來来楊杨鬆松闆板極极構构槍枪櫃柜標标欄栏樣样檔档' +
  '橋桥夢梦檢检歡欢歐欧慾欲殘残毀毁畢毕氣气氫氢匯汇彙汇漢汉沒没洩泄註注淚泪潔洁測测濟济瀏浏塗涂潤润漲涨漸渐溫温遊游灣湾滾滚滯滞滿满濫滥潛潜滅灭燈灯靈灵災灾點点爛烂煩烦愛爱狀状猶犹獨独獄狱貓猫獻献瑪玛環环現现電电畫画療疗癱瘫監监' +
  '蓋盖盜盗盤盘瞞瞒碼码礎础確确礙碍禮礼禍祸離离種种積积稱称稅税穩稳窮穷竊窃競竞筆笔簽签簡简類类糧粮係系繫系緊紧糾纠紅红約约級级紀纪純纯納纳紛纷紙纸紋纹紐纽線线組组細细織织終终經经綁绑結结給给絡络絕绝統统繼继績绩緒绪續续維维綜综' +
  '綠绿緬缅緩缓編编緣缘縮缩繳缴網网羅罗罰罚罷罢恥耻職职聯联聰聪肅肃脅胁勝胜髒脏腦脑腳脚脫脱捨舍艱艰藝艺節节蘇苏蘋苹範范薦荐藥药獲获營营藍蓝慮虑虛虚雖虽補补錶表襲袭裝装見见觀观規规視视覽览覺觉觸触譽誉計计訂订認认討讨讓让訓训議议' +
  '訊讯記记講讲訝讶許许論论訟讼諷讽設设訪访證证評评詛诅識识詐诈訴诉診诊詞词譯译試试誠诚話话詭诡詢询該该詳详誣诬語语誤误誘诱說说請请諾诺讀读課课誰谁調调諒谅談谈謊谎謝谢謹谨譴谴負负貢贡財财責责賢贤敗败帐账帳账賬账貨货質质販贩貪贪' +
  '購购貫贯賤贱貼贴貴贵貸贷貿贸費费賀贺賊贼賄贿贓赃資资賦赋賭赌贖赎賞赏賠赔賴赖賺赚讚赞贈赠贏赢趙赵趕赶躍跃踐践蹤踪車车轉转輪轮軟软輕轻載载較较輛辆輯辑輸输轄辖辭辞邊边達达過过運运還还這这進进遠远違违連连遲迟跡迹戻退適适選选遞递' +
  '邏逻遺遗鄧邓郵邮鄰邻鄭郑採采釋释裏里裡里鑑鉴鑒鉴針针鈔钞鍾钟鐘钟鑰钥鉤钩鈕钮錢钱鐵铁鈴铃銘铭銀银鋪铺鏈链銷销鎖锁鋒锋錯错鍵键鎮镇鎊镑鏡镜長长門门閃闪閉闭問问間间鬧闹聞闻閱阅隊队階阶際际陸陆陳陈險险隨随隱隐隸隶難难僱雇霧雾靜静' +
  '韋韦韓韩頁页頂顶項项順顺須须顧顾頓顿頌颂預预領领頗颇頻频顆颗題题顏颜額额風风飛飞飯饭飲饮飾饰餓饿館馆馬马驅驱駐驻駕驾罵骂駭骇驗验騙骗騷骚驟骤魚鱼鮮鲜雞鸡鳴鸣黃黄齊齐齡龄龍龙';

const mayChange = /[\r\x80-\uffff]/;

/** What a code unit becomes; 0 where it stays. */
const table = new Uint16Array(65536);
for (let index = 0; index < pairs.length; index += 2) table[pairs.charCodeAt(index)] = pairs.charCodeAt(index + 1);
for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
for (let code = 0x2000; code <= 0x200a; code += 1) table[code] = 0x20;
for (const code of [0x0d, 0xa0, 0x202f, 0x3000]) table[code] = 0x20;
for (const code of [0x2018, 0x2019]) table[code] = 0x27;

/** The code of a character's simplified form, or its own: what `fold` does to it. */
export const simplifiedCode = (code: number): number => table[code] || code;
