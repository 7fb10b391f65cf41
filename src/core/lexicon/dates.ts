export const englishMonths: readonly string[] = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
/** Sunday first. */
export const englishWeekdays: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];
export const englishShortWeekdays: readonly string[] = [
  'sun',
  'mon',
  'tue|tues',
  'wed|weds',
  'thu|thur|thurs',
  'fri',
  'sat',
];
export const englishNumbers: readonly string[] = (
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty'
).split('|');
export const englishTens: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty'];
export const englishOrdinals: readonly string[] = (
  'zeroth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|' +
  'fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|' +
  'twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|' +
  'thirty-first'
).split('|');
/** Days from today by word. */
export const chineseDays: Readonly<Record<string, number>> = {
  大前天: -3,
  大前日: -3,
  前天: -2,
  前日: -2,
  前晚: -2,
  前夜: -2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨儿: -1,
  昨早: -1,
  昨晨: -1,
  今天: 0,
  今日: 0,
  今早: 0,
  今晨: 0,
  今晚: 0,
  今夜: 0,
  今儿: 0,
  刚才: 0,
  刚刚: 0,
  方才: 0,
  适才: 0,
  明天: 1,
  明日: 1,
  明早: 1,
  明晚: 1,
  明儿: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
};
/** The part of the day a word names: its first hour; hours said with it are moved to the half of the day it lies in. */
export const dayParts: Readonly<Record<string, 'night' | 'morning' | 'noon' | 'afternoon' | 'evening'>> = {
  凌晨: 'night',
  半夜: 'night',
  午夜: 'night',
  深夜: 'evening',
  清晨: 'morning',
  清早: 'morning',
  早上: 'morning',
  早晨: 'morning',
  上午: 'morning',
  早: 'morning',
  中午: 'noon',
  正午: 'noon',
  下午: 'afternoon',
  午后: 'afternoon',
  傍晚: 'evening',
  晚上: 'evening',
  晚间: 'evening',
  夜里: 'evening',
  夜间: 'evening',
  夜晚: 'evening',
  晚: 'evening',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'evening',
  noon: 'noon',
};
