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

/** Traditional and simplified in turn. One-to-one pairs only; simplified texts do not use the first ones otherwise. */
const pairs = [
  '帳账帐账號号碼码戶户請请謝谢問问題题錯错誤误訊讯顯显說说話话時时間间點点鐘钟鍾钟週周這这個个們们為为與与於于從从來来過过還还沒没見见現现對对應应該该當当後后會会開开關关閉闭無无電电郵邮發发聯联',
  '繫系絡络資资變变換换舊旧綁绑驗验證证賬账轉转匯汇錢钱餘余額额幣币萬万億亿兩两銀银簽签單单訂订憑凭據据編编記记錄录録录處处務务員员貴贵親亲愛爱啟启順顺頌颂煩烦幫帮協协決决鎖锁凍冻結结異异動动態态',
  '鑰钥詞词復复複复備备註注冊册陸陆臺台灣湾歐欧圓圆圖图檔档畫画視视頻频鏈链網网頁页訪访嘗尝試试輸输載载傳传輯辑設设裝装軟软體体機机腦脑係系統统級级別别類类種种樣样長长遠远進进運运達达連连遲迟選选',
  '擇择適适遊游戲戏賣卖買买費费貨货質质購购貿贸賺赚賠赔償偿責责贖赎負负貪贪貼贴賭赌賊贼詐诈騙骗讓让許许論论誰谁調调談谈謊谎講讲識识譯译議议護护讀读讚赞認认語语誠诚訴诉訟讼詢询詳详誌志計计討讨訓训',
  '託托評评診诊誇夸諒谅諾诺諮咨謹谨懇恳慮虑憂忧懷怀憤愤懶懒惡恶惱恼慘惨慣惯擔担擁拥擾扰攜携攝摄擴扩擊击擋挡損损搶抢揚扬掛挂採采捨舍掃扫報报執执場场塊块壞坏壓压夢梦夠够奪夺獎奖獨独獲获獻献貓猫猶犹',
  '狀状瑪玛環环產产畢毕療疗盜盗盡尽監监盤盘眾众瞭了瞞瞒礎础確确礙碍禮礼禍祸離离難难雙双雜杂雖虽靈灵靜静響响頂顶項项須须預预領领頭头顆颗顏颜願愿顧顾風风飛飞飯饭飲饮館馆馬马駐驻駕驾驅驱驚惊鬥斗鬧闹',
  '麼么麽么黃黄黨党齊齐齡龄龍龙裡里裏里併并並并佔占優优僅仅價价儘尽儲储兒儿內内兇凶刪删則则劃划創创劉刘劇剧勁劲勞劳勝胜勢势勵励勸劝區区醫医卻却參参吳吴嗎吗嘆叹喪丧嚇吓嚴严團团國国圍围園园堅坚墊垫',
  '壽寿媽妈婦妇學学孫孙寫写寧宁實实審审導导將将專专尋寻屆届屬属歲岁島岛層层帶带師师幾几庫库廠厂廢废廣广廳厅強强彈弹彙汇徑径徵征恆恒慶庆慾欲懸悬戰战拋抛揮挥擬拟擺摆攔拦攤摊敗败敘叙數数斷断暫暂曆历',
  '曉晓書书東东條条極极構构槍枪標标檢检權权歡欢歷历歸归殘残殺杀殼壳氣气漢汉減减測测溫温準准滅灭滯滞滿满漲涨潔洁濟济災灾烏乌營营爭争牆墙獄狱盧卢稅税穩稳積积窮穷競竞筆笔節节範范簡简糾纠紀纪約约紅红',
  '納纳純纯紙纸細细終终組组絕绝給给絲丝經经維维綜综緊紧線线緣缘縮缩總总績绩織织繳缴繼继續续罰罚罵骂習习聖圣聞闻聲声職职聽听肅肃脅胁腳脚臨临舉举艱艰蘋苹藍蓝藥药虛虚術术衛卫衝冲補补規规覺觉覽览觀观',
  '觸触詛诅誣诬課课諷讽譴谴豐丰財财販贩貸贷賄贿賓宾賞赏賢贤賦赋贈赠贏赢趕赶跡迹躍跃車车軍军較较輛辆輪轮轄辖辦办辭辞農农遞递遺遗鄰邻醜丑釋释針针鈔钞鈕钮鉤钩銘铭銷销鋒锋鍵键鎮镇鏡镜鐵铁鑑鉴鑒鉴門门',
  '閃闪閱阅闆板隊队階阶際际隨随險险隱隐雲云霧雾韓韩頓顿飾饰餓饿騷骚鮮鲜鳴鸣壹一貳二妳你廁厕幹干姦奸爛烂滾滚麗丽張张陳陈趙赵楊杨羅罗葉叶蘇苏鄭郑鄧邓馮冯韋韦瀏浏覆复',
  '寶宝鎊镑竊窃駭骇櫃柜鬆松倉仓債债厭厌囑嘱塗涂夾夹恥耻慚惭欄栏淚泪潤润癱瘫紋纹紛纷緒绪罷罢脫脱蓋盖薦荐襲袭訝讶詭诡誘诱譽誉贓赃輕轻邏逻鈴铃鋪铺驟骤髮发僱雇偽伪洩泄濫滥綠绿潛潜紐纽緬缅',
].join('');

const mayChange = /[\r\x80-\uffff]/;

/** What a code unit becomes; 0 where it stays. */
const table = new Uint16Array(65536);
for (let index = 0; index < pairs.length; index += 2) table[pairs.charCodeAt(index)] = pairs.charCodeAt(index + 1);
for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
for (let code = 0x2000; code <= 0x200a; code += 1) table[code] = 0x20;
for (const code of [0x0d, 0xa0, 0x202f, 0x3000]) table[code] = 0x20;
for (const code of [0x2018, 0x2019]) table[code] = 0x27;
