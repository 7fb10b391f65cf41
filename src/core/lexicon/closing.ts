/** A user's last word: thanks, or "it works". Fragments as in `automatic.ts`. */
export const solvedPhrases: readonly string[] = [
  "(?:it|everything|all|that|this|which|login|the (?:problem|issue|account|payment|matter|refund))(?:'s| is| has| was|'ve| have)?(?: been| now| all| finally)* (?:solved|resolved|fixed|sorted|working|works|worked|fine|settled|arrived|unlocked|back|good)(?: now| again| perfectly| fine| well| for me)*",
  '(?:it|that|this|everything|all) (?:now )?(?:seems?|appears?|looks?)(?: to be| like it is)?(?: now| all)* (?:working|fine|good|fixed|solved|resolved|ok|okay)(?: now| again| fine| well)*',
  '(?:solved|resolved|fixed|sorted|cleared up) (?:my|the|our|it|this|everything)',
  "(?:i can|i could|i was able to|i'm able to|able to) (?:now )?(?:log|sign|access|pay|use)",
  '(?:got|received) (?:it|the (?:refund|money|payment|amount))',
  'you (?:can|may|could) (?:now )?(?:please )?close',
  'please close (?:this|the|my)',
  '(?:problem|issue|case|matter) (?:solved|resolved|closed|fixed)',
  'no (?:further|more) (?:questions?|help|action|assistance)',
  '(?:问题|問題|账户|賬戶|帳戶|支付|退款|款项)?[^，。\\n]{0,6}(?:已|已经|已經|都|现在|現在)(?:经|經)?(?:成功)?(?:解决|解決|好了|恢复|恢復|正常|到账|到帳|收到|可以了|能用|能登录|可以登录|可以登入|搞定)',
  '(?:解决|解決|搞定|恢复正常|恢復正常)(?:了|啦)',
  '(?:可以|能)(?:正常)?(?:登录|登入|使用|支付)了',
  '(?:可以|请|請|麻烦)(?:把|将)?[^，。\\n]{0,8}(?:关闭|關閉|结案|結案|关单)',
  '(?:没有|沒有|没|沒)(?:其他|别的|其它)?(?:问题|問題|疑问)了?',
];

export const thanksPhrases: readonly string[] = [
  '(?:very|really|so|super|most|extremely|quite) helpful',
  '(?:很|非常|太|特别|十分)(?:有帮助|有幫助|有用)',
  'thank(?:s| you)',
  'thx',
  '(?:much|really|very much) appreciated',
  '(?:i|we) (?:really |very much )?appreciate',
  'grateful',
  'cheers',
  '(?:谢谢|謝謝|感谢|感謝|多谢|多謝|辛苦了|谢了|有劳|麻烦您了|麻煩您了|非常感谢|致谢)',
];

/** What may stand beside thanks without wanting anything. */
export const smallTalk: readonly string[] = [
  '^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\\b.{0,40}$',
  '^(?:您好|你好|尊敬的|亲爱的|hi).{0,16}$',
  '^(?:no (?:worries|problem)|never mind|not at all|of course|sounds good|will do)\\b.{0,24}$',
  '^(?:没关系|沒關係|没事|沒事|不客气|不客氣|不要紧|不要緊|无妨).{0,8}$',
  '(?:have a|enjoy your) (?:nice|great|good|lovely|wonderful)? ?(?:day|weekend|week|evening|one|time)',
  '^(?:best|kind|warm)? ?(?:regards|wishes|sincerely|br)\\b.{0,30}$',
  '^(?:yours|cheers|sincerely)\\b.{0,30}$',
  '^(?:great|perfect|excellent|wonderful|awesome|super|ok|okay|understood|noted|got it|alright|all good|good|sure|yes)\\b.{0,24}$',
  '(?:great|excellent|amazing|fantastic|wonderful|quick|fast|prompt|kind|friendly) (?:service|help|support|work|response|reply|answer)',
  '(?:for|with) (?:your|the|all the) (?:\\w+ ){0,3}(?:help|support|assistance|reply|response|answer|patience|effort|time|update|explanation|information)',
  "(?:i'll|i will|i shall) (?:wait|be patient|try (?:it|that|this)|keep|let you know|do (?:that|so))",
  '(?:祝|祝您|顺祝|順祝|祝好|此致|敬礼|敬禮).{0,16}$',
  '^(?:好的|好|嗯|收到|明白|了解|知道了|清楚了|太好了|非常好|没事了|沒事了|可以了|行|ok).{0,8}$',
  '(?:您|你|你们|您的|你们的)(?:的)?(?:帮助|幫助|协助|協助|支持|回复|回覆|解答|耐心|服务|服務|处理|處理|效率)',
  '(?:我|那我)(?:会|會|再|先)?(?:等待|等|试试|試試|耐心等)',
];

/** Thanks that still expect something. */
export const thanksInAdvance: readonly string[] = [
  'in advance',
  '(?:look|looking) forward',
  'hope (?:to hear|you|for)',
  '(?:await|awaiting|waiting for) (?:your|a|an)',
  '(?:hear|hearing) (?:from|back)',
  '(?:提前|先|预先|預先)(?:谢谢|謝謝|感谢|感謝|谢过|致谢)',
  '(?:期待|盼|等待|望)(?:您|你|贵方)?(?:的|们的)?(?:尽快|盡快|早日)?(?:回复|回覆|答复|答覆|复|解决)',
];

/** A wish or a new trouble: with it a mail is no closing thanks. */
export const stillOpen: readonly string[] = [
  "\\b(?:but|however|although|still|yet|except|unfortunately|another|also|one more|not working|doesn't|does not|didn't|did not|cannot|can't|couldn't|won't|isn't|wasn't|haven't|hasn't|not (?:yet|been|solved|received|resolved|working))\\b",
  '\\bonly (?:on|for|with|in|when|if|sometimes|once|until|after)\\b',
  // "Not very helpful", "a price list would be very helpful".
  '\\b(?:not|never|hardly|less than|would|could|might)\\b[^.!?\\n]{0,20} helpful',
  '[不没沒][^，。]{0,4}(?:帮助|幫助|有用)|(?:会|會|就|更)(?:很|非常|太|特别|十分)(?:有帮助|有幫助|有用)',
  "\\b(?:please|could you|can you|would you|when|why|how (?:can|do|long)|what about|i need|i want|i would like|i'd like)\\b",
  '(?:locked|blocked|frozen|failed|fails|failing|happen\\w{0,4}|wrong|broken|gone|missing|error) again\\b',
  '[?？]',
  '(?:但是|但|不过|不過|可是|然而|仍|仍然|还是|還是|还没|還沒|没有(?:收到|到账|解决|恢复)|沒有(?:收到|解決)|未(?:收到|到账|解决|恢复)|依然|依旧|又|另外|还有|還有|再次出现|不行|不能|无法|無法)',
  '(?:请|請|麻烦|麻煩|能否|可否|什么时候|何时|何時|怎么|怎麼|如何|为什么|為什麼|希望(?:您|你|能))',
];
