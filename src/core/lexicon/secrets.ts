/** Between 密码 and a value: it is wrong, forgotten, or the value is another thing's. A pattern's source. */
export const noPasswordZh = '[不没未无忘错找链邮短号账机户页位版单票]|提示|报错|重[置设]|之[前后]';

/** Labels of a password. Lower case, simplified. */
export const passwordLabels: readonly string[] = (
  'password|passwords|passwd|pass word|pass-word|pword|psw|pswd|pwd|pw|p/w|passcode|passphrase|pass phrase|pin|pin code|pin number|' +
  'login password|account password|mot de passe|passwort|密码|密 码|口令|登录密码|支付密码|交易密码|账户密码|账号密码|提现密码|资金密码|pin码|wifi key|wi-fi key|network key|新密码|旧密码|' +
  '原密码|密码现在'
).split('|');

/** Words of a sentence that may hold a password without naming it. */
export const loginCues: readonly string[] =
  'log|logs|logged|logging|sign|signs|signed|signing|login|logins|logon|credentials|creds|enter|user|username|pass'.split(
    '|',
  );

/** What stands where a password would and is none. English only: a Chinese word is never taken for a password. */
export const notPasswords: readonly string[] = (
  'a|an|the|my|your|our|this|that|it|not|no|none|nothing|never|always|still|also|already|now|again|and|or|but|so|' +
  'too|very|just|only|really|probably|maybe|definitely|certainly|being|been|to|in|on|at|for|of|from|by|with|as|' +
  'if|when|because|what|which|who|how|wrong|incorrect|correct|right|invalid|valid|fine|ok|okay|good|bad|weak|' +
  'strong|long|short|simple|complex|old|new|same|different|unique|unknown|known|safe|unsafe|secure|insecure|' +
  'secret|private|hidden|gone|lost|stolen|forgotten|missing|broken|expired|compromised|leaked|hacked|reset|' +
  'changed|blocked|locked|disabled|required|requested|sent|unavailable|useless|needed|redacted|removed|omitted|' +
  'masked|n/a|na|null|see|attached|below|above|here|there|impossible|possible|problem|problems|issue|issues|help|' +
  "error|recovery|protected|out|up|over|me|you|i|i'm|i've|we|they|he|she|can|cannot|can't|could|should|would|" +
  'will|may|must|please|why|where|rejected|accepted|working|login|page|link|email|field|account|true|false|empty|' +
  'blank|tbd|todo|your_password|yourpassword|xxx|terrible|awful|great|refused|unusable|faulty|outdated|obsolete|' +
  "case|sensitive|set|ready|due|it’s|it's|isn't|does|doesn't|did|didn't|has|had|was|is|are"
).split('|');

/** Labels of a one-time code. */
export const oneTimeCodeLabels: readonly string[] = (
  'otp|otp code|tan|one-time code|one time code|one-time password|one time password|one-time passcode|' +
  'one time passcode|one-time pin|verification code|verification number|verify code|authentication code|' +
  'authenticator code|authenticator|authenticator app|auth code|2fa code|2fa|mfa code|sms code|text code|' +
  'login code|log-in code|sign-in code|access code|security code|confirmation code|activation code|activation number|backup code|backup codes|recovery code|recovery codes|emergency code|code|codes|' +
  '验证码|短信验证码|校验码|动态码|动态密码|动态口令|短信码|一次性密码|一次性验证码|认证码|手机验证码|邮箱验证码|安全验证码|确认码|谷歌验证码|登录码|验证器|位码|收到的码|里的码|发来的码|备用码|备用验证码|备份码|恢复码|激活码'
).split('|');

/** First words of what else is said where a code is told. */
export const codeTopics: readonly string[] =
  'texts|texted|texting|digits|figures|numbers|handset|mobile|phone|telephone|inbox|whatsapp|message|notification|sign|tan|key|fob|steam|authy|spare|two|短信|简讯|码|数字|六位|6位|发来|收到|来的|令牌|谷歌|邮箱|邮件|登录'.split(
    '|',
  );

/** A "code" of these kinds is no secret. */
export const openCodes: readonly string[] = (
  'error|status|response|result|reason|promo|promotion|promotional|discount|coupon|voucher|gift|referral|invite|' +
  'invitation|zip|postal|post|country|area|dial|dialling|sort|swift|bank|branch|routing|reference|ref|order|' +
  'booking|reservation|tracking|product|item|qr|bar|source|tax|currency|iban|exit|http|failure|return|decline|' +
  'customer|client|account|merchant|transaction|payment|redeem|redemption|ticket|case|dress|iso|company|employee|' +
  'department|city|region|location|store|shop|station|category|mcc|model|serial|part|authorization|authorisation|' +
  'approval'
).split('|');

/** Labels of keys and tokens. */
export const keyLabels: readonly string[] = [
  ...(
    'bearer|token|secret|setup key|set-up key|authenticator key|webhook secret|' +
    '私钥|密钥|秘钥|api密钥|接口密钥|令牌|商户密钥'
  ).split('|'),
  // As people write them, and as files of settings do.
  ...[' ', '_', '-', ''].reduce<string[]>(
    (all, between) => [
      ...all,
      ...(
        'private key|secret key|api key|api secret|app secret|app key|client secret|access token|access key|' +
        'secret access key|auth token|bearer token|refresh token|sign key|signing key|sign secret|encryption key'
      )
        .replace(/ /g, between)
        .split('|'),
    ],
    [],
  ),
];

/** Labels of a wallet's recovery phrase. */
export const phraseLabels: readonly string[] = (
  'seed phrase|recovery phrase|secret phrase|secret recovery phrase|backup phrase|mnemonic|mnemonic phrase|' +
  'seed words|recovery words|seed|wallet words|wallet phrase|12 words|24 words|twelve words|助记词|恢复短语|备份短语|恢复词|' +
  '种子短语|助记符|助憶詞'
).split('|');

/** Words of a paragraph that may hold such a phrase without naming it. */
export const phraseCues: readonly string[] =
  'words|phrase|backup|restore|restored|recover|recovered|import|imported|单词|个词|备份|恢复|导入'.split('|');

/** Frequent English words that are in no recovery phrase (BIP 39 word list): a row of words without them is a phrase. */
export const notPhraseWords: readonly string[] = (
  'the|and|for|not|was|with|from|are|has|had|but|his|her|him|she|how|why|would|could|should|been|were|them|their|' +
  'your|our|its|please|thanks|thank|hello|dear|get|got|did|does|don|account|payment|money|these|those|some|more|' +
  'than|who|because|very|now|might|must|shall|here|where|being|having|each|own|see|say|said|using|used|want|need|' +
  'needs|make|made|think|know'
).split('|');

/** First words of patterns for card security codes and expiry dates. */
export const cardCues: readonly string[] =
  'cvv|cvc|csc|cvn|back|reverse|rear|front|card|signature|security|exp|expiry|expiration|expires|valid|安全|卡背|背面|卡片|反面|签名|后三|末三|有效|到期|过期'.split(
    '|',
  );
/** First letters of keys that show by their shape what they are. */
export const keyCues: readonly string[] = (
  'begin|live|test|prod|secret|sandbox|sk|rk|ghp|gho|ghu|ghs|ghr|github|glpat|xoxa|xoxb|xoxe|xoxo|xoxp|xoxr|xoxs|' +
  'sg|whsec|npm|hf|shpat|pat|glsa'
).split('|');
/** First words of labels of identity documents. */
export const identityCues: readonly string[] = [
  'passport',
  'id',
  'national',
  'driver',
  'drivers',
  'driving',
  'ssn',
  'social',
  '护照',
  '身份',
  '驾驶',
  '驾照',
  '证件',
  '港澳',
];
